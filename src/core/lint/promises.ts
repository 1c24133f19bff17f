/**
 * 承诺 as found in a text: how many members a phrase announces and what stands where they should be (outline-spec ‘Promises’,
 * standards §6.3, §6.4). Compared by rules/promises.
 */
import { firstIndex } from '../lookup.ts';
import type { GongwenNode } from '../model.ts';
import { sourceSpan } from '../structure/source.ts';
import { tableOf } from '../text/characters.ts';
import { hanValue } from '../text/numerals.ts';
import { PROMISE_COUNT, PROMISE_NOUNS, PROMISE_UNITS, PROMISE_VERBS, SETTLED_TERMS } from '../text/promises.ts';
import type { LintContext } from './context.ts';
import type { LintText } from './lint-text.ts';
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
/** 主要有三条途径：, whatever is counted, when the members stand behind the colon */
const ANNOUNCED = new RegExp(`(${COUNT})${UNIT}[\\u4e00-\\u9fff]{0,6}(?=[：:])`, 'y');
/** “三个到位”, 三个“十分” */
const QUOTED = new RegExp(`(${COUNT})(?:个|项|条|种)?[“"]?([\\u4e00-\\u9fff]{1,4})[”"](?=[。，：；—:;,.]|下功夫|$)`, 'y');
const VERB_BEFORE = new RegExp(`(?:${longestFirst(PROMISE_VERBS)})(?:好|了|以下|这|如下|下面|其中的?|“|的)*$`);
/** Words and marks that hand over to the members. */
const HANDED_OVER = /^(?:[：:]|，?(?:即|就是|分别是)|下功夫)/;
/** 讲三点意见 in the strict sense: the speaker says how many points the speech has. */
const SPOKEN = /(?:讲|谈|说|提|提出|强调|汇报|报告|交流)(?:以下|这|好)*$/;
const SPOKEN_UNIT = /^(?:点|条|句话|个问题|个方面)/;
const BACK = /(?:以上|上述|这|前面|前述|那|此|该|每|头|前|后|另|其他|其余|近|约|过|第|哪)$/;

/** Part of a greater number, or of none: 十三, 几十, 三百, 三、四. */
const NOT_BEFORE = tableOf('一二两三四五六七八九十百千万〇零几多数若干第');
const NOT_BEHIND = tableOf('一二三四五六七八九十百千万亿、月日年届号楼');

/** With what a unit, or a term in quotation marks, begins. */
const COUNTS = tableOf(`${[...new Set(PROMISE_UNITS.map((unit) => unit.charAt(0)))].join('')}“"`);

/** How far before a number its verb is looked for. */
const BEFORE = 12;

/** Characters at which a promise may be looked for. */
export const PROMISE_STARTS = PROMISE_COUNT;

/** @returns the promise whose number stands at an offset of a paragraph; those of quoted words are not the writer's */
export function promiseIn({ text, role, index, quotations }: Pick<LintText, 'text' | 'role' | 'index' | 'quotations'>, at: number): Promise | undefined {
  const before = text.charCodeAt(at - 1);
  if (NOT_BEFORE[before] === 1 || NOT_BEHIND[text.charCodeAt(at + 1)] === 1 || (COUNTS[text.charCodeAt(at + 1)] !== 1 && before !== 0x201c && before !== 34)) return undefined;
  if (role !== 'body' && role !== 'heading') return undefined;
  const promise = promiseAt(text, at);
  if (promise === undefined) return undefined;
  // “三个到位” is quoted as a term, a sentence in quotation marks is somebody else's
  if (quotations.length > 0 && isQuoted(quotations, at) && before !== 0x201c && before !== 34 && promise.word === '') return undefined;
  return SETTLED_TERMS.some((term) => text.startsWith(term, at)) ? undefined : { paragraph: index, from: at, ...promise };
}

function promiseAt(text: string, at: number): Omit<Promise, 'paragraph' | 'from'> | undefined {
  const quote = at > 0 && '“"'.includes(text.charAt(at - 1)) ? 1 : 0;
  QUOTED.lastIndex = at;
  const quoted = QUOTED.exec(text);
  if (quoted !== null && (quote === 1 || /[“"]/.test(quoted[0].slice(0, -1)))) {
    // the term alone is a name; a verb or what follows makes it a promise
    const before = beforeOf(text, at - quote);
    if (BACK.test(before) || !(VERB_BEFORE.test(before) || HANDED_OVER.test(text.slice(QUOTED.lastIndex, QUOTED.lastIndex + 4)))) return undefined;
    return { to: QUOTED.lastIndex - 1, count: valueOf(quoted[1]!), whole: false, word: quoted[2]! };
  }
  COUNTED.lastIndex = at;
  let counted = COUNTED.exec(text);
  if (counted === null) {
    ANNOUNCED.lastIndex = at;
    counted = ANNOUNCED.exec(text);
  }
  if (counted === null) return undefined;
  const to = at + counted[0].length;
  const before = beforeOf(text, at - quote);
  if (BACK.test(before) || !(HANDED_OVER.test(text.slice(to, to + 4)) || VERB_BEFORE.test(before))) return undefined;
  return { to, count: valueOf(counted[1]!), whole: SPOKEN.test(before) && SPOKEN_UNIT.test(text.slice(at + 1, at + 5)), word: '' };
}

function beforeOf(text: string, at: number): string {
  return text.slice(Math.max(0, at - BEFORE), at);
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
/** The same with white space, indents and page numbers in between. */
const FARTHEST = 200;

/**
 * @returns the sequence that answers a promise and others that might, the likeliest first; empty when nothing shows how many there are
 */
function answersTo({ document, sequences }: LintContext, promise: Promise): Kept[] {
  const paragraph = document.paragraphs[promise.paragraph]!;
  const at = sourceSpan(paragraph, promise.from, promise.to);
  const holder = innermost(document.roots, at.from);
  const inHeading = isHeadingOf(holder, promise, paragraph.from);
  const answers: Kept[] = [];
  // sequences are in the order of their first members: none that begins before the promise is looked at
  for (let i = firstFrom(sequences, at.to); i < sequences.length; i++) {
    const { members, kind, parent } = sequences[i]!;
    const first = members[0]!;
    if (holder !== undefined && first.from >= holder.to) break;
    // a spoken promise before the first heading is kept by the headings, whatever stands between
    if (promise.whole && holder === undefined && kind === 'h' && parent === undefined) answers.unshift({ members, count: members.length });
    else if (inHeading && parent === holder) answers.push({ members, count: members.length });
    else if (first.from - at.to <= FARTHEST) {
      const between = document.text.slice(at.to, first.from);
      if ((between.match(/[。！？]/g)?.length ?? 0) <= 1 && between.replace(/\s/g, '').length <= NEAR) answers.push({ members, count: members.length });
    } else if (!promise.whole && !inHeading) break;
  }
  return answers;
}

/** @returns index of the first sequence that begins at an offset or behind it */
function firstFrom(sequences: LintContext['sequences'], offset: number): number {
  return firstIndex(sequences.length, (i) => sequences[i]!.members[0]!.from >= offset);
}

/** Whether the promise stands in the heading itself: 一、抓好三项重点工作. */
function isHeadingOf(holder: GongwenNode | undefined, promise: Promise, paragraphFrom: number): boolean {
  return holder?.kind === 'h' && paragraphFrom + promise.from < holder.title.to;
}

/** The innermost heading or point that holds a place. */
function innermost(roots: readonly GongwenNode[], at: number): GongwenNode | undefined {
  let found: GongwenNode | undefined;
  for (let siblings = roots; siblings.length > 0;) {
    const after = firstIndex(siblings.length, (i) => siblings[i]!.from > at);
    const holder = siblings[after - 1];
    if (holder === undefined || holder.to <= at) break;
    if (holder.kind === 'h' || holder.kind === 'p') found = holder;
    siblings = holder.children;
  }
  return found;
}

/** How far behind a promise in its paragraph its members are looked for. */
const REACH = 3000;

/** Ordinals that people count with in speech. */
const COLLOQUIAL = /第[一二三四五六七八九十]个|[一另]个(?:方面)?是|[一另]种是|[一另]类是|[一另]条是|[一另]步是|[一另]项是/g;

/**
 * @returns all the counts that the words behind a promise allow: parts between 、 ， ；, quoted words, repeated words, colloquial
 * ordinals. A promise that one of them keeps is kept.
 */
function countsBehind(text: string, promise: Promise): { counts: Set<number>; repeated: number; spoken: number } {
  const counts = new Set<number>();
  const ahead = text.slice(promise.to, promise.to + REACH);
  const end = ahead.search(/[。！？]/);
  const sentence = end < 0 ? ahead : ahead.slice(0, end);
  const whole = ahead;
  // “四个注重”，即注重甲、注重乙: the word itself counts, and no mark
  const again = promise.word === '' ? 0 : sentence.split(promise.word).length - 1;
  if (again > 1 && /^[”"]?[，,]?(?:即|就是|分别是|[：:])/.exec(sentence)?.[0].length === sentence.indexOf(promise.word)) return { counts: new Set([again]), repeated: again, spoken: 0 };
  for (const mark of [/、/g, /，/g, /；/g, /[、，]/g, /[，；]/g]) counts.add((sentence.match(mark)?.length ?? 0) + 1);
  counts.add(sentence.match(/“/g)?.length ?? 0);
  counts.add(whole.match(/“/g)?.length ?? 0);
  const spoken = whole.match(COLLOQUIAL)?.length ?? 0;
  counts.add(spoken);
  const repeated = again;
  counts.add(repeated);
  if (promise.word !== '') counts.add(whole.split(promise.word).length - 1);
  // a list that begins behind the colon: 三个关系：甲与乙、丙与丁的关系
  const list = /^[^：:]{0,6}[：:]([^；。]*)/.exec(sentence)?.[1];
  if (list !== undefined) for (const mark of ['、', '，', '和', '与']) counts.add(list.split(mark).length);
  return { counts, repeated, spoken };
}

/** @returns what answers a promise with another number, while nothing answers with its own; undefined where it is kept or nothing shows it */
export function keptOtherwise({ text, context }: LintText, promise: Promise): Kept | undefined {
  const answers = answersTo(context, promise);
  const first = answers[0];
  if (answers.some(({ count }) => count === promise.count)) return undefined;
  const { counts, repeated, spoken } = countsBehind(text, promise);
  // 一是…二是…, and then 一类是…另一类是… in the same breath
  if (spoken === promise.count || (spoken > 0 && answers.some(({ count }) => count + spoken === promise.count))) return undefined;
  // where members are numbered they alone tell; else the words that repeat what is counted
  const count = first === undefined ? repeated : first.count;
  if (first === undefined && (repeated < 2 || counts.has(promise.count))) return undefined;
  if (first !== undefined && promise.word !== '' && counts.has(promise.count)) return undefined;
  if (count === promise.count || (count < 2 && !directly(text, promise))) return undefined;
  return { members: first?.members ?? [], count };
}

/** A single member counts only directly behind the colon: 处理好两个关系：一是…. */
function directly(text: string, { to }: Promise): boolean {
  return /^[：:，,]?\s*一/.test(text.slice(to));
}
