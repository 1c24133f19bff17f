/** 学习版式: what a model document's margins, lines and type are, by the majority of its paragraphs. */
import { compose } from '../../core/layout/compose.ts';
import { classOfFont } from '../../core/layout/font-classes.ts';
import type { Paper, PaperParagraph } from '../../core/layout/paper.ts';
import { HEADING_PARTS, textAreaOf, TYPE_PARTS, type FontClass, type TypePart } from '../../core/layout/profile.ts';
import { fitsSetting, SETTINGS, type ProfileKey, type ProfileSettings, type SettingValue } from '../../core/layout/profile-settings.ts';
import { checked, profileFrom } from '../../core/layout/profiles.ts';
import { parse } from '../../core/parse.ts';
import { readStory } from '../read/blocks.ts';
import type { WordPackage } from '../read/package.ts';
import { readingOf, withPackage } from '../read/read.ts';
import { child, type XmlElement } from '../read/xml.ts';
import { createFormats, type Formats, type TextFormat } from './formats.ts';
import { gridOf, isLandscape, NATURAL_HEIGHT, pageFacts, type DocumentGrid, type PageFacts } from './page.ts';
import { createVotes, type Votes, type Winner } from './votes.ts';

/** One thing that was found. */
export interface Found {
  readonly key: ProfileKey;
  readonly value: SettingValue;
  /** Paragraphs that have it, of all that could; undefined for what a page says once. */
  readonly support?: { readonly count: number; readonly of: number };
}

export interface Learned {
  readonly found: readonly Found[];
  /** What could not be learned, in whole sentences of plain Chinese. */
  readonly notes: readonly string[];
}

/** @returns the settings of what was found */
export function settingsOf(found: readonly Found[]): ProfileSettings {
  return Object.fromEntries(found.map(({ key, value }) => [key, value]));
}

/**
 * Reads how a .docx is laid out, as far as a profile can say it. Nothing of its text is given back.
 * @throws UnreadableWord when it is no .docx, is damaged, encrypted or too large
 */
export function profileOf(bytes: Uint8Array): Learned {
  return withPackage(bytes, learn);
}

/** A paragraph of the document, and the lines of the text that it has become. */
interface Traced {
  readonly paragraph: XmlElement;
  readonly from: number;
  readonly to: number;
}

function learn(file: WordPackage): Learned {
  const traced: Traced[] = [];
  const reading = readingOf(file, (paragraph, from, to) => { if (to > from) traced.push({ paragraph, from, to }); });
  const lines = readStory(file.body, 'page', reading);
  const text = lines.join('\n');
  const formats = createFormats(reading.styles, file.part('theme'));
  const paper = compose(parse(text), { form: 'auto' });
  const roles = rolesOf(paper, lines, traced);

  const { section, named } = mainSection(file.body, traced);
  const page = section === undefined ? { settings: new Map<ProfileKey, SettingValue>(), notes: ['样本里没有页面设置，边距没有学。'] } : ofOtherPages(pageFacts(section, named, file, formats), paper);
  const pages = [...page.settings].map(([key, value]): Found => ({ key, value }));
  const type = typeFacts(roles, formats, gridOf(section), textAreaOf(profileFrom('', settingsOf(pages.filter(isFit)))).width);
  return settled([...pages, ...type.found], [...page.notes, ...type.notes]);
}

/** 版心 of a 信函 reaches further down on its first page (10.1), and a section has one lower margin. */
function ofOtherPages(page: PageFacts, { form }: Paper): PageFacts {
  if (form !== 'letter') return page;
  const settings = new Map([...page.settings].filter(([key]) => key !== 'margins.bottom' && key !== 'pageNumber.drop'));
  return { settings, notes: [...page.notes, '样本是信函，首页的版心比其他各页高，下边距和页码的高低没有学。'] };
}

/** The section with most paragraphs, and those before it, the nearest first. Sections end with the paragraph that holds their w:sectPr. */
function mainSection(body: XmlElement, traced: readonly Traced[]): { readonly section: XmlElement | undefined; readonly named: readonly XmlElement[] } {
  const sections: { section: XmlElement; paragraphs: number }[] = [];
  let paragraphs = 0;
  for (const { paragraph } of traced) {
    paragraphs++;
    const section = child(child(paragraph, 'w:pPr'), 'w:sectPr');
    if (section === undefined) continue;
    sections.push({ section, paragraphs });
    paragraphs = 0;
  }
  const last = child(body, 'w:sectPr');
  if (last !== undefined) sections.push({ section: last, paragraphs });
  const upright = sections.filter(({ section }) => !isLandscape(section));
  const most = (upright.length > 0 ? upright : sections).reduce<(typeof sections)[number] | undefined>((best, one) => (best === undefined || one.paragraphs > best.paragraphs ? one : best), undefined);
  const at = most === undefined ? -1 : sections.indexOf(most);
  return { section: most?.section, named: sections.slice(0, Math.max(0, at)).reverse().map(({ section }) => section) };
}

/** A paragraph with what it is, and how many characters of it are that; the rest is text behind a heading. */
interface Placed {
  readonly paragraph: XmlElement;
  readonly part: TypePart | 'mark';
  readonly head: number;
  /** Whether it is one of several marks: they are set smaller, that all of them have room. */
  readonly joint: boolean;
}

const PARTS: ReadonlyMap<string, TypePart | 'mark'> = new Map<string, TypePart | 'mark'>([...TYPE_PARTS.map((part): [string, TypePart] => [part, part]), ['annexTitle', 'title'], ['org', 'mark']]);

/** What each paragraph of the document is to the parser, as it would be set from its text. */
function rolesOf({ blocks }: Paper, lines: readonly string[], traced: readonly Traced[]): Placed[] {
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  const paragraphs = blocks.filter((block): block is PaperParagraph => block.kind === 'paragraph' && block.missing !== true);
  const placed: Placed[] = [];
  let next = 0;
  for (const { paragraph, from, to } of traced) {
    const end = starts[to] ?? Infinity;
    while (next < paragraphs.length && paragraphs[next]!.from < starts[from]!) next++;
    const block = paragraphs[next];
    if (block === undefined || block.from >= end) continue;
    const part = PARTS.get(block.role);
    // 第一条 is set in another font than the text behind it: not to be taken for it
    if (part === undefined || (part === 'body' && block.runs[0]?.font !== undefined)) continue;
    placed.push({ paragraph, part, head: block.runs.length > 1 ? charactersIn(block.runs[0]!.text) : Infinity, joint: block.role === 'org' && block.runs.some(({ text }) => text.includes('\n')) });
  }
  return placed;
}

function charactersIn(text: string): number {
  return text.replace(/\s+/g, '').length;
}

type Part = TypePart | 'mark';
interface PartVotes {
  readonly fonts: Votes<string>;
  readonly sizes: Votes<number>;
  readonly bold: Votes<boolean>;
}

/** A mark that takes more than this part of its line is as large as the line has room for, whatever its office would have. */
const FULL = 0.8;

/** @param width of 版心 in twips */
function typeFacts(placed: readonly Placed[], formats: Formats, grid: DocumentGrid, width: number): Learned {
  const votes = new Map<Part, PartVotes>();
  const votesOf = (part: Part): PartVotes => {
    let found = votes.get(part);
    if (found === undefined) votes.set(part, (found = { fonts: createVotes(), sizes: createVotes(), bold: createVotes() }));
    return found;
  };
  const pitches = createVotes<number>();
  const spacings = createVotes<number>();
  const colors = createVotes<string>();
  let unmeasured = 0;
  for (const { paragraph, part, head, joint } of placed) {
    const [own, behind] = partedAt(formats.stretches(paragraph), head);
    vote(votesOf(part), own, part !== 'mark' || (!joint && own.reduce((sum, { length, format }) => sum + length * format.points * 20, 0) < width * FULL));
    const text = part === 'body' ? own : behind;
    if (part !== 'body') vote(votesOf('body'), behind, true);
    const color = part === 'mark' ? most(own, ({ color: one }) => one ?? '') : undefined;
    if (color !== undefined && color !== '') colors.add(color);
    if (text.length === 0) continue;
    spacings.add(most(text, ({ spacing, snaps }) => (spacing === 0 && snaps ? grid.letterSpacing : spacing))!);
    const pitch = pitchOf(paragraph, text, formats, grid);
    if (pitch === undefined) unmeasured++;
    else pitches.add(pitch);
  }
  const found: Found[] = [];
  const notes: string[] = [];
  const keep = (key: ProfileKey, winner: Winner<SettingValue & (string | number | boolean)> | undefined, value = winner?.value): void => {
    if (winner !== undefined && value !== undefined) found.push({ key, value, support: { count: winner.support, of: winner.of } });
  };
  const pitch = pitches.winner();
  if (pitch !== undefined && pitch.of > unmeasured) keep('linePitch', pitch, pitch.value / 20);
  else notes.push(unmeasured > 0 ? '样本的行距是倍数（如 1.5 倍），不是固定值，量不出是多少磅，行距没有学。' : '样本里没有认出正文，行距、字距没有学。');
  const spacing = spacings.winner();
  keep('letterSpacing', spacing, spacing && spacing.value / 20);
  found.push(...fontFacts(votes, notes));
  for (const part of [...TYPE_PARTS, 'mark'] as const) keep(`sizes.${part}`, votes.get(part)?.sizes.winner());
  for (const part of HEADING_PARTS) keep(`bold.${part}`, votes.get(part)?.bold.winner());
  keep('red', colors.winner());
  return { found, notes };
}

/** @returns the stretches of the first characters, and those of the rest */
function partedAt(stretches: readonly Weighed[], head: number): [Weighed[], Weighed[]] {
  const before: Weighed[] = [];
  const behind: Weighed[] = [];
  let at = 0;
  for (const stretch of stretches) {
    const own = Math.max(0, Math.min(stretch.length, head - at));
    if (own > 0) before.push({ ...stretch, length: own });
    if (own < stretch.length) behind.push({ ...stretch, length: stretch.length - own });
    at += stretch.length;
  }
  return [before, behind];
}

type Weighed = ReturnType<Formats['stretches']>[number];

/** A paragraph has one vote, which goes to what most of its characters have. */
function vote({ fonts, sizes, bold }: PartVotes, stretches: readonly Weighed[], ofSize: boolean): void {
  const font = most(stretches, (format) => format.font ?? '');
  if (font === undefined) return;
  if (font !== '') fonts.add(font);
  if (ofSize) sizes.add(most(stretches, ({ points }) => points)!);
  bold.add(most(stretches, (format) => format.bold)!);
}

function most<T extends string | number | boolean>(stretches: readonly Weighed[], of: (format: TextFormat) => T): T | undefined {
  const votes = createVotes<T>();
  for (const { length, format } of stretches) votes.add(of(format), length);
  return votes.winner()?.value;
}

/** @returns twips from line to line; undefined where it is a multiple of what the font itself takes, which is not known here */
function pitchOf(paragraph: XmlElement, text: readonly Weighed[], formats: Formats, grid: DocumentGrid): number | undefined {
  const { rule, line, snaps } = formats.lines(paragraph);
  const natural = (most(text, ({ points }) => points) ?? 0) * 20 * NATURAL_HEIGHT;
  if (rule === 'exact') return line;
  if (grid.linePitch !== undefined && snaps) {
    // a line takes as many lines of the grid as it needs
    const cells = Math.ceil((rule === 'atLeast' ? Math.max(line, natural) : natural) / grid.linePitch);
    return Math.round(cells * grid.linePitch * (rule === 'auto' ? line / 240 : 1));
  }
  return rule === 'atLeast' && line > natural ? line : undefined;
}

/** Of each part the class of its font, of each class the font that most of its parts have. */
function fontFacts(votes: ReadonlyMap<Part, PartVotes>, notes: string[]): Found[] {
  const faces: Found[] = [];
  const byClass = new Map<FontClass, Votes<string>>();
  const unknown = new Set<string>();
  for (const part of [...TYPE_PARTS, 'mark'] as const) {
    const winner = votes.get(part)?.fonts.winner();
    if (winner === undefined) continue;
    const kind = classOfFont(winner.value);
    if (kind === undefined) {
      unknown.add(winner.value);
      continue;
    }
    if (part !== 'mark') faces.push({ key: `typefaces.${part}`, value: kind, support: { count: winner.support, of: winner.of } });
    let names = byClass.get(kind);
    if (names === undefined) byClass.set(kind, (names = createVotes()));
    names.add(winner.value, winner.support);
  }
  if (unknown.size > 0) notes.push(`字体“${[...unknown].join('”“')}”认不出是宋体、仿宋、楷体还是黑体，没有学。`);
  const fonts = [...byClass].map(([kind, names]): Found => {
    const { value, support, of } = names.winner()!;
    return { key: `fonts.${kind}`, value: [value], support: { count: support, of } };
  });
  return [...faces, ...fonts];
}

function isFit({ key, value }: Found): boolean {
  return fitsSetting(SETTINGS[key].value, value);
}

/** What a profile can't have, and what says no more than the standard, is left out. */
function settled(found: readonly Found[], notes: readonly string[]): Learned {
  const outside = found.filter((one) => !isFit(one));
  const { conflicts } = checked(settingsOf(found.filter((one) => !outside.includes(one))));
  return {
    found: found.filter((one) => !outside.includes(one) && !conflicts.some(({ key }) => key === one.key)),
    notes: [...notes, ...outside.map(({ key, value }) => `${SETTINGS[key].name} ${String(value)} 超出了能用的范围，没有学。`), ...conflicts.map(({ message }) => `${message}，没有学。`)],
  };
}

