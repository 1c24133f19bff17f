/** Where a profile departs from GB/T 9704—2012, and how strong the standard is there. */
import { A4, BODY_POINTS, millimetres, POINTS, TEXT_AREA } from './geometry.ts';
import { classOfFont } from './font-classes.ts';
import { shortNumber, sizeText } from './measures.ts';
import { HEADING_PARTS, STANDARD_PROFILE, textAreaOf, type FontClass, type Profile, type TypePart } from './profile.ts';
import { CLASS_NAMES, PART_NAMES, type ProfileKey } from './profile-settings.ts';

/** How strong the standard is: `推得` follows from it by arithmetic, of `通行做法` it says nothing, and nobody may say that it does. */
export type Strength = '规定' | '一般' | '推荐' | '推得' | '通行做法';

const STRENGTH_TEXTS: Readonly<Record<Strength, string>> = { 规定: '规定', 一般: '一般', 推荐: '推荐', 推得: '推得，标准没有写明', 通行做法: '单位的通行做法，不是标准的要求' };

export interface Departure {
  /** What it is about: 行距. */
  readonly what: string;
  /** What the profile has. */
  readonly is: string;
  /** What the standard has, and what comes of the difference. */
  readonly standard: string;
  /** The clause. */
  readonly ground: string;
  readonly strength: Strength;
  /** The settings that it comes from. */
  readonly keys: readonly ProfileKey[];
}

/** @returns a departure in one sentence without its end */
export function departureText({ what, is, standard, ground, strength }: Departure): string {
  // numbers stand apart from the words around them
  return `${what}${/^[\d#]/.test(is) ? ' ' : ''}${is}，标准${standard}（GB/T 9704—2012 ${ground}，${STRENGTH_TEXTS[strength]}）`;
}

/** @returns where a profile departs from the standard, in the order of its clauses; none for the standard itself */
export function departuresOf(profile: Profile): Departure[] {
  return [...marginsOf(profile), ...gridOf(profile), ...sizesOf(profile), ...typefacesOf(profile), ...fontsOf(profile), ...boldOf(profile), ...markOf(profile), ...pageNumberOf(profile)];
}

/** 天头 37 mm±1 mm, 订口 28 mm±1 mm. */
const TOLERANCE = 1;
/** Of 版心 no tolerance is said; less than this nobody sees. In millimetres. */
const UNSEEN = 0.5;

const { margins: standardMargins } = STANDARD_PROFILE;

function marginsOf(profile: Profile): Departure[] {
  const { margins } = profile;
  const departures: Departure[] = [];
  const strict = (what: string, key: 'top' | 'left', more: string): void => {
    if (Math.abs(margins[key] - standardMargins[key]) > TOLERANCE + 1e-9) departures.push({ what, is: mm(margins[key]), standard: `规定为 ${standardMargins[key]}±${TOLERANCE} 毫米${more}`, ground: '5.2.1', strength: '规定', keys: [`margins.${key}`] });
  };
  // in a line of exact height half of what the type leaves free is above it
  const ink = margins.top + millimetres(profile.linePitch - profile.sizes.body * 20) / 2;
  strict('上边距（天头）', 'top', Math.abs(ink - standardMargins.top) <= TOLERANCE ? `；这样首行字的上缘约在 ${shortNumber(ink)} 毫米处` : '');
  strict('左边距（订口）', 'left', '');
  const area = textAreaOf(profile);
  const [width, height] = [millimetres(area.width), millimetres(area.height)];
  if (Math.abs(width - TEXT_AREA.width) > UNSEEN) departures.push({ what: '版心宽', is: mm(width), standard: `规定为 ${TEXT_AREA.width} 毫米${Math.abs(margins.left - standardMargins.left) <= TOLERANCE ? `（右边距 ${mm(A4.width - margins.left - TEXT_AREA.width)}）` : ''}`, ground: '5.2.1', strength: '规定', keys: ['margins.left', 'margins.right'] });
  if (Math.abs(height - TEXT_AREA.height) > UNSEEN) {
    const inked = millimetres(profile.linesPerPage * profile.linePitch - (profile.linePitch - profile.sizes.body * 20));
    departures.push({ what: '版心高', is: mm(height), standard: `规定为 ${TEXT_AREA.height} 毫米${Math.abs(inked - TEXT_AREA.height) <= TOLERANCE ? `；首行字的上缘到末行字的下缘约 ${shortNumber(inked)} 毫米` : ''}`, ground: '5.2.1', strength: '规定', keys: ['margins.top', 'margins.bottom'] });
  }
  return departures;
}

function gridOf(profile: Profile): Departure[] {
  const { linePitch, linesPerPage, charactersPerLine } = profile;
  const { height } = textAreaOf(profile);
  const departures: Departure[] = [];
  const free = millimetres(height - linesPerPage * linePitch);
  if (linesPerPage !== STANDARD_PROFILE.linesPerPage) {
    departures.push({ what: '每面行数', is: `${linesPerPage} 行（行距 ${points(linePitch)}）`, standard: `一般每面 ${STANDARD_PROFILE.linesPerPage} 行，并撑满版心`, ground: '5.2.3', strength: '一般', keys: ['linePitch', 'linesPerPage'] });
  } else if (free > TOLERANCE) {
    departures.push({ what: '行距', is: points(linePitch), standard: `按 ${linesPerPage} 行撑满版心推算为 ${points(Math.floor(height / linesPerPage))}：版心下方空出约 ${shortNumber(free)} 毫米`, ground: '5.2.3', strength: '推得', keys: ['linePitch'] });
  }
  if (charactersPerLine !== STANDARD_PROFILE.charactersPerLine) departures.push({ what: '每行字数', is: `${charactersPerLine} 字`, standard: `一般每行 ${STANDARD_PROFILE.charactersPerLine} 字`, ground: '5.2.3', strength: '一般', keys: ['letterSpacing', 'charactersPerLine', 'sizes.body'] });
  return departures;
}

/** Clauses that say what a part is set in; of a fifth level there is none. */
const CLAUSES: Readonly<Partial<Record<TypePart, string>>> = { title: '7.3.1', body: '5.2.2', heading1: '7.3.3', heading2: '7.3.3', heading3: '7.3.3', heading4: '7.3.3' };

function sizesOf({ sizes }: Profile): Departure[] {
  const one = (part: TypePart, standard: number, ground: string): Departure => ({ what: `${PART_NAMES[part]}字号`, is: sizeText(sizes[part]), standard: `一般为${sizeText(standard)}`, ground, strength: '一般', keys: [`sizes.${part}`] });
  return [
    ...(sizes.title === POINTS.二号 ? [] : [one('title', POINTS.二号, '7.3.1')]),
    ...(sizes.body === BODY_POINTS ? [] : [one('body', BODY_POINTS, '5.2.2')]),
    // headings as large as the body depart with it
    ...HEADING_PARTS.filter((part) => sizes[part] !== sizes.body && sizes[part] !== BODY_POINTS).map((part) => one(part, BODY_POINTS, '5.2.2')),
  ];
}

function typefacesOf({ typefaces }: Profile): Departure[] {
  return (Object.entries(CLAUSES) as [TypePart, string][]).flatMap(([part, ground]): Departure[] => {
    const standard = STANDARD_PROFILE.typefaces[part];
    const follows = part !== 'body' && standard === STANDARD_PROFILE.typefaces.body && typefaces[part] === typefaces.body;
    return typefaces[part] === standard || follows ? [] : [{ what: `${PART_NAMES[part]}字体`, is: CLASS_NAMES[typefaces[part]], standard: `一般用${CLASS_NAMES[standard]}`, ground, strength: '一般', keys: [`typefaces.${part}`] }];
  });
}

/** Fonts of another class than the one that they stand for; which font it is the standard leaves open. */
function fontsOf({ fonts }: Profile): Departure[] {
  const grounds: Readonly<Record<FontClass, string>> = { display: '7.3.1', hei: '7.3.3', kai: '7.3.3', fang: '5.2.2', song: '7.5' };
  return (Object.keys(fonts) as FontClass[]).flatMap((kind): Departure[] => {
    const is = classOfFont(fonts[kind].name);
    return is === undefined || is === kind ? [] : [{ what: `该用${CLASS_NAMES[kind]}的地方`, is: `用的是“${fonts[kind].name}”`, standard: `一般用${CLASS_NAMES[kind]}`, ground: grounds[kind], strength: '一般', keys: [`fonts.${kind}`] }];
  });
}

function boldOf({ bold }: Profile): Departure[] {
  return HEADING_PARTS.filter((part) => bold[part]).map((part) => ({ what: PART_NAMES[part], is: '加粗', standard: '没有要求哪一级标题加粗', ground: '7.3.3', strength: '通行做法', keys: [`bold.${part}`] }));
}

function markOf({ red }: Profile): Departure[] {
  return isRed(red) ? [] : [{ what: '发文机关标志的颜色', is: `#${red}`, standard: '推荐红色', ground: '7.2.4', strength: '推荐', keys: ['red'] }];
}

/** @returns whether a colour (RRGGBB) is a red: far more of it than of green and blue */
function isRed(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return red >= 128 && red >= 2 * Math.max(green, blue);
}

function pageNumberOf({ pageNumber, pageNumberDrop }: Profile): Departure[] {
  const departures: Departure[] = [];
  const add = (what: string, is: string, standard: string, key: ProfileKey): void => { departures.push({ what, is, standard, ground: '7.5', strength: '规定', keys: [key] }); };
  if (pageNumber.form !== 'dashes') add('页码', '只有数字', '规定数字左右各一条一字线（— 1 —）', 'pageNumber.form');
  if (pageNumber.place !== 'outside') add('页码', '居中', '规定单页码居右空一字、双页码居左空一字', 'pageNumber.place');
  if (Math.abs(pageNumberDrop - STANDARD_PROFILE.pageNumberDrop) > UNSEEN) add('页码到版心下边缘', mm(pageNumberDrop), `规定为 ${STANDARD_PROFILE.pageNumberDrop} 毫米`, 'pageNumber.drop');
  return departures;
}

function mm(value: number): string {
  return `${shortNumber(value)} 毫米`;
}

function points(twips: number): string {
  return `${shortNumber(twips / 20, 2)} 磅`;
}
