import { charactersOf, tableOf } from './characters.ts';

/**
 * 页面杂物 (page furniture): lines that are no part of the document — page numbers, advertisements, chrome and metadata of web pages.
 * Each pattern must match a whole trimmed line, and only lines of at most FURNITURE_LENGTH characters are asked. They are sorted
 * by what they start with, so that most lines of prose are asked nothing.
 */

/** Longest line in UTF-16 units that can be furniture. */
export const FURNITURE_LENGTH = 160;

const DASH = '[-—–―－~～·•]';

/** Patterns by the characters with which their lines start. */
const BY_START: readonly (readonly [string, string])[] = [
  // page numbers: — 3 —, -3-, 第3页, 第 3 页 共 5 页, 3/5; sizes and counts of a page (19.9KB, 999+); time stamps
  ['-—–―－~～·•', `${DASH}{1,2}\\s*\\d{1,4}\\s*${DASH}{1,2}`],
  ['第0-9', '第?\\s*\\d{1,4}\\s*页(?:[,，、/\\s]{0,4}共?\\s*\\d{1,4}\\s*页)?'],
  ['0-9', '\\d{1,3}|\\d{1,4}\\s*/\\s*\\d{1,4}|\\d+\\+|[\\d.]+\\s?[KMG]B|\\d{4}-\\d{1,2}-\\d{1,2}(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?(?:\\s.{0,60})?'],
  // advertisements
  ['更', '更多.{0,24}(?:素材|范文|资料|文章|模板|内容|信息|精彩|下载).{0,80}'],
  ['即', '即可.{0,12}(?:获得|领取|下载|查看).{0,60}'],
  // buttons and links of web pages
  ['展收阅查返打关分点评举侵海下免立复全纠上目', '(?:展开|收起|展开全文|阅读全文|查看全文|返回顶部|返回首页|打印|打印本页|关闭|关闭窗口|分享|分享到|收藏|点赞|评论|举报|侵权投诉|海报|下载|免费下载|立即下载|复制|全文|纠错|上一篇|下一篇|上一页|下一页|目录导航)[^。，；]{0,12}[>》<《]{0,3}'],
  ['您当你所位', '(?:您的|当前|你的)?(?:所在)?位置\\s*[:：].{0,120}'],
  ['首', '首页\\s*[>»›].{0,120}'],
  ['摘', '摘要\\s*[:：]?'],
  ['字【大小', '(?:字体|字号)\\s*[:：].{0,40}|【?(?:大|小)\\s*中\\s*(?:小|大)】?|【?(?:打印|关闭|收藏|大|中|小)】.{0,20}'],
  ['•·分', '[•·]?\\s*分页\\s*[>»]*'],
  ['[', '\\[(?:打印|关闭|收藏|例文\\s*\\d*|范文\\s*\\d*|toc)\\].{0,20}|\\[\\[toc\\]\\]'],
  ['-*_=', '(?:[-*_=]\\s?){3,80}'],
  // metadata: 索引号：…, 发布日期：…, 来源：… 作者：…
  ['索信组发公生成废主文有时日来作栏浏阅点访下更施内名稿摄记上相延责编原附标关', '(?:索\\s*引\\s*号|信息(?:分类|来源|名称)|组配分类|发布(?:机构|机关|日期|时间|单位|人)|公开(?:日期|方式|时限)|生成日期|发文(?:日期|机关|单位|字号)|成文日期|生效(?:时间|日期)|废止(?:时间|日期)|主题分类|文\\s*号|文件编号|有\\s*效\\s*性|时效性|时间|日期|来源|作者|栏目|浏览(?:次数|量)?|阅读(?:次数|量)?|点击(?:次数|量)?|访问量|下载地址|更新时间|公布日期|施行日期|内容概述|名\\s*称|发布者|稿源|摄影|记者|上一篇|相关(?:阅读|链接|文章|报道)|延伸阅读|责任编辑|编辑|责编|文章来源|原标题|附件下载|标签|关键词)\\s*[:：](?!\\s*[^：:]{40,80}。).{0,150}'],
];

/**
 * An invitation to follow an account or to join a group. Offices have such accounts too and write about them: their sentences say what is
 * to be done (NO_ADVERTISEMENT), or stand under an ordinal.
 */
const ADVERTISEMENT = '.{0,30}(?:请?(?:关注|添加|搜索|搜一搜|扫描|长按|识别|进|加入?)[^，。；]{0,12}(?:公众号|微信|QQ群|二维码)|扫码(?:关注|下载|进群|领取|添加)|扫一扫[^，。；]{0,12}(?:打开|关注|下载|分享|手机)).{0,60}';
const NO_ADVERTISEMENT = /[要应可各]|群众|市民|宣传|工作|通过|利用|运用|推送|会议|报名|缴费|办理|监督|举报|^[（(]?[一二三四五六七八九十0-9]{1,3}(?:[、.．）)，]|是)|^第[一二三四五六七八九十]/;

/** Patterns that may start with anything, and a character that all their lines hold. */
const ANYWHERE: readonly (readonly [RegExp, string])[] = [
  [/[号信群扫码]/, ADVERTISEMENT],
  [/[网库]/, '.{0,20}(?:范文网|资料网|文库|素材网|论文网|公文网).{0,20}(?:整理|下载|收集|提供|分享).{0,60}'],
  [/\/\/|www/, '.{0,40}(?:https?://|www\\.)\\S{1,100}.{0,20}'],
  [/\s[>»›]\s/, '[^。；]{0,30}\\s[>»›]\\s[^。；]{0,80}'],
  [/VIP/, '.{0,6}VIP.{0,6}'],
];

const STARTS = new Map<number, RegExp[]>();
for (const [first, source] of BY_START) {
  const pattern = new RegExp(`^(?:${source})$`);
  for (const code of charactersOf(first)) STARTS.set(code, [...(STARTS.get(code) ?? []), pattern]);
}
const HELD = ANYWHERE.map(([held, source]) => [held, new RegExp(`^(?:${source})$`)] as const);

/** Any of the characters that the patterns of HELD ask for. */
const HINT = new RegExp(ANYWHERE.map(([held]) => held.source).join('|'));

/** What only the first of them is about. */
const CHANNEL = /公众号|微信|QQ群|二维码|扫码|扫一扫/;

/** Lines of advertisements may be sentences; all other furniture is none. */
const SENTENCE = new RegExp(`^(?:更多.{0,24}(?:素材|范文|资料|文章|模板)|即可.{0,12}(?:获得|领取|下载)|${ADVERTISEMENT}$)`);
const SENTENCE_HINT = /[号信群扫]/;
const PROSE_END = tableOf('。；，、！？”');

/** @param line a trimmed line */
export function isFurniture(line: string): boolean {
  if (line.length === 0 || line.length > FURNITURE_LENGTH) return false;
  const first = line.charCodeAt(0);
  if (PROSE_END[line.charCodeAt(line.length - 1)] === 1 && !isLabelled(line)) {
    return (first === 0x66f4 || first === 0x5373 || SENTENCE_HINT.test(line.length > 46 ? line.slice(0, 46) : line)) && SENTENCE.test(line) && (first === 0x66f4 || first === 0x5373 || !NO_ADVERTISEMENT.test(line));
  }
  const patterns = STARTS.get(first);
  if (patterns !== undefined) for (const pattern of patterns) if (pattern.test(line)) return true;
  if (!HINT.test(line)) return false;
  for (const [held, pattern] of HELD) if (held.test(line) && pattern.test(line)) return !NO_ADVERTISEMENT.test(line) || !CHANNEL.test(line);
  return false;
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

const PAGE_NUMBER = new RegExp(`^(?:${BY_START[0]![1]}|${BY_START[1]![1]}|\\d{1,3}|\\d{1,4}\\s*/\\s*\\d{1,4})$`);

/** @param line a line that is furniture; @returns whether it is a page number */
export function isPageNumber(line: string): boolean {
  return PAGE_NUMBER.test(line);
}
