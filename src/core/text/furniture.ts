import { charactersOf, tableOf } from './characters.ts';

/**
 * 页面杂物 (page furniture): lines that are no part of the document — page numbers, advertisements, chrome and metadata of web pages.
 * Each pattern must match a whole trimmed line, and only lines of at most FURNITURE_LENGTH characters are asked. They are sorted
 * by what they start with, so that most lines of prose are asked nothing.
 */

/** Longest line in UTF-16 units that can be furniture. */
const FURNITURE_LENGTH = 160;

const DASH = '[-—–―－~～·•]';

/** What a line of furniture is by its form. */
export type FurnitureForm =
  | 'pageNumber'
  /** A number alone, or two with a stroke: a page number, or a cell of a table that lost its lines. */
  | 'count'
  /** Sizes and counts of a page, its time. */
  | 'stamp'
  | 'advertisement'
  /** Buttons and links of web pages. */
  | 'button'
  /** What opens as one does and goes on: 打印设备采购清单 would be a title. */
  | 'buttonLike'
  | 'rule'
  /** ____ may be a place to fill in. */
  | 'blankRule'
  /** Metadata that only a web page gives. */
  | 'pageFacts'
  /** Metadata that stand in documents too: 时间：… of minutes, 文号：… of a list. */
  | 'facts'
  | 'address'
  | 'path'
  /** A > B: a path of a page, or a comparison. */
  | 'pathLike'
  | 'badge';

const PAGE_FACTS = '索\\s*引\\s*号|信息(?:分类|来源|名称)|组配分类|发布(?:机构|机关|日期|时间|单位|人)|公开(?:日期|方式|时限)|生成日期|废止(?:时间|日期)|主题分类|有\\s*效\\s*性|时效性|来源|栏目|浏览(?:次数|量)?|阅读(?:次数|量)?|点击(?:次数|量)?|访问量|下载地址|更新时间|发布者|稿源|上一篇|相关(?:阅读|链接|文章|报道)|延伸阅读|责任编辑|责编|文章来源|原标题';
const FACTS = '发文(?:日期|机关|单位|字号)|成文日期|生效(?:时间|日期)|文\\s*号|文件编号|时间|日期|作者|公布日期|施行日期|内容概述|名\\s*称|摄影|记者|编辑|附件下载|标签|关键词';
const FACT = '\\s*[:：](?!\\s*[^：:]{40,80}。).{0,150}';
/** None of them is made of others: a row of buttons reads in one way only. */
const BUTTONS = '展开|收起|阅读全文|查看全文|返回顶部|返回首页|打印|打印本页|关闭|关闭窗口|分享|分享到|收藏|点赞|评论|举报|侵权投诉|海报|下载|免费下载|立即下载|复制|全文|纠错|上一篇|下一篇|上一页|下一页|目录导航';

/** Patterns by the characters with which their lines start; of several that match the first says what the line is. */
const BY_START: readonly (readonly [FurnitureForm, string, string])[] = [
  // — 3 —, -3-, 第3页, 第 3 页 共 5 页, 3/5; 19.9KB, 999+
  ['pageNumber', '-—–―－~～·•', `${DASH}{1,2}\\s*\\d{1,4}\\s*${DASH}{1,2}`],
  ['pageNumber', '第0-9', '第\\s*\\d{1,4}\\s*页(?:[,，、/\\s]{0,4}共?\\s*\\d{1,4}\\s*页)?|\\d{1,4}\\s*页[,，、/\\s]{0,4}共?\\s*\\d{1,4}\\s*页'],
  ['count', '0-9', '\\d{1,3}|\\d{1,4}\\s*/\\s*\\d{1,4}|\\d{1,4}\\s*页'],
  ['stamp', '0-9', '\\d+\\+|[\\d.]+\\s?[KMG]B|\\d{4}-\\d{1,2}-\\d{1,2}(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?(?:\\s.{0,60})?'],
  ['advertisement', '更', '更多.{0,24}(?:素材|范文|资料|文章|模板|内容|信息|精彩|下载).{0,80}'],
  ['advertisement', '即', '即可.{0,12}(?:获得|领取|下载|查看).{0,60}'],
  ['pageFacts', '索信组发公生废主有时来栏浏阅点访下更稿上相延责文原', `(?:${PAGE_FACTS})${FACT}`],
  ['facts', '发成生文时日作公施内名摄记编附标关', `(?:${FACTS})${FACT}`],
  ['button', '展收阅查返打关分点评举侵海下免立复全纠上目', `(?:(?:${BUTTONS})[\\s|｜·：:、/>》<《\\d()（）\\[\\]【】+]{0,12}){1,12}`],
  ['buttonLike', '展收阅查返打关分点评举侵海下免立复全纠上目', `(?:${BUTTONS})[^。，；]{0,12}[>》<《]{0,3}`],
  ['path', '您当你所位', '(?:您的|当前|你的)?(?:所在)?位置\\s*[:：].{0,120}'],
  ['path', '首', '首页\\s*[>»›].{0,120}'],
  ['buttonLike', '摘', '摘要\\s*[:：]?'],
  ['button', '【[', `(?:[【[](?:${BUTTONS})[】\\]]\\s*){1,12}`],
  ['button', '字【大小', '(?:字体|字号)\\s*[:：].{0,40}|【?(?:大|小)\\s*中\\s*(?:小|大)】?|【?(?:打印|关闭|收藏|大|中|小)】.{0,20}'],
  ['button', '•·分', '[•·]?\\s*分页\\s*[>»]*'],
  ['button', '[', '\\[(?:打印|关闭|收藏|例文\\s*\\d*|范文\\s*\\d*|toc)\\].{0,20}|\\[\\[toc\\]\\]'],
  ['blankRule', '_', '(?:_\\s?){3,80}'],
  ['rule', '-*_=', '(?:[-*_=]\\s?){3,80}'],
];

/**
 * An invitation to follow an account or to join a group. Offices have such accounts too and write about them: their sentences say what is
 * to be done (NO_ADVERTISEMENT), or stand under an ordinal.
 */
const ADVERTISEMENT = '.{0,30}(?:请?(?:关注|添加|搜索|搜一搜|扫描|长按|识别|进|加入?)[^，。；]{0,12}(?:公众号|微信|QQ群|二维码)|扫码(?:关注|下载|进群|领取|添加)|扫一扫[^，。；]{0,12}(?:打开|关注|下载|分享|手机)).{0,60}';
const NO_ADVERTISEMENT = /[要应可各]|群众|市民|宣传|工作|通过|利用|运用|推送|会议|报名|缴费|办理|监督|举报|^[（(]?[一二三四五六七八九十0-9]{1,3}(?:[、.．）)，]|是)|^第[一二三四五六七八九十]/;

/** Patterns that may start with anything, and a character that all their lines hold. */
const ANYWHERE: readonly (readonly [FurnitureForm, RegExp, string])[] = [
  ['advertisement', /[号信群扫码]/, ADVERTISEMENT],
  ['advertisement', /[网库]/, '.{0,20}(?:范文网|资料网|文库|素材网|论文网|公文网).{0,20}(?:整理|下载|收集|提供|分享).{0,60}'],
  ['address', /\/\/|www/, '.{0,40}(?:https?://|www\\.)\\S{1,100}.{0,20}'],
  ['pathLike', /\s[>»›]\s/, '[^。；]{0,30}\\s[>»›]\\s[^。；]{0,80}'],
  ['badge', /VIP/, '.{0,6}VIP.{0,6}'],
];

type Form = readonly [form: FurnitureForm, whole: RegExp];

const STARTS = new Map<number, Form[]>();
for (const [form, first, source] of BY_START) {
  const pattern: Form = [form, new RegExp(`^(?:${source})$`)];
  for (const code of charactersOf(first)) STARTS.set(code, [...(STARTS.get(code) ?? []), pattern]);
}
const HELD = ANYWHERE.map(([form, held, source]) => [form, held, new RegExp(`^(?:${source})$`)] as const);

/** Any of the characters that the patterns of HELD ask for. */
const HINT = new RegExp(ANYWHERE.map(([, held]) => held.source).join('|'));

/** What only the first of them is about. */
const CHANNEL = /公众号|微信|QQ群|二维码|扫码|扫一扫/;

/** Lines of advertisements may be sentences; all other furniture is none. */
const SENTENCE = new RegExp(`^(?:更多.{0,24}(?:素材|范文|资料|文章|模板)|即可.{0,12}(?:获得|领取|下载)|${ADVERTISEMENT}$)`);
const SENTENCE_HINT = /[号信群扫]/;
const PROSE_END = tableOf('。；，、！？”');

/** @param line a trimmed line */
export function isFurniture(line: string): boolean {
  return furnitureForm(line) !== undefined;
}

/**
 * @param line a trimmed line
 * @returns what furniture it is by its form; undefined when it is none
 */
export function furnitureForm(line: string): FurnitureForm | undefined {
  if (line.length === 0 || line.length > FURNITURE_LENGTH) return undefined;
  const first = line.charCodeAt(0);
  if (PROSE_END[line.charCodeAt(line.length - 1)] === 1 && !isLabelled(line)) {
    const invites = first === 0x66f4 || first === 0x5373;
    const found = (invites || SENTENCE_HINT.test(line.length > 46 ? line.slice(0, 46) : line)) && SENTENCE.test(line) && (invites || !NO_ADVERTISEMENT.test(line));
    return found ? 'advertisement' : undefined;
  }
  const patterns = STARTS.get(first);
  if (patterns !== undefined) for (const [form, pattern] of patterns) if (pattern.test(line)) return form;
  if (!HINT.test(line)) return undefined;
  for (const [form, held, pattern] of HELD) if (held.test(line) && pattern.test(line)) return !NO_ADVERTISEMENT.test(line) || !CHANNEL.test(line) ? form : undefined;
  return undefined;
}

/** 时间：…, 来源：…: a short word and a colon. */
function isLabelled(line: string): boolean {
  for (let i = 1; i < Math.min(line.length, 9); i++) {
    const code = line.charCodeAt(i);
    if (code === 0xff1a || code === 58) return true;
    if (code === 0x3002 || code === 0xff0c || code === 0xff1b) return false;
  }
  return false;
}

/** @param line a line that is furniture; @returns whether it is a page number, or a number alone that may be one */
export function isPageNumber(line: string): boolean {
  const form = furnitureForm(line);
  return form === 'pageNumber' || form === 'count';
}
