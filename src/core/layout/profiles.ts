/** Settings → a profile in which everything is said; and the profiles that need no office. */
import { twips, twipsOfPoints } from './geometry.ts';
import { HEADING_PARTS, STANDARD_PROFILE, textAreaOf, TYPE_PARTS, type Font, type FontClass, type Profile, type TypePart } from './profile.ts';
import type { ProfileKey, ProfileSettings } from './profile-settings.ts';

/** 22 characters and the 21 spaces between them fill 225 mm, where Word puts half of a line's space above its first characters. Two readings of one clause (5.2.3), and a habit. */
export const NAMED_PROFILES: Readonly<Record<string, ProfileSettings>> = {
  国标: {},
  撑满版心: { 'margins.top': 34.6, 'margins.bottom': 32.6 },
  '28磅': { linePitch: 28 },
};

/** What the user is told of them. */
export const PROFILE_NOTES: Readonly<Record<string, string>> = {
  国标: 'GB/T 9704—2012，每面 22 行，行距撑满 225 毫米的版心',
  撑满版心: '首行字的上缘到末行字的下缘撑满 225 毫米，上下边距相应减小',
  '28磅': '很多单位的习惯：行距固定 28 磅',
};

/** @returns the profile of some settings; what contradicts other settings counts as not said (conflictsOf), what is not said is the standard's or follows from what is */
export function profileFrom(name: string, given: ProfileSettings): Profile {
  const { settings } = checked(given);
  const { margins, linePitch, letterSpacing, linesPerPage, charactersPerLine, bodySize } = gridOf(settings);
  const sizes = Object.fromEntries(TYPE_PARTS.map((part) => [part, settings[`sizes.${part}`] ?? (part === 'title' ? STANDARD_PROFILE.sizes.title : bodySize)])) as Record<TypePart, number>;
  const bodyFace = settings['typefaces.body'] ?? STANDARD_PROFILE.typefaces.body;
  const faceOf = (part: TypePart): FontClass => {
    const standard = STANDARD_PROFILE.typefaces[part];
    return settings[`typefaces.${part}`] ?? (standard === STANDARD_PROFILE.typefaces.body ? bodyFace : standard);
  };
  const readingSize = settings['readingCopy.size'] ?? STANDARD_PROFILE.readingCopy.points;
  return {
    name, margins, linePitch, letterSpacing, linesPerPage, charactersPerLine,
    pageNumberDrop: settings['pageNumber.drop'] ?? STANDARD_PROFILE.pageNumberDrop,
    fonts: Object.fromEntries((Object.keys(STANDARD_PROFILE.fonts) as FontClass[]).map((kind) => [kind, fontOf(STANDARD_PROFILE.fonts[kind], settings[`fonts.${kind}`])])) as Record<FontClass, Font>,
    typefaces: Object.fromEntries(TYPE_PARTS.map((part) => [part, faceOf(part)])) as Record<TypePart, FontClass>,
    sizes: { ...sizes, mark: settings['sizes.mark'] ?? STANDARD_PROFILE.sizes.mark },
    bold: Object.fromEntries(HEADING_PARTS.map((part) => [part, settings[`bold.${part}`] ?? false])) as Profile['bold'],
    pageNumber: { form: settings['pageNumber.form'] ?? STANDARD_PROFILE.pageNumber.form, place: settings['pageNumber.place'] ?? STANDARD_PROFILE.pageNumber.place },
    red: settings.red ?? STANDARD_PROFILE.red,
    headRule: settings.headRule ?? STANDARD_PROFILE.headRule,
    sealed: settings.sealed,
    preprinted: settings.preprinted,
    readingCopy: { points: readingSize, linePitch: Math.round(twipsOfPoints(settings['readingCopy.linePitch'] ?? readingSize * READING_PITCH)) },
  };
}

/** Line pitch of 大字版 by the size of its type, where it is not said. */
const READING_PITCH = STANDARD_PROFILE.readingCopy.linePitch / twipsOfPoints(STANDARD_PROFILE.readingCopy.points);

/** A font of an office's own comes first, those that the standard's is known by stand in for it. */
function fontOf(standard: Font, names: readonly string[] = []): Font {
  const [name = standard.name, ...alternatives] = new Set([...names, standard.name, ...standard.alternatives]);
  return { name, alternatives, family: standard.family };
}

type Grid = Pick<Profile, 'margins' | 'linePitch' | 'letterSpacing' | 'linesPerPage' | 'charactersPerLine'> & { readonly bodySize: number };

/** Lines and characters of a page: of pitch and count, of spacing and count, one gives the other. */
function gridOf(settings: ProfileSettings): Grid {
  const { margins: usual } = STANDARD_PROFILE;
  const margins = { top: settings['margins.top'] ?? usual.top, bottom: settings['margins.bottom'] ?? usual.bottom, left: settings['margins.left'] ?? usual.left, right: settings['margins.right'] ?? usual.right };
  const { width, height } = textAreaOf({ margins });
  const bodySize = settings['sizes.body'] ?? STANDARD_PROFILE.sizes.body;
  const { linePitch = 'auto', letterSpacing = 'auto' } = settings;
  const pitch = linePitch === 'auto' ? Math.floor(height / (settings.linesPerPage ?? STANDARD_PROFILE.linesPerPage)) : Math.round(twipsOfPoints(linePitch));
  // 28 of 三号 are the nearest whole number to what 156 mm have room for
  const characters = settings.charactersPerLine ?? Math.round(width / twipsOfPoints(bodySize));
  const spacing = letterSpacing === 'auto' ? Math.floor(width / characters - twipsOfPoints(bodySize)) : Math.round(twipsOfPoints(letterSpacing));
  return { margins, bodySize, linePitch: pitch, letterSpacing: spacing, linesPerPage: Math.floor(height / pitch), charactersPerLine: Math.floor(width / (twipsOfPoints(bodySize) + spacing)) };
}

/** A setting that can't hold beside others. */
export interface Conflict {
  readonly key: ProfileKey;
  /** A whole sentence in plain Chinese. */
  readonly message: string;
}

/** Characters are neither pressed together nor drawn apart by more than this part of their size. */
const CLOSEST = -1 / 8;
const WIDEST = 1 / 2;

/** @returns what holds together, and what does not and counts as not said; one is looked for at a time, as it may be due to another */
export function checked(given: ProfileSettings): { readonly settings: ProfileSettings; readonly conflicts: readonly Conflict[] } {
  const conflicts: Conflict[] = [];
  let settings = given;
  for (let conflict = conflictIn(settings); conflict !== undefined; conflict = conflictIn(settings)) {
    conflicts.push(conflict);
    settings = Object.fromEntries(Object.entries(settings).filter(([key]) => key !== conflict.key));
  }
  return { settings, conflicts };
}

function conflictIn(settings: ProfileSettings): Conflict | undefined {
  const { margins, bodySize, linePitch, letterSpacing, linesPerPage, charactersPerLine } = gridOf(settings);
  const said = (key: ProfileKey): boolean => settings[key] !== undefined && settings[key] !== 'auto';
  const body = twipsOfPoints(bodySize);
  if (linePitch < body) {
    if (said('linePitch')) return { key: 'linePitch', message: `行距 ${linePitch / 20} 磅比正文的字（${bodySize} 磅）还小，字会叠在一起，不起作用` };
    if (said('linesPerPage')) return { key: 'linesPerPage', message: `每面 ${settings.linesPerPage} 行放不下 ${bodySize} 磅的字，字会叠在一起，不起作用` };
    if (said('sizes.body')) return { key: 'sizes.body', message: `正文的字（${bodySize} 磅）比行距还大，字会叠在一起，不起作用` };
  }
  if (letterSpacing < body * CLOSEST || letterSpacing > body * WIDEST) {
    const way = letterSpacing < 0 ? '挤在一起' : '散得太开';
    if (said('letterSpacing')) return { key: 'letterSpacing', message: `字距 ${letterSpacing / 20} 磅，${bodySize} 磅的字会${way}，不起作用` };
    if (said('charactersPerLine')) return { key: 'charactersPerLine', message: `每行 ${settings.charactersPerLine} 字，${bodySize} 磅的字会${way}，不起作用` };
  }
  if (said('linePitch') && said('linesPerPage') && settings.linesPerPage !== linesPerPage) return { key: 'linesPerPage', message: `行距 ${linePitch / 20} 磅，每面放得下 ${linesPerPage} 行，不是 ${settings.linesPerPage} 行，这一项不起作用；要按行数定行距，请把 linePitch 写成 "auto"` };
  if (said('letterSpacing') && said('charactersPerLine') && settings.charactersPerLine !== charactersPerLine) return { key: 'charactersPerLine', message: `字距 ${letterSpacing / 20} 磅，每行放得下 ${charactersPerLine} 字，不是 ${settings.charactersPerLine} 字，这一项不起作用；要按字数定字距，请把 letterSpacing 写成 "auto"` };
  const drop = settings['pageNumber.drop'];
  if (drop !== undefined && twips(drop) > twips(margins.bottom) - twips(LOWEST)) return { key: 'pageNumber.drop', message: `页码在版心下 ${drop} 毫米，下边距只有 ${margins.bottom} 毫米，会印到纸外，不起作用` };
  const reading = settings['readingCopy.size'] ?? STANDARD_PROFILE.readingCopy.points;
  if ((settings['readingCopy.linePitch'] ?? Infinity) < reading) return { key: 'readingCopy.linePitch', message: `大字版的行距 ${settings['readingCopy.linePitch']} 磅比字（${reading} 磅）还小，字会叠在一起，不起作用` };
  return undefined;
}

/** Nothing is printed nearer to the sheet's lower edge, in millimetres. */
const LOWEST = 5;
