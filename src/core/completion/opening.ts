/** What stands above the body: 主送机关 and 称谓, by the 文种 and by who writes; and the first sentence. */
import { moves, skeletons } from '../phrases/catalogue.ts';
import { parseTemplate, slots } from '../phrases/notation.ts';
import type { Direction } from '../text/genres.ts';
import type { Facts } from './facts.ts';
import type { Place } from './place.ts';
import { literal, shortLabel, type Candidate } from './suggestion.ts';

/** 主送机关 of documents to those below, by the end of the name of the organ that writes. In the notation of phrases/notation.ts. */
const BELOW: readonly (readonly [organ: RegExp, forms: readonly string[]])[] = [
  [/国务院(?:办公厅)?$/, ['各省、自治区、直辖市人民政府，国务院各部委、各直属机构：']],
  [/(?:省|自治区)人民政府(?:办公厅)?$/, ['各市（州）人民政府，省政府各部门、各直属机构：']],
  [/市人民政府(?:办公[室厅])?$/, ['各县（市、区）人民政府，市政府各部门、各直属机构：', '各区（县）人民政府，市政府各委、办、局：']],
  [/区人民政府(?:办公室)?$/, ['各街道办事处，各镇人民政府，区政府各部门、各直属机构：']],
  [/(?:县|旗)人民政府(?:办公室)?$/, ['各乡镇人民政府、街道办事处，县政府各部门、各直属机构：']],
  [/(?:乡|镇)人民政府$|街道办事处$/, ['各村（社区），各有关单位：']],
  [/(?:党委|[省市县区工]委)(?:办公[室厅])?$/, ['各⟨乡镇｜县（市、区）⟩党委，⟨县｜市｜省⟩直各部门党组（党委）：']],
  [/(?:大学|学院)$/, ['各学院、各部门：']],
  [/(?:学校|中学|小学|幼儿园)$/, ['各处室、各年级组：']],
  [/(?:公司|集团|银行)$/, ['各部门、各分（子）公司：']],
  [/(?:局|厅|委|委员会|部|署|办|办公室)$/, ['各处室、所属各单位：', '各县（市、区）⟨××局⟩，局属各单位：']],
];
const OTHERS: Readonly<Record<Direction, readonly string[]>> = {
  down: ['各有关单位：', '各处室、所属各单位：', '各县（市、区）人民政府，市政府各部门、各直属机构：'],
  up: ['⟨××市人民政府⟩：', '⟨市××局⟩：'],
  level: ['⟨××单位⟩：', '⟨××市××局⟩：'],
  open: [],
};
/** Whom those write to who stand below them. */
const ABOVE: readonly (readonly [organ: RegExp, forms: readonly string[]])[] = [
  [/(?:县|区|旗)人民政府$/, ['⟨××市人民政府⟩：']],
  [/市人民政府$/, ['⟨××省人民政府⟩：']],
  [/(?:乡|镇)人民政府$|街道办事处$/, ['⟨××县人民政府⟩：']],
];
/** 临川县水利局 → 临川县人民政府 */
const OF_PLACE = /^(.{1,10}?[省市县区旗])(?!人民政府).{1,16}(?:局|委|委员会|办|办公室|厅)$/;

/** @returns 主送机关 or 称谓 for the line below the title; none where there is one, or where the 文种 has none */
export function addresseeCandidates(place: Place, facts: Facts): Candidate[] {
  if (!isBelowTitle(place)) return [];
  if (facts.isSpeech) return salutations();
  const { genre, organs } = facts;
  if (genre?.addressed !== true) return [];
  const direction = genre.directions[0]!;
  const organ = organs[0] ?? '';
  const place0 = direction === 'up' ? OF_PLACE.exec(organ)?.[1] : undefined;
  const forms = [
    ...(place0 === undefined ? [] : [`${place0}人民政府：`]),
    ...(direction === 'down' ? BELOW : direction === 'up' ? ABOVE : []).find(([shape]) => shape.test(organ))?.[1] ?? [],
    ...OTHERS[direction],
  ];
  return [...new Set(forms)].map((form, n) => ({
    ...literal('addressee', form, `${genre.name}的主送机关`, '', 0.9 - n * 0.05), slots: form.includes('⟨'), label: shortLabel(form.replace(/[⟨⟩]/g, '')), keys: [form.replace(/⟨[^⟩]*⟩.*$/, ''), form.replace(/[⟨⟩]/g, '')],
  }));
}

/** Whether nothing but the head of the document stands above a new line, and neither 主送机关 nor 称谓 is there. */
function isBelowTitle({ last, annexed, doc, offset }: Place): boolean {
  if (annexed || last === undefined || !['title', 'subtitle', 'docno', 'signer'].includes(last)) return false;
  const above = doc.roots.filter((node) => node.from < offset);
  return above.some((node) => node.kind === 'title') && !above.some((node) => node.kind === 'to' || node.kind === 'salute' || node.kind === 'h');
}

/** The 称谓 of the catalogue, one by one. */
function salutations(): Candidate[] {
  const move = moves.find(({ category }) => category === '称谓');
  if (move === undefined) return [];
  const template = parseTemplate(move.body);
  const [slot] = slots(template);
  return (slot?.choices ?? []).map((choice, n) => literal('addressee', move.body.replace(/⟨[^⟩]*⟩/, choice), move.name, move.does, 0.9 - n * 0.05));
}

/** @returns the first sentence of the 文种, as its skeleton has it, right below 主送机关 or below the title of what has none */
export function openingCandidates(place: Place, { genre, title }: Facts): Candidate[] {
  const { last, annexed, headings } = place;
  if (genre === undefined || annexed || headings.length > 0) return [];
  if (last !== 'to' && !(isBelowTitle(place) && !genre.addressed)) return [];
  const found = skeletons.filter((skeleton) => genre.endings.includes(skeleton.genre) || skeleton.genre === genre.name).flatMap((skeleton) => {
    const line = skeleton.body.split('\n').find((text) => text.startsWith('　　'))?.slice(2);
    return line === undefined ? [] : [{ skeleton, line }];
  });
  return found.map(({ skeleton, line }, n) => {
    // 印发通知 opens otherwise than others of its 文种
    const fits = KINDS.some(([word, id]) => title.includes(word) && skeleton.id === id);
    const label = line.replace(/⟨[^⟩]*⟩/g, '…');
    return { ...literal('phrase', line, `${genre.name}的开头`, skeleton.does, (fits ? 0.95 : 0.9) - n * 0.04), slots: true, label: shortLabel(label), keys: [line.split('⟨')[0]!, label] };
  });
}

/** Words of a title, and the skeleton that they ask for. */
const KINDS: readonly (readonly [word: string, id: string])[] = [['印发', 'notice-issuing'], ['转发', 'notice-forwarding'], ['表彰', 'circular-commending'], ['复函', 'letter-replying']];
