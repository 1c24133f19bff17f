/** Texts of 汉字 only, for measuring lines and pages: no mark moves the end of a line. */

const CHARACTERS = '的在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经之进着等部度家电力里如水化高自理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气向道命此变条只没结解问意建公无系军很情者最立代想已通并提直题党程展果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指区强放决西被干做必战先回则任取据处队南给色光门即保治北造规热领海口东导器压志世金增争济阶油思术极交受联什认共权收证改清己美再采转更单风切打白教速花带安场身车例真务具每目至达走积示议声报斗完类离华名确才科张信马节话米整空况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿';

/** Lengths of paragraphs in characters, the two of their indent not counted: short, full to the line, over pages. */
const LENGTHS = [5, 20, 24, 28, 52, 82, 100, 155, 300, 610];

/** @returns a title and so many paragraphs, the same for the same seed; no last line of a paragraph is a character short of a full one */
export function hanText(seed: number, paragraphs: number): string {
  let state = seed;
  const random = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const han = (length: number): string => Array.from({ length }, () => CHARACTERS.charAt(random(CHARACTERS.length))).join('');
  const body = Array.from({ length: paragraphs }, () => `　　${han(LENGTHS[random(LENGTHS.length)]!)}`);
  return [han(18), ...body, ''].join('\n');
}
