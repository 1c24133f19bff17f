/** 版式: how an office lays out its documents, as data. The default is GB/T 9704—2012, in the first of its two readings (margins 37/35 mm). */
import { A4, BODY_POINTS, POINTS, TEXT_AREA, twips } from './geometry.ts';

/** Classes of type that the standard names; which font stands for each is the profile's. */
export type FontClass =
  /** 小标宋体 */
  | 'display'
  /** 黑体 */
  | 'hei'
  /** 楷体 */
  | 'kai'
  /** 仿宋体 */
  | 'fang'
  /** 宋体 */
  | 'song';

export interface Font {
  readonly name: string;
  /** Names of fonts that may stand in its place, the nearest first. None of them is ever shipped. */
  readonly alternatives: readonly string[];
  /** Word's PANOSE-like class, by which it looks for another font where none of the names is there. */
  readonly family: 'roman' | 'modern' | 'script';
}

/** Parts of a document whose type an office may choose. 标题 stands for titles of annexes too, 正文 for all that the standard sets as the body. */
export const HEADING_PARTS = ['heading1', 'heading2', 'heading3', 'heading4', 'heading5'] as const;
export type HeadingPart = (typeof HEADING_PARTS)[number];
export const TYPE_PARTS = ['title', 'body', ...HEADING_PARTS] as const;
export type TypePart = (typeof TYPE_PARTS)[number];

export interface Profile {
  readonly name: string;
  /** Margins in millimetres: 天头, 订口 and what they leave of the sheet. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Distance from line to line in twips, kept exactly. */
  readonly linePitch: number;
  /** Added behind every character of the body in twips, so that 28 characters fit into 156 mm. */
  readonly letterSpacing: number;
  /** What 版心 has room for at that pitch and spacing. */
  readonly linesPerPage: number;
  readonly charactersPerLine: number;
  /** From the lower edge of 版心 to the dashes of the page number, in millimetres (7.5). */
  readonly pageNumberDrop: number;
  readonly fonts: Readonly<Record<FontClass, Font>>;
  /** Which class each part is set in. */
  readonly typefaces: Readonly<Record<TypePart, FontClass>>;
  /** Sizes in points; of 发文机关标志 the largest, as it is set smaller where its line has no room. */
  readonly sizes: Readonly<Record<TypePart | 'mark', number>>;
  /** Headings in bold type. The standard asks for none. */
  readonly bold: Readonly<Record<HeadingPart, boolean>>;
  /** `dashes`: — 1 —, `plain`: 1. `outside`: odd pages right, even ones left (7.5), `center`: in the middle of every page. 四号 where no size is given. */
  readonly pageNumber: { readonly form: 'dashes' | 'plain'; readonly place: 'outside' | 'center'; readonly points?: number };
  /** Of 发文机关标志 and the lines of 版头: RRGGBB. */
  readonly red: string;
  /** Width of 版头's line in points; 7.2.7 leaves it to the office. */
  readonly headRule: number;
  /** Whether its documents are sealed, and printed on paper with a letterhead, where nobody says otherwise; undefined where the office says nothing. */
  readonly sealed: boolean | undefined;
  readonly preprinted: boolean | undefined;
  /** 大字版: size of the body in points, distance from line to line in twips. No standard; practice. */
  readonly readingCopy: { readonly points: number; readonly linePitch: number };
}

/** What stands before a page number and behind it. That a blank parts them is practice (7.5 says nothing of it). */
export const PAGE_NUMBER_MARKS: Readonly<Record<Profile['pageNumber']['form'], readonly [before: string, behind: string]>> = { dashes: ['— ', ' —'], plain: ['', ''] };

/** Latin and digits take the same fonts: the standard sets everything in 仿宋体, and quotation marks would fall out of the line otherwise. */
export const STANDARD_PROFILE: Profile = {
  name: '国标',
  margins: { top: 37, bottom: A4.height - 37 - TEXT_AREA.height, left: 28, right: A4.width - 28 - TEXT_AREA.width },
  // the widest whole number of twips of which 22 fit into 225 mm; 580 leaves room for 21
  linePitch: 579,
  letterSpacing: -5,
  linesPerPage: 22,
  charactersPerLine: 28,
  pageNumberDrop: 7,
  fonts: {
    display: { name: '方正小标宋简体', alternatives: ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', '小标宋', '华文中宋', '宋体'], family: 'roman' },
    hei: { name: '黑体', alternatives: ['SimHei', '方正黑体_GBK', '思源黑体'], family: 'modern' },
    kai: { name: '楷体_GB2312', alternatives: ['楷体', 'KaiTi', '方正楷体_GBK', '华文楷体'], family: 'script' },
    fang: { name: '仿宋_GB2312', alternatives: ['仿宋', 'FangSong', '方正仿宋_GBK', '华文仿宋'], family: 'modern' },
    song: { name: '宋体', alternatives: ['SimSun', '方正书宋_GBK', '思源宋体'], family: 'roman' },
  },
  // 7.3.1, 7.3.3; of a fifth level the standard says nothing
  typefaces: { title: 'display', body: 'fang', heading1: 'hei', heading2: 'kai', heading3: 'fang', heading4: 'fang', heading5: 'fang' },
  sizes: { title: POINTS.二号, body: BODY_POINTS, heading1: BODY_POINTS, heading2: BODY_POINTS, heading3: BODY_POINTS, heading4: BODY_POINTS, heading5: BODY_POINTS, mark: 48 },
  bold: { heading1: false, heading2: false, heading3: false, heading4: false, heading5: false },
  pageNumber: { form: 'dashes', place: 'outside' },
  red: 'FF0000',
  headRule: 1.5,
  sealed: undefined,
  preprinted: undefined,
  readingCopy: { points: POINTS.二号, linePitch: 800 },
};

/** @returns 版心 in twips: what the margins leave of A4, each rounded as Word has them */
export function textAreaOf({ margins }: Pick<Profile, 'margins'>): { readonly width: number; readonly height: number } {
  return {
    width: twips(A4.width) - twips(margins.left) - twips(margins.right),
    height: twips(A4.height) - twips(margins.top) - twips(margins.bottom),
  };
}
