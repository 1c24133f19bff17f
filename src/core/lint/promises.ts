/**
 * 承诺 as found in a text: how many members a phrase announces and what stands where they should be (outline-spec ‘Promises’,
 * standards §6.3, §6.4). Compared by rules/promises.
 */
import type { GongwenNode } from '../model.ts';
import { sourceSpan } from '../structure/source.ts';
import { tableOf } from '../text/characters.ts';
import { hanValue } from '../text/numerals.ts';
import { PROMISE_COUNT, PROMISE_NOUNS, PROMISE_UNITS, PROMISE_VERBS, SETTLED_TERMS } from '../text/promises.ts';
import type { LintContext } from './context.ts';
import { isQuoted } from '../structure/quotations.ts';

export interface Promise {
  /** Index of its paragraph; offsets in that paragraph's text. */
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** 讲N点意见: kept by the headings of the whole text when it stands before the first. */
  readonly whole: boolean;
  /** What is counted in “三个到位”: its members repeat it. '' where there is none. */
  readonly word: string;
}

const longestFirst = (words: readonly string[]): string => [...new Set(words)].sort((a, b) => b.length - a.length).join('|');
const COUNT = `[${PROMISE_COUNT}]`;
const NOUN = `(?:${longestFirst(PROMISE_NOUNS)})`;
const UNIT = `(?:${longestFirst(PROMISE_UNITS)})`;
/** What may follow the phrase: a mark, or words that hand it over. */
const CLOSE = '(?=[，。：:；,！]|与大家|供大家|，供|上(?:下功夫|求突破|见实效|发力)|下功夫|$)';

/** 抓好三项重点工作：, 主要有三个方面的原因。, 在四个方面下功夫 */
const COUNTED = new RegExp(`(${COUNT})${UNIT}(?:方面)?(?:[\\u4e00-\\u9fff]{0,4}?(?:的|性)?[\\u4e00-\\u9fff]{0,2}?${NOUN})?(?:上|走)?${CLOSE}`, 'y');
/** “三个到位”, 三个“十分” */
const QUOTED = new RegExp(`(${COUNT})(?:个|项|条|种)?[“"]?([\\u4e00-\\u9fff]{1,4})[”"](?=[。，：；—:;,.]|下功夫|$)`, 'y');
const VERB_BEFORE = new RegExp(`(?:${longestFirst(PROMISE_VERBS)})(?:好|了|以下|这|如下|下面|其中的?|“|的)*$`);
/** Words and marks that hand over to the members. */
const HANDED_OVER = /^(?:[：:]|，?(?:即|就是|分别是)|下功夫)/;
/** 讲三点意见 in the strict sense: the speaker says how many points the speech has. */
const SPOKEN = /(?:讲|谈|说|提|提出|强调|汇报|报告|交流)(?:以下|这|好)*$/;
const SPOKEN_UNIT = /^(?:点|条|句话|个问题|个方面)/;
const BACK = /(?:以上|上述|这|前面|前述|那|此|该|每|头|前|后|另|其他|其余|近|约|过|第|哪)$/;

const NUMBERS = tableOf(PROMISE_COUNT);
/** Part of a greater number, or of none: 十三, 几十, 三百, 三、四. */
const NOT_BEFORE = tableOf('一二两三四五六七八九十百千万〇零几多数若干第');
const NOT_BEHIND = tableOf('一二三四五六七八九十百千万亿、月日年届号楼');

/** How far before a number its verb is looked for. */
const BEFORE = 12;

/** @returns the promises of a text in order; those of quoted words are not the writer's */
export function promisesOf({ document, roles }: LintContext): Promise[] {
  const promises: Promise[] = [];
  document.paragraphs.forEach((paragraph, index) => {
    const role = roles[index]!;
    if (paragraph.kind !== 'text' || (role !== 'body' && role !== 'heading')) return;
    const { text } = paragraph;
    for (let at = 0; at < text.length; at++) {
      if (NUMBERS[text.charCodeAt(at)] === 0 || NOT_BEFORE[text.charCodeAt(at - 1)] === 1 || NOT_BEHIND[text.charCodeAt(at + 1)] === 1) continue;
      const promise = promiseAt(text, at);
      if (promise === undefined) continue;
      const quotations = document.quotations[index]!;
      // “三个到位” is quoted as a term, a sentence in quotation marks is somebody else's
      if (isQuoted(quotations, at) && !'“"'.includes(text.charAt(at - 1)) && promise.word === '') continue;
      if (SETTLED_TERMS.some((term) => text.startsWith(term, at))) continue;
      promises.push({ paragraph: index, from: at, ...promise });
      at = promise.to - 1;
    }
  });
  return promises;
}

function promiseAt(text: string, at: number): Omit<Promise, 'paragraph' | 'from'> | undefined {
  const quote = '“"'.includes(text.charAt(at - 1)) && at > 0 ? 1 : 0;
  const before = text.slice(Math.max(0, at - quote - BEFORE), at - quote);
  if (BACK.test(before)) return undefined;
  QUOTED.lastIndex = at;
  const quoted = QUOTED.exec(text);
  if (quoted !== null && (quote === 1 || /[“"]/.test(quoted[0].slice(0, -1)))) {
    // the term alone is a name; a verb or what follows makes it a promise
    if (!VERB_BEFORE.test(before) && !HANDED_OVER.test(text.slice(QUOTED.lastIndex))) return undefined;
    return { to: QUOTED.lastIndex - 1, count: valueOf(quoted[1]!), whole: false, word: quoted[2]! };
  }
  COUNTED.lastIndex = at;
  const counted = COUNTED.exec(text);
  if (counted === null || !(VERB_BEFORE.test(before) || HANDED_OVER.test(text.slice(COUNTED.lastIndex)))) return undefined;
  return { to: COUNTED.lastIndex, count: valueOf(counted[1]!), whole: SPOKEN.test(before) && SPOKEN_UNIT.test(text.slice(at + 1)), word: '' };
}

const valueOf = (numeral: string): number => (numeral === '两' ? 2 : hanValue(numeral));

/** What stands where the members of a promise should be. */
export interface Kept {
  /** Members that were found, as nodes; none when only words were counted. */
  readonly members: readonly GongwenNode[];
  readonly count: number;
}

/** Characters between a promise and the first member that answers it. */
const NEAR = 60;

/**
 * @returns the sequence that answers a promise and others that might, the likeliest first; empty when nothing shows how many there are
 */
export function answersTo(context: LintContext, promise: Promise): Kept[] {
  const { document } = context;
  const paragraph = document.paragraphs[promise.paragraph]!;
  const at = sourceSpan(paragraph, promise.from, promise.to);
  const holder = innermost(document.nodes, at.from);
  const answers: Kept[] = [];
  const top = holder === undefined;
  for (const { members, kind, parent } of context.sequences) {
    const first = members[0]!;
    if (first.from < at.to || (holder !== undefined && first.from >= holder.to)) continue;
    const between = document.text.slice(at.to, first.from);
    const stops = between.match(/[。！？]/g)?.length ?? 0;
    // a spoken promise before the first heading is kept by the headings, whatever stands between
    if (promise.whole && top && kind === 'h' && parent === undefined) answers.unshift({ members, count: members.length });
    else if (isHeadingOf(holder, promise, paragraph.from) && parent === holder) answers.push({ members, count: members.length });
    else if (stops <= 1 && between.replace(/\s/g, '').length <= NEAR) answers.push({ members, count: members.length });
  }
  return answers;
}

/** Whether the promise stands in the heading itself: 一、抓好三项重点工作. */
function isHeadingOf(holder: GongwenNode | undefined, promise: Promise, paragraphFrom: number): boolean {
  return holder?.kind === 'h' && paragraphFrom + promise.from < holder.title.to;
}

/** The innermost heading or point that holds a place. */
function innermost(nodes: readonly GongwenNode[], at: number): GongwenNode | undefined {
  let found: GongwenNode | undefined;
  for (const node of nodes) {
    if (node.from > at) break;
    if ((node.kind === 'h' || node.kind === 'p') && node.to > at) found = node;
  }
  return found;
}

/** Ordinals that people count with in speech. */
const COLLOQUIAL = /第[一二三四五六七八九十]个|[一另]个(?:方面)?是|[一另]种是|[一另]类是|[一另]条是|[一另]步是|[一另]项是/g;

/**
 * @returns all the counts that the words behind a promise allow: parts between 、 ， ；, quoted words, repeated words, colloquial
 * ordinals. A promise that one of them keeps is kept.
 */
export function countsBehind(text: string, promise: Promise): { counts: Set<number>; repeated: number; spoken: number } {
  const counts = new Set<number>();
  const end = text.slice(promise.to).search(/[。！？]/);
  const sentence = text.slice(promise.to, end < 0 ? text.length : promise.to + end);
  const whole = text.slice(promise.to);
  for (const mark of [/、/g, /，/g, /；/g, /[、，]/g, /[，；]/g]) counts.add((sentence.match(mark)?.length ?? 0) + 1);
  counts.add(sentence.match(/“/g)?.length ?? 0);
  counts.add(whole.match(/“/g)?.length ?? 0);
  const spoken = whole.match(COLLOQUIAL)?.length ?? 0;
  counts.add(spoken);
  const repeated = promise.word === '' ? 0 : sentence.split(promise.word).length - 1;
  counts.add(repeated);
  if (promise.word !== '') counts.add(whole.split(promise.word).length - 1);
  // a list that begins behind the colon: 三个关系：甲与乙、丙与丁的关系
  const list = /^[^：:]{0,6}[：:]([^；。]*)/.exec(sentence)?.[1];
  if (list !== undefined) for (const mark of ['、', '，', '和', '与']) counts.add(list.split(mark).length);
  return { counts, repeated, spoken };
}
