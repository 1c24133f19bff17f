/**
 * Where a title may be broken, and how well: 词意完整 (GB/T 9704—2012 7.3.1). What words are is asked of `Intl.Segmenter`, which cuts
 * 汉字 finer than they are read, and of what the tables of the language know.
 */
import { agencyWords } from '../text/agencies.ts';
import { TITLE_ENDING, TITLE_TAIL } from '../text/genres.ts';
import { isClosingMark, isOpeningMark, isPointMark } from '../text/marks.ts';
import { COMMON_WORDS, TELLING_WORDS } from '../text/official-words.ts';
import { isSpace } from '../text/characters.ts';

/** What a break costs by where it stands; the scale is that of the shape's costs in title-lines.ts. */
const COST = {
  /** Before 关于, at a blank, behind a comma or colon: where a reader pauses. */
  pause: 0,
  /** Behind 印发, 转发: their object stands on a line of its own. */
  verb: 1,
  /** Behind 、 and 的, at 《 and 》. */
  part: 2,
  /** Before 和, 及. */
  joint: 3,
  word: 4,
  /** Behind a word of one character, which mostly ends a longer one; before one. */
  behindOne: 6,
  beforeOne: 12,
  /** Behind 和, 关于, before （试行）. */
  loose: 14,
  /** What is added inside 《…》, and inside the name of who writes. */
  quoted: 6,
  organ: 24,
} as const;

/** No break at all. */
export const NEVER = Infinity;

/** 发文机关 and what it does with 事由: the name stands before the first of these words. */
const MATTER = /关于|转发|批转|印发/;
const VERBS = /(?:印发|转发|批转|修改|废止|公布|同意|做好|表彰|调整|成立)$/;
/** They belong to the verb behind them. */
const ADVERBS = /(?:进一步|全面|努力|切实|积极|认真|深入)$/;
const JOINING = '和与及暨同或';
/** Words of one character that open a phrase. */
const OPENING_WORDS = '在对为以将由向从就';
/** Characters with which no line begins: they belong to the word before them, or lean on it. */
const LEANING = '的之等上中下内外间时后者们性化率度型式类会员院厅局部署委办县市区省镇乡村州盟业法权税';
const COUNTED = '年月日号届次个件项条章批期周号名起所家级类位';
const DIGIT = /[0-9０-９一二三四五六七八九十百千〇零.．—-]/;
/** No 文种 with what stands in brackets behind it is longer. */
const REACH = 30;
/** Longest 《…》 that is kept whole whatever it costs, in UTF-16 units. */
const LONGEST_WHOLE = 12;

/** Words of more parts than one, which stay together. */
const COMPOUNDS = [
  ...TELLING_WORDS, ...COMMON_WORDS, ...agencyWords(),
  '实施方案', '工作方案', '行动方案', '行动计划', '工作计划', '管理办法', '暂行办法', '实施办法', '实施意见', '指导意见', '若干意见', '实施细则', '若干规定', '暂行规定', '管理规定',
  '工作规则', '工作要点', '应急预案', '专项规划', '发展规划', '远景目标', '五年规划', '司法解释', '指导目录', '工作会议', '座谈会', '研讨会', '动员会', '推进会', '部署会', '座谈会议', '印发', '批复', '复函', '暂行', '贺信',
  '人民代表大会', '常务委员会', '代表大会', '中央委员会', '全体会议', '特别行政区', '习近平', '一体化', '现代化', '信息化', '标准化', '知识产权', '残疾人', '示范区', '攻坚战', '生态环境', '新时代', '进一步', '高质量发展', '互联网', '土地使用权',
].filter((word) => word.length > 1);
const LONGEST_COMPOUND = Math.max(...COMPOUNDS.map((word) => word.length));
const COMPOUND_WORDS: ReadonlySet<string> = new Set(COMPOUNDS);

/** 的通知, 办法（试行）: the last words of a title. */
const ENDING = new RegExp(`的?(?:${TITLE_ENDING})(?:的(?:${TITLE_ENDING}))?(${TITLE_TAIL})$`);

/** Behind 的: the 文种 of a document that is named in 《…》. */
const NAMED_ENDING = new RegExp(`^(?:${TITLE_ENDING})(?:${TITLE_TAIL})[》〉”]`);

let segmenter: Intl.Segmenter | undefined;

/** @returns offsets at which a word of a text starts; every offset where the machine knows no words */
function wordStarts(text: string): ReadonlySet<number> {
  if (typeof Intl.Segmenter !== 'function') return new Set(Array.from(text, (_, i) => i));
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return new Set(Array.from(segmenter.segment(text), ({ index }) => index));
}

/**
 * @param title one line
 * @returns for each offset what it costs to begin a line there; `NEVER` where no line may begin
 */
export function breakCosts(title: string): number[] {
  const starts = wordStarts(title);
  const costs = Array.from({ length: title.length }, (_, at) => (at > 0 && starts.has(at) ? costAt(title, at, starts) : NEVER));
  for (let at = 0; at < title.length; at++) {
    for (let length = Math.min(LONGEST_COMPOUND, title.length - at); length > 1; length--) {
      if (!COMPOUND_WORDS.has(title.slice(at, at + length))) continue;
      for (let inside = at + 1; inside < at + length; inside++) costs[inside] = NEVER;
      break;
    }
  }
  keepNames(title, costs);
  keepEnding(title, costs);
  return costs;
}

function costAt(title: string, at: number, starts: ReadonlySet<number>): number {
  const [before, behind] = [title.charAt(at - 1), title.charAt(at)];
  if (isSpace(title.charCodeAt(at - 1))) return COST.pause;
  if (isSpace(title.charCodeAt(at)) || isOpeningMark(title.charCodeAt(at - 1)) || isClosingMark(title.charCodeAt(at)) || isPointMark(title.charCodeAt(at))) return NEVER;
  if (before === '第' || (DIGIT.test(before) && (DIGIT.test(behind) || COUNTED.includes(behind)))) return NEVER;
  if (LEANING.includes(behind) && endsAt(title, starts, at + 1)) return NEVER;
  if (before === '—' || behind === '—') return before === '—' && behind === '—' ? NEVER : behind === '—' ? COST.pause : NEVER;
  if (title.startsWith('关于', at)) return COST.pause;
  if ('，：:'.includes(before)) return COST.pause;
  if (before === '的' && NAMED_ENDING.test(title.slice(at, at + REACH))) return NEVER;
  if (title.startsWith('关于', at - 2) || ADVERBS.test(title.slice(Math.max(0, at - 3), at)) || JOINING.includes(before) && starts.has(at - 1)) return COST.loose;
  if ('（('.includes(behind)) return COST.loose;
  if (before === '、' || before === '的' || isOpeningMark(title.charCodeAt(at)) || isClosingMark(title.charCodeAt(at - 1))) return VERBS.test(title.slice(0, at)) ? COST.verb : COST.part;
  if (VERBS.test(title.slice(Math.max(0, at - 2), at))) return COST.verb;
  const [oneBefore, oneBehind] = [starts.has(at - 1) || at === 1, endsAt(title, starts, at + 1)];
  if (oneBehind && (JOINING + OPENING_WORDS).includes(behind)) return COST.joint;
  if (oneBefore && OPENING_WORDS.includes(before)) return COST.loose;
  if (oneBefore && oneBehind) return LEANING.includes(before) ? COST.beforeOne : NEVER;
  if (oneBehind) return COST.beforeOne;
  return oneBefore && !LEANING.includes(before) ? COST.behindOne : COST.word;
}

/** Whether a word ends at an offset. */
function endsAt(title: string, starts: ReadonlySet<number>, at: number): boolean {
  return at >= title.length || starts.has(at);
}

/** 《…》, “…” and （…） as far as they are short, and 发文机关 at the start. */
function keepNames(title: string, costs: number[]): void {
  const opened: number[] = [];
  for (let at = 0; at < title.length; at++) {
    if (isOpeningMark(title.charCodeAt(at))) opened.push(at);
    else if (isClosingMark(title.charCodeAt(at)) && opened.length > 0) {
      const from = opened.pop()!;
      const added = at - from < LONGEST_WHOLE ? NEVER : COST.quoted;
      for (let inside = from + 1; inside <= at; inside++) costs[inside]! += added;
    }
  }
  const matter = MATTER.exec(title)?.index ?? 0;
  for (let inside = 1; inside < matter; inside++) if (costs[inside] !== COST.pause) costs[inside]! += COST.organ;
}

/** The 文种 stays with the 的 before it, and so with the word before that. */
function keepEnding(title: string, costs: number[]): void {
  const ending = ENDING.exec(title);
  if (ending === null) return;
  const tail = title.length - ending[1]!.length;
  for (let inside = ending.index + 1; inside < title.length; inside++) if (inside !== tail) costs[inside] = NEVER;
  if (ending[1] !== '' && costs[tail] !== undefined) costs[tail] = ending[1]!.length > 6 ? COST.part : COST.loose;
}
