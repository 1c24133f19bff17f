/**
 * 页面杂物 (page furniture): lines that are no part of the document — page numbers, advertisements, chrome and metadata of web pages.
 * Each pattern must match a whole trimmed line, and only lines of at most FURNITURE_LENGTH characters are asked.
 */

/** Longest line in UTF-16 units that can be furniture. */
export const FURNITURE_LENGTH = 160;

const DASH = '[-—–―－~～·•]';

const PATTERNS: readonly string[] = [
  // page numbers: — 3 —, -3-, 第3页, 第 3 页 共 5 页, 3/5, 3 of 5
  `${DASH}{1,2}\\s*\\d{1,4}\\s*${DASH}{1,2}`,
  '第?\\s*\\d{1,4}\\s*页(?:[,，、/\\s]*共?\\s*\\d{1,4}\\s*页)?',
  '\\d{1,3}',
  '\\d{1,4}\\s*/\\s*\\d{1,4}',
  // advertisements and watermarks
  '更多.{0,24}(?:素材|范文|资料|文章|模板|内容|信息|精彩|下载).{0,80}',
  '.{0,30}(?:公众号|微信群|QQ群|加微信|扫码|扫一扫|二维码).{0,60}',
  '即可.{0,12}(?:获得|领取|下载|查看).{0,60}',
  '.{0,20}(?:范文网|资料网|文库|素材网|论文网|公文网).{0,20}(?:整理|下载|收集|提供|分享).{0,60}',
  '.{0,40}(?:https?://|www\\.)\\S+.{0,20}',
  // chrome of web pages
  '(?:展开|收起|展开全文|阅读全文|查看全文|返回顶部|返回首页|打印|打印本页|关闭|关闭窗口|分享|分享到|收藏|点赞|评论|举报|侵权投诉|海报|下载|免费下载|立即下载|复制|全文|纠错|上一篇|下一篇|上一页|下一页|目录导航)[^。，；]{0,12}[>》<《]{0,3}',
  '(?:您的|当前|你的)?(?:所在)?位置\\s*[:：].{0,120}',
  '首页\\s*[>»›].{0,120}',
  '[^。；]{0,30}\\s[>»›]\\s[^。；]{0,80}',
  '.{0,6}VIP.{0,6}|VIP专免|\\d+\\+|[\\d.]+\\s?[KMG]B|\\d+\\s?页',
  '摘要\\s*[:：]?',
  '(?:字体|字号)\\s*[:：].{0,40}|【?(?:大|小)\\s*中\\s*(?:小|大)】?',
  '(?:上一篇|下一篇|相关(?:阅读|链接|文章|报道)|延伸阅读|责任编辑|编辑|责编|文章来源|原标题|附件下载|标签|关键词)\\s*[:：].{0,120}',
  '[•·]?\\s*分页\\s*[>»]*',
  '\\[(?:打印|关闭|收藏|例文\\s*\\d*|范文\\s*\\d*|toc)\\].{0,20}|\\[\\[toc\\]\\]',
  '【?(?:打印|关闭|收藏|大|中|小)】.{0,20}',
  // metadata of web pages: 索引号：…, 发布日期：…, 来源：… 作者：…
  '(?:索\\s*引\\s*号|信息(?:分类|来源|名称)|组配分类|发布(?:机构|机关|日期|时间|单位|人)|公开(?:日期|方式|时限)|生成日期|发文(?:日期|机关|单位|字号)|成文日期|生效(?:时间|日期)|废止(?:时间|日期)|主题(?:分类|词)|文\\s*号|文件编号|有\\s*效\\s*性|时效性|时间|日期|来源|作者|栏目|浏览(?:次数|量)?|阅读(?:次数|量)?|点击(?:次数|量)?|访问量|下载地址|更新时间|公布日期|施行日期|内容概述|名\\s*称|发布者|稿源|摄影|记者)\\s*[:：](?!\\s*[^：:]{40,}。).{0,150}',
  '\\d{4}-\\d{1,2}-\\d{1,2}(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?(?:\\s.{0,60})?',
  // Markdown rules and the like
  '(?:[-*_=]\\s?){3,}',
];

const FURNITURE = new RegExp(`^(?:${PATTERNS.join('|')})$`);

/** First characters at which a furniture line can be ruled out at once are too many to list; this rules out most prose. */
const PROSE_END = /[。；，、！？”]$/;

/** Lines of advertisements may be sentences. */
const SENTENCE_FURNITURE = /^(?:更多.{0,24}(?:素材|范文|资料|文章|模板)|即可.{0,12}(?:获得|领取|下载)|.{0,20}(?:公众号|微信群|加微信|扫码关注))/;

/** @param line a trimmed line */
export function isFurniture(line: string): boolean {
  if (line.length === 0 || line.length > FURNITURE_LENGTH) return false;
  if (PROSE_END.test(line) && !/^[^。]{1,8}[:：]/.test(line)) return SENTENCE_FURNITURE.test(line);
  return FURNITURE.test(line);
}
