/** 要素 that fill a line (GB/T 9704—2012 clause 7), as far as the line alone tells. */
import { SPACE_CLASS, TITLE_END_CLASS } from '../text/characters.ts';
import {
  ANNEX, ATTACH, BARE_NUMBER, COPY_NUMBER, COPY_TO, DATE, DOC_NUMBER, ISSUE, ORGAN_ENDING, ROSTER, SALUTATION_END, SALUTATION_START, SECRECY, SIGNER, URGENCY,
} from '../text/elements.ts';
import { GENRE_ENDING, PRINTED_ENDINGS, SPEECH_ENDINGS, TITLE_TAIL } from '../text/genres.ts';
import { line, scoped, scopes, type Piece, type Rule } from './rules.ts';
import { INDENT, SPACE } from './shapes.ts';

const END = `${SPACE}$`;

/** Clause marks: no title and no name of an organ holds one. */
const CLAUSE = `${TITLE_END_CLASS}，,`;

/** Endings that end sentences and table cells too; after them only the tree knows a title. */
const WEAK_ENDINGS = new Set(['表', '法', '任务', '分工', '措施', '建议', '政策', '标准', '体系', '申请', '批示', '办理情况', '说明', '安排', '总结', '汇报', '答复', '解释', '流程', '目录', '协议', '合同', '制度']);
const SPEECH = SPEECH_ENDINGS.join('|');
const ENDING = `${GENRE_ENDING}|${SPEECH}|${PRINTED_ENDINGS.filter((word) => !WEAK_ENDINGS.has(word)).join('|')}`;

/** Addressees that are no organ by name. */
const ADDRESSEES = `${ORGAN_ENDING}|部门|机构|直属机构|单位|系统|企业|高校|院校|代表|委员|同志`;

const BRACKET_INSIDE = '[^（()）\\n]';
const OPENED = '[（(〔\\[【『]';

const TITLE = 'markup.heading.title entity.name.section';
const LABEL = 'keyword.other.label';

/**
 * Shapes allow white space anywhere in them; what bounds it here keeps a line of nothing but blanks from being tried in
 * every way in which it can be parted.
 */
const SHORT = '(?=[^\\n]{1,120}$)';
const NEAR = '(?![^\\n]{0,4}[ \\u00a0\\u3000]{9})';

/** Behind one of the words; their last characters are compared first, as most lines end in none of them. */
function behind(words: string): string {
  const last = new Set(words.split('|').map((word) => word.slice(-1)));
  return `(?<=[${[...last].join('')}])(?<=${words})`;
}

/** Elements by what they are; each fills its line, or its own mark opens it. In the order in which they are asked. */
const ELEMENTS: readonly Piece[][] = [
  [NEAR, scoped(LABEL, `${SIGNER}|${COPY_TO}|${ROSTER}`)],
  [
    `${SHORT}(?:`,
    scoped('constant.numeric.copy-number', COPY_NUMBER), '|',
    scoped('keyword.other.secrecy', SECRECY), '|',
    scoped('keyword.other.urgency', URGENCY), '|',
    scoped('constant.numeric.date', DATE), '|',
    scoped('markup.heading.annex entity.name.section', ANNEX), '|',
    scoped('constant.numeric.docno', `${DOC_NUMBER}|${BARE_NUMBER}`),
    // 签发人 may stand behind the number on one line (7.2.6)
    ')(?:(?=', `${END})|[ \\u3000]+`, scoped(LABEL, SIGNER), ')',
  ],
  [
    `${SHORT}(?:`,
    scoped('markup.heading.subtitle', `[（(〔]${BRACKET_INSIDE}{0,40}?${DATE}${BRACKET_INSIDE}{0,40}[）)〕]|(?:——|--)[^${CLAUSE}\\n]{2,60}(?=${END})${behind(SPEECH)}`), '|',
    scoped('string.unquoted.note', `[（(]${BRACKET_INSIDE}{2,60}[）)]`),
    `)(?=${END})`,
  ],
  // 分行列举 (GB/T 15834—2011 4.13.3.6)
  [scoped('markup.list.unnumbered keyword.other.dash', '——|--(?=[^-])|—(?=[^—0-9 ])')],
  [scoped('markup.heading.title punctuation.definition.heading', '#{1,6}(?=[ \\t])'), SPACE, scoped(TITLE, '[^\\n]{1,80}')],
  // the shape of a salutation is costly to try, so it is tried only where the line ends as one
  [
    `(?=[^${TITLE_END_CLASS}\\n]{2,200}[：:！!]${END})(?:`,
    scoped('entity.name.tag.salute', `(?!谢谢)(?:[^${TITLE_END_CLASS}\\n]{0,60}?${SALUTATION_END}|(?:${SALUTATION_START})[^${TITLE_END_CLASS}\\n]{1,60})[：:！!](?=${END})`), '|',
    scoped('entity.name.tag.to', `(?<![${SPACE_CLASS}])[^${TITLE_END_CLASS}\\n]{2,200}${behind(ADDRESSEES)}[：:]`),
    ')',
  ],
  // what ends its line without any clause mark: the endings are looked at only there
  [
    `(?=[^${CLAUSE}\\n]{4,80}$)(?:`,
    `(?=[^\\n]*印${SPACE}[发制]${END})`, scoped('entity.name.tag.issue', `[^\\n]{2,40}?(?=${SPACE}${ISSUE}${END})`), '|',
    scoped('markup.heading.org entity.name.section', `[^\\n]{2,40}(?=(?:文件|令)${END})${behind(ORGAN_ENDING)}(?:文件|令)`), '|',
    scoped(TITLE, `[^\\n]{4,80}(?=$)${behind(ENDING)}|[^（(〔\\[【『\\n]{4,80}(?=${OPENED})${behind(ENDING)}${TITLE_TAIL}(?=$)`), '|',
    // 署名 stands to the right (7.3.5)
    '(?<=[ \\u3000]{8})', scoped('entity.name.tag.sign', `[^\\n]{2,40}(?=$)${behind(ORGAN_ENDING)}`),
    ')',
  ],
];

/** @param rest what is seen in the line behind the element */
export function elementLine(rest: readonly Rule[]): Rule {
  const all = ELEMENTS.flatMap((element, i): Piece[] => [i === 0 ? '(?:' : '|', ...element]);
  return line([INDENT, ...all, ')'], rest);
}

/** The number of a name in 附件说明; it is no point. */
const ATTACHED = '[0-9]{1,2}[.．、](?![0-9])';

/** 附件说明 (7.3.4). @param rest what is seen in the line */
export function attachLine(rest: readonly Rule[]): Rule {
  const number: Rule = { name: scopes('constant.numeric.attach'), match: `(?<=[：:；;，, \\u3000])${ATTACHED}` };
  return line([INDENT, NEAR, scoped(LABEL, ATTACH)], [number, ...rest]);
}

/** Further names of 附件说明 stand under the first one, far to the right. @param rest what is seen in the line */
export function attachedLine(rest: readonly Rule[]): Rule {
  return line(['\\u3000{5,}', scoped('constant.numeric.attach', ATTACHED)], rest);
}
