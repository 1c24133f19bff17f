/** 版式: how an office lays out its documents, as data. The default is GB/T 9704—2012, in the first of its two readings (margins 37/35 mm). */
import { A4, TEXT_AREA } from './geometry.ts';

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

export interface Profile {
  readonly name: string;
  /** Margins in millimetres: 天头, 订口 and what they leave of the sheet. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Distance from line to line in twips, kept exactly. */
  readonly linePitch: number;
  /** Added behind every character of the body in twips, so that 28 characters fit into 156 mm. */
  readonly letterSpacing: number;
  readonly linesPerPage: number;
  readonly charactersPerLine: number;
  /** From the lower edge of 版心 to the dashes of the page number, in millimetres (7.5). */
  readonly pageNumberDrop: number;
  readonly fonts: Readonly<Record<FontClass, Font>>;
}

/** Latin and digits take the same fonts: the standard sets everything in 仿宋体, and quotation marks would fall out of the line otherwise. */
export const STANDARD_PROFILE: Profile = {
  name: 'GB/T 9704—2012',
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
};
