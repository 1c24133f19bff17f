/**
 * What is particular in a sentence: figures, dates, names of documents, meetings, organs and persons, and the terms in quotation
 * marks. Each becomes a slot, so that what stays is the build of the sentence. Every pattern is bounded.
 */
import type { Span } from '../model.ts';
import { HAN_CLASS } from '../text/characters.ts';
import { DATE, OFFICE } from '../text/elements.ts';
import { HAN_COUNT_CLASS } from '../text/numerals.ts';
import { PROMISE_COUNT, PROMISE_UNITS, SETTLED_TERMS } from '../text/promises.ts';
import { ARABIC, MEASURE } from '../text/quantities.ts';
import { SURNAMES } from '../text/surnames.ts';

/** A stretch that becomes a slot. */
export interface Specific extends Span {
  /** What stands in the slot; the words themselves where absent. */
  readonly hint?: string;
  /** Whether other counts may be chosen. */
  readonly count?: boolean;
}

interface Kind {
  readonly pattern: RegExp;
  /** The group that is particular; the whole match where absent. */
  readonly group?: number;
  readonly hint?: string;
  readonly count?: boolean;
}

const HAN = `[${HAN_CLASS}]`;
/** What a name of an organ or a place may stand behind: a mark, or a word of grammar that no such name holds. */
const BEFORE_NAME = '(?<=^|[，。；：！？、“”（）《》 　]|[在对向到由为是和与及以的了从经据按将把被让请同给])';
/** What a name of a place or an organ does not hold. */
const GRAMMAR = '在对向到由为是以的了从经据按将把被让请给';
const ORGAN_NAME = `[^${GRAMMAR}\\P{Script=Han}]`;
const PLACE_NAME = `[^${GRAMMAR}和与及同各全本我该城社园景辖小特区\\P{Script=Han}]`;
const REGIONS = '[省市县区州镇乡]';

/** In the order in which they are looked for: what is found first is not looked into again. */
const KINDS: readonly Kind[] = [
  { pattern: /《([^《》]{1,80})》/gd, group: 1, hint: '文件名称' },
  { pattern: /“([^“”。！？]{1,30})”/gd, group: 1, hint: '关键词' },
  { pattern: /[（(]([^（()）]{1,20}〔[^〔〕]{1,8}〕[^（()）]{1,8}号)[）)]/gd, group: 1, hint: '×发〔××××〕×号' },
  { pattern: new RegExp(DATE, 'gd'), hint: '××××年×月×日' },
  { pattern: /\d{4}年(?:\d{1,2}月)?(?:[至到—－-]\d{4}年)?/gd, hint: '××××年' },
  { pattern: /\d{1,2}月\d{1,2}日(?:[至到—－-]\d{1,2}日)?/gd, hint: '×月×日' },
  { pattern: new RegExp(`(?:召开|举行|举办|参加|出席)了?(?:这次|本次|此次|的)?((?:(?![召举参出])[${HAN_CLASS}（）、×]){2,40}(?:会议|大会|座谈会|推进会|动员会|部署会|表彰会|调度会|现场会|培训班|仪式|论坛|峰会|博览会))(?=[，。；！、,]|$)`, 'gdu'), group: 1, hint: '会议名称' },
  { pattern: new RegExp(`第([${HAN_COUNT_CLASS}百0-9]{1,5})(?=[届次个])`, 'gd'), group: 1, hint: '×' },
  { pattern: new RegExp(`(?<![${HAN_COUNT_CLASS}百千万几第两])[${PROMISE_COUNT}](?=(?:${PROMISE_UNITS.join('|')}))`, 'gd'), count: true },
  { pattern: new RegExp(`${ARABIC}(?:周年|${MEASURE})?`, 'gd'), hint: '数量' },
  { pattern: new RegExp(`${BEFORE_NAME}${ORGAN_NAME}{2,12}?(?:人民政府|人大常委会|常务委员会|委员会|办公厅|办公室|领导小组|指挥部|检察院|研究院|联合会)(?!主任|主席|会议|书记)`, 'gdu'), hint: '单位名称' },
  { pattern: new RegExp(`(?<![政治特地社辖])${REGIONS}(?:委(?:、?${REGIONS}政府)?(?!书记)|政府(?!工作报告))`, 'gd'), hint: '党委、政府' },
  { pattern: new RegExp(`(?<![安根基资])(?:[我本]|全(?!局))[省市县区州镇乡街村局厅委院校]`, 'gd') },
  { pattern: new RegExp(`${BEFORE_NAME}${PLACE_NAME}{2,4}${REGIONS}(?![政委长级情域直容场民])`, 'gdu'), hint: '地名' },
  { pattern: new RegExp(`${BEFORE_NAME}(?!高举)[${SURNAMES}]${HAN}{1,2}(?=同志|${OFFICE})`, 'gd'), hint: '×××' },
];

/** @returns what is particular in a text, in order and apart */
export function specificsIn(text: string): Specific[] {
  const found: Specific[] = [];
  const taken = new Uint8Array(text.length);
  for (const { pattern, group = 0, ...rest } of KINDS) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = match.indices![group]!;
      if (from === to || taken.subarray(from, to).includes(1) || isSettled(text, from)) continue;
      taken.fill(1, from, to);
      found.push({ from, to, ...rest });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** 四个意识 counts what everybody knows. */
function isSettled(text: string, at: number): boolean {
  return SETTLED_TERMS.some((term) => text.startsWith(term, at));
}
