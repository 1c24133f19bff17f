/**
 * What an office may set of its 版式: one table, from which profile.json is read, its schema is made and departures are named.
 * Keys are the paths in profile.json; values are what a clerk knows: millimetres, points or 号.
 */
import { PAGE_NUMBER_MARKS, type FontClass, type HeadingPart, type Profile, type TypePart } from './profile.ts';

type NumberKey = `margins.${keyof Profile['margins']}` | 'linesPerPage' | 'charactersPerLine' | `sizes.${TypePart | 'mark'}` | 'headRule' | 'pageNumber.drop' | 'readingCopy.size' | 'readingCopy.linePitch';

type Values<K extends string, V> = Readonly<Partial<Record<K, V>>>;

export type ProfileSettings =
  & Values<NumberKey, number>
  /** Points, or as much as fits. */
  & Values<'linePitch' | 'letterSpacing', number | 'auto'>
  /** The font, then others that may stand in its place. */
  & Values<`fonts.${FontClass}`, readonly string[]>
  & Values<`typefaces.${TypePart}`, FontClass>
  & Values<`bold.${HeadingPart}` | 'sealed' | 'preprinted', boolean>
  & Values<'pageNumber.form', Profile['pageNumber']['form']>
  & Values<'pageNumber.place', Profile['pageNumber']['place']>
  /** RRGGBB */
  & Values<'red', string>;

export type ProfileKey = keyof ProfileSettings;
export type SettingValue = NonNullable<ProfileSettings[ProfileKey]>;

export type SettingKind =
  /** @param auto what the word "auto" means in its place, where it may stand there */
  | { readonly kind: 'number'; readonly unit: '毫米' | '磅' | '行' | '字'; readonly min: number; readonly max: number; readonly whole?: boolean; readonly auto?: string }
  /** Points or the name of a 号. */
  | { readonly kind: 'size'; readonly min: number; readonly max: number }
  | { readonly kind: 'switch' }
  /** Values with what they mean. */
  | { readonly kind: 'choice'; readonly options: Readonly<Record<string, string>> }
  | { readonly kind: 'fonts' }
  | { readonly kind: 'color' };

export interface Setting {
  /** Its Chinese term. */
  readonly name: string;
  /** What else is to be known of it, one clause. */
  readonly about?: string;
  readonly value: SettingKind;
}

/** Terms of the classes of type. */
export const CLASS_NAMES: Readonly<Record<FontClass, string>> = { display: '小标宋体', hei: '黑体', kai: '楷体', fang: '仿宋体', song: '宋体' };

const margin = { kind: 'number', unit: '毫米', min: 10, max: 60 } as const;
const size = { kind: 'size', min: 8, max: 48 } as const;
const typeface = { kind: 'choice', options: CLASS_NAMES } as const;
const fonts = { kind: 'fonts' } as const;
const bold = { kind: 'switch' } as const;

/** Names of the parts whose type may be chosen. */
export const PART_NAMES: Readonly<Record<TypePart, string>> = { title: '标题', body: '正文', heading1: '一级标题', heading2: '二级标题', heading3: '三级标题', heading4: '四级标题', heading5: '五级标题' };

const parts = Object.entries(PART_NAMES) as [TypePart, string][];
const headings = parts.filter((entry): entry is [HeadingPart, string] => entry[0] !== 'title' && entry[0] !== 'body');
const each = <P extends string, K extends string>(prefix: P, names: readonly (readonly [K, string])[], make: (key: K, name: string) => Setting): Record<`${P}.${K}`, Setting> =>
  Object.fromEntries(names.map(([key, name]) => [`${prefix}.${key}`, make(key, name)])) as Record<`${P}.${K}`, Setting>;

export const SETTINGS: Readonly<Record<ProfileKey, Setting>> = {
  'margins.top': { name: '上边距', about: '天头', value: margin },
  'margins.bottom': { name: '下边距', value: margin },
  'margins.left': { name: '左边距', about: '订口', value: margin },
  'margins.right': { name: '右边距', value: margin },
  linePitch: { name: '行距', about: '固定值', value: { kind: 'number', unit: '磅', min: 10, max: 80, auto: '按每面行数撑满版心' } },
  letterSpacing: { name: '正文字距', about: '加宽为正，紧缩为负', value: { kind: 'number', unit: '磅', min: -4, max: 12, auto: '按每行字数撑满版心' } },
  linesPerPage: { name: '每面行数', about: '行距为 "auto" 时起作用', value: { kind: 'number', unit: '行', min: 8, max: 50, whole: true } },
  charactersPerLine: { name: '每行字数', about: '字距为 "auto" 时起作用', value: { kind: 'number', unit: '字', min: 10, max: 50, whole: true } },
  ...each('fonts', Object.entries(CLASS_NAMES) as [FontClass, string][], (_, name) => ({ name: `${name}用的字体`, about: '一个字体名；或者几个，电脑上没有前一个就用后一个', value: fonts })),
  ...each('typefaces', parts, (_, name) => ({ name: `${name}的字体`, value: typeface })),
  ...each('sizes', parts, (_, name) => ({ name: `${name}的字号`, about: '号（如 "三号"）或磅数', value: size })),
  'sizes.mark': { name: '发文机关标志的最大字号', about: '一行放不下时自动缩小', value: { kind: 'size', min: 22, max: 120 } },
  ...each('bold', headings, (_, name) => ({ name: `${name}加粗`, value: bold })),
  'pageNumber.form': { name: '页码的样子', value: { kind: 'choice', options: { dashes: PAGE_NUMBER_MARKS.dashes.join('1'), plain: PAGE_NUMBER_MARKS.plain.join('1') } } },
  'pageNumber.place': { name: '页码的位置', value: { kind: 'choice', options: { outside: '单页居右空一字、双页居左空一字', center: '居中' } } },
  'pageNumber.drop': { name: '页码到版心下边缘的距离', value: { kind: 'number', unit: '毫米', min: 0, max: 40 } },
  red: { name: '发文机关标志和红线的颜色', about: '如 "#FF0000"', value: { kind: 'color' } },
  headRule: { name: '版头红线的粗细', value: { kind: 'number', unit: '磅', min: 0.25, max: 6 } },
  sealed: { name: '盖章', about: '署名和日期处留出盖章的位置', value: { kind: 'switch' } },
  preprinted: { name: '套打', about: '用印好红头的纸打印', value: { kind: 'switch' } },
  'readingCopy.size': { name: '讲话大字版的字号', about: '号或磅数', value: { kind: 'size', min: 14, max: 72 } },
  'readingCopy.linePitch': { name: '讲话大字版的行距', value: { kind: 'number', unit: '磅', min: 16, max: 120 } },
};

export const PROFILE_KEYS = Object.keys(SETTINGS) as ProfileKey[];

/** @returns whether a value is one that a setting may have */
export function fitsSetting(kind: SettingKind, value: unknown): value is SettingValue {
  switch (kind.kind) {
    case 'number':
      return (kind.auto !== undefined && value === 'auto') || (typeof value === 'number' && value >= kind.min && value <= kind.max && (kind.whole !== true || Number.isInteger(value)));
    case 'size':
      return typeof value === 'number' && value >= kind.min && value <= kind.max && Number.isInteger(value * 2);
    case 'switch':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(kind.options, value);
    case 'fonts':
      // a comma parts the names in Word's list of fonts
      return Array.isArray(value) && value.length > 0 && value.length <= MOST_FONTS && value.every((name) => typeof name === 'string' && name !== '' && name.length <= LONGEST_NAME && !/[,;\n\r\t]/.test(name));
    case 'color':
      return typeof value === 'string' && /^[0-9A-F]{6}$/.test(value);
  }
}

/** Longest name of a font, and most names for one class. */
const LONGEST_NAME = 100;
const MOST_FONTS = 20;
