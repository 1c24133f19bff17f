/**
 * 版式字体 as entries of the user's settings. What is ours carries our mark, which also says what had to be made for it, so
 * that all of it can be taken out again, whatever else was written there since. Pure: values of settings in, values out.
 *
 * Seen in VS Code 1.139: a rule of textMateRules may name a font. The class that stands for it is made of the list of fonts in
 * small letters with every character but a-z, 0-9, _ and - as a dash: lists that differ in 汉字 alone would fall together. And where two marked
 * pieces touch, an empty one between them takes both their fonts away: so there is no rule for the body, whose font is the editor's own.
 */
import { MARK } from './editor-font-mark.ts';
import { familiesOf } from './pages/sheet-style.ts';
import type { Role } from './paper.ts';
import type { Profile } from './profile.ts';
import { ROLES } from './roles.ts';

/** Values in the user's settings; undefined where there is none. */
export interface FontSettings {
  /** `editor.tokenColorCustomizations` */
  readonly tokenColors: unknown;
  /** `[gongwen]` */
  readonly language: unknown;
}

export interface WithFonts {
  readonly settings: FontSettings;
  /** Whether titles and headings have their fonts: not where the user's own value is none that VS Code could read. */
  readonly headings: boolean;
  /** Whether the body has its font: not where the user has chosen one for 公文 himself. */
  readonly body: boolean;
}

/** Scopes of the grammar whose roles are not set in the font of the body. */
export const FONT_SCOPES: readonly (readonly [scope: string, role: Role])[] = [
  ['markup.heading.title.gongwen', 'title'],
  ['markup.heading.subtitle.gongwen', 'subtitle'],
  ['markup.heading.org.gongwen', 'org'],
  ['markup.heading.1.gongwen', 'heading1'],
  ['markup.heading.2.gongwen', 'heading2'],
  ['markup.heading.annex.gongwen', 'annexLabel'],
  ['keyword.other.secrecy.gongwen', 'secrecy'],
  ['keyword.other.urgency.gongwen', 'urgency'],
];

/** MARK is the name of our rules, and the last font of our list. Each + behind it is something that was not there: textMateRules, then the value that holds it. */
const RULES = 'textMateRules';
const FONT_FAMILY = 'editor.fontFamily';
const MARKED_RULE = new RegExp(`^${MARK}(\\+{0,2})$`);
const MARKED_LIST = new RegExp(`"${MARK}(\\+?)"$`);

type Values = Readonly<Record<string, unknown>>;

/** @returns the settings with the fonts of a profile, once, however often they are put in; the user's own rules come after ours and win */
export function withFonts(settings: FontSettings, { fonts }: Pick<Profile, 'fonts'>): WithFonts {
  const { tokenColors, language } = withoutFonts(settings);
  const headings = withRules(tokenColors, fonts);
  const body = withList(language, familiesOf(fonts)[ROLES.body.font]);
  return { settings: { tokenColors: headings ?? tokenColors, language: body ?? language }, headings: headings !== undefined, body: body !== undefined };
}

/** @returns the settings as they would be had the fonts never been put in */
export function withoutFonts({ tokenColors, language }: FontSettings): FontSettings {
  return { tokenColors: withoutRules(tokenColors), language: withoutList(language) };
}

function withRules(value: unknown, fonts: Profile['fonts']): Values | undefined {
  const before = value === undefined ? {} : value;
  if (!isValues(before)) return undefined;
  const rules = before[RULES] ?? [];
  if (!Array.isArray(rules) || before[RULES] === null) return undefined;
  const name = MARK + (value === undefined ? '++' : before[RULES] === undefined ? '+' : '');
  const families = familiesOf(fonts);
  const ours = [...new Set(FONT_SCOPES.map(([, role]) => ROLES[role].font))].map((font) => ({
    name,
    scope: FONT_SCOPES.filter(([, role]) => ROLES[role].font === font).map(([scope]) => scope),
    settings: { fontFamily: families[font] },
  }));
  return { ...before, [RULES]: [...ours, ...(rules as unknown[])] };
}

function withoutRules(value: unknown): unknown {
  const rules = isValues(value) ? value[RULES] : undefined;
  if (!isValues(value) || !Array.isArray(rules)) return value;
  const marks = rules.map(markOf);
  const made = marks.find((mark) => mark !== undefined);
  if (made === undefined) return value;
  const left = rules.filter((_, i) => marks[i] === undefined) as unknown[];
  if (left.length > 0 || made === 0) return { ...value, [RULES]: left };
  return without(value, RULES, made === 2);
}

/** @returns how much was made for a rule of ours; undefined for a rule of the user's */
function markOf(rule: unknown): number | undefined {
  return isValues(rule) && typeof rule.name === 'string' ? MARKED_RULE.exec(rule.name)?.[1]?.length : undefined;
}

function withList(value: unknown, families: string): Values | undefined {
  const before = value === undefined ? {} : value;
  if (!isValues(before) || before[FONT_FAMILY] !== undefined) return undefined;
  return { ...before, [FONT_FAMILY]: `${families}, "${MARK}${value === undefined ? '+' : ''}"` };
}

function withoutList(value: unknown): unknown {
  const list = isValues(value) ? value[FONT_FAMILY] : undefined;
  const mark = typeof list === 'string' ? MARKED_LIST.exec(list) : null;
  return mark === null || !isValues(value) ? value : without(value, FONT_FAMILY, mark[1] === '+');
}

/** @param made whether the whole value was: then nothing is left where it is empty */
function without(value: Values, key: string, made: boolean): Values | undefined {
  const left = Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
  return made && Object.keys(left).length === 0 ? undefined : left;
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

