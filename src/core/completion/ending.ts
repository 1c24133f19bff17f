/** What stands below the body: 结语, 附件说明, 署名, 成文日期, 附注, 版记 (GB/T 9704—2012 7.3.4–7.3.7, 7.4). */
import { dateText } from '../lint/cover/dates.ts';
import { signatureIndents } from '../layout/signature.ts';
import type { GongwenDocument } from '../model.ts';
import { annexTitleOf, plainText } from '../names.ts';
import { moves } from '../phrases/catalogue.ts';
import { columns } from '../text/characters.ts';
import { GENRES } from '../text/genres.ts';
import type { Facts } from './facts.ts';
import type { Place } from './place.ts';
import { literal, type Candidate } from './suggestion.ts';

/** A day of the calendar, the month from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Characters of a line (7.1: 28 a line). */
const LINE = 28;
/** Words with which the last paragraph of a document ends: what is to be done with it, to whom to report, since when it is in force. */
const LAST_WORDS = /(?:现.{0,30}(?:印发|发布|公布|转发)|请.{0,40}(?:执行|落实|实施|办理|遵照|支持|谅解|理解|反馈|函复|审议|批准|批示|解决|申报|反映|报送|报告)|(?:及时|一并|适时|定期).{0,24}(?:报告|报送|反映|通报)|(?:同时|即行)废止|作出.{0,24}贡献|起(?:施行|执行|实施)|(?:关心|理解).{0,10}支持|抓好落实|贯彻(?:执行|落实)|特此|妥否|当否).{0,12}$/;
/** Indent, in half-width columns, at which nothing but 署名 and 成文日期 begins. */
const RIGHT_SIDE = 16;

/** @returns what may stand below the body, each with the chance that it does at this place */
export function endingCandidates(place: Place, facts: Facts, today: Day): Candidate[] {
  const { last, annexed, above } = place;
  if (above < 0) return [];
  switch (last) {
    case 'closing':
      return [...attachCandidates(place, 0.6), ...signCandidates(place, facts, 0.9), dateCandidate(place, facts, today, 0.3)];
    case 'attach':
      return [...attachCandidates(place, 0.6), ...signCandidates(place, facts, 0.9), dateCandidate(place, facts, today, 0.3)];
    case 'sign':
      return [dateCandidate(place, facts, today, 0.9), ...signCandidates(place, facts, 0.5)];
    case 'date':
    case 'note':
      return colophonCandidates(place, facts, today);
    case 'cc':
      return [issueCandidate(facts, today)];
    case undefined:
    case 'roster':
      return annexed && facts.genre === undefined ? [] : bodyEnd(place, facts, today);
    default:
      return [];
  }
}

/** The body may end here. */
function bodyEnd(place: Place, facts: Facts, today: Day): Candidate[] {
  const { doc, above, gap, indent, headings } = place;
  const text = doc.paragraphs[above]?.text ?? '';
  const ended = /[。！？）)”]\s*$/.test(text);
  if (!ended) return [];
  const words = LAST_WORDS.test(text.slice(-80));
  const apart = gap && !isSpaced(doc, above);
  const right = widthOf(indent) >= RIGHT_SIDE;
  const short = headings.length === 0;
  const chance = right ? 0.97 : apart ? 0.86 : words ? 0.74 : short ? 0.45 : 0.33;
  if (facts.isSpeech) return [];
  return [
    ...closingCandidates(place, facts, right ? 0.1 : apart ? 0.35 : words ? 0.6 : short ? 0.5 : 0.4),
    ...attachCandidates(place, apart ? 2 * (chance - 0.04) : chance),
    ...signCandidates(place, facts, chance),
    ...(right ? [dateCandidate(place, facts, today, 0.5)] : []),
  ];
}

/** Whether the body has blank lines between its paragraphs. */
function isSpaced({ paragraphs }: GongwenDocument, above: number): boolean {
  const last = paragraphs[above];
  const before = paragraphs[above - 1];
  return last !== undefined && before !== undefined && last.firstLine - before.lastLine > 1;
}

/* ---- 结语 */

/** A cover that passes on what others have proposed. */
const PASSED_ON = /批转|转发/;

function closingCandidates({ doc, above, annexed }: Place, { genre, title, cover }: Facts, chance: number): Candidate[] {
  if (genre === undefined) return [];
  // 现将……通知如下 has said it
  const said = doc.paragraphs.slice(0, Math.min(above, 6)).some(({ text }) => text.includes(`${genre.name}如下`));
  const answers = title.endsWith('复函') || (genre.id === 'letter' && doc.paragraphs.slice(0, 8).some(({ text }) => text.includes('收悉')));
  const closings = annexed && PASSED_ON.test(cover) ? [...(GENRES.find(({ id }) => id === 'opinion')?.closings.filter((formula) => formula.includes('批转')) ?? []), ...genre.closings] : genre.closings;
  return [...new Set(closings)].map((formula, n) => {
    const repeats = said && formula === `特此${genre.name}。`;
    const fits = answers === /^(?:特此函复|此复)/.test(formula) ? 0 : 0.3;
    const detail = repeats ? `${genre.name}的结语，前文已有“${genre.name}如下”，可以省去` : `${genre.name}的结语`;
    return {
      ...literal('closing', formula, detail, '', chance - n * 0.12 - (repeats ? 0.1 : 0) - (genre.id === 'letter' ? fits : 0)), slots: formula.includes('⟨'), label: formula.replace(/⟨([^｜⟩]*)[^⟩]*⟩/g, '$1'),
    };
  });
}

/* ---- 附件说明 */

const MENTIONED = /附件|附表|附后|见附/;

/** 附件说明, its next number, and the names of the annexes that there are. */
function attachCandidates({ doc, last, above, offset }: Place, chance: number): Candidate[] {
  if (last === 'attach') {
    const numbers = [...plainText(doc, doc.nodes.findLast((node) => node.kind === 'attach' && node.from < offset)!, '\n').matchAll(/(?:^|\n|[：:])\s*([0-9]{1,2})[.．]/g)];
    const value = Number(numbers.at(-1)?.[1] ?? 0);
    return value === 0 ? [] : [literal('element', `${value + 1}.`, '附件说明的下一个', '', 0.55)];
  }
  if (doc.nodes.some((node) => node.kind === 'attach' && node.from < offset)) return [];
  const pages = doc.roots.filter((node) => node.kind === 'annex' && node.from > offset && node.to > node.from);
  const names = pages.map((node) => annexTitleOf(doc, node).map(({ text }) => text).join('')).filter((name) => name !== '');
  const mentioned = doc.paragraphs.slice(0, above + 1).some(({ text }) => MENTIONED.test(text));
  const score = Math.min(0.95, names.length > 0 ? chance + 0.05 : mentioned ? chance + 0.02 : chance / 2);
  const several = names.length > 1 || /附件\s*[2二]/.test(doc.text.slice(0, offset));
  const list = several ? names.map((name, n) => `${n === 0 ? '' : '　　　　　'}${n + 1}.${name}`).join('\n') || '1.' : names[0] ?? '';
  return [literal('element', `附件：${list}`, names.length > 0 ? '按后面的附件' : '附件说明', 'GB/T 9704—2012 7.3.4', score)];
}

/* ---- 署名, 成文日期 */

function signCandidates({ doc, offset, indent }: Place, { organs }: Facts, chance: number): Candidate[] {
  const signed = new Set(doc.nodes.filter((node) => node.kind === 'sign' && node.from < offset).map((node) => plainText(doc, node)));
  const left = organs.filter((organ) => ![...signed].some((name) => name.endsWith(organ) || organ.endsWith(name)));
  // two that sign together may stand on one line
  const lines = left.length === 2 ? [...left, left.join('　')] : left;
  return lines.map((organ, n) => {
    const { sign } = signatureIndents(organ.length, 10, false);
    return literal('element', moved(indent, LINE - sign - organ.length) + organ, '署名', 'GB/T 9704—2012 7.3.5', chance - n * 0.04);
  });
}

function dateCandidate({ doc, indent, offset }: Place, { organs }: Facts, today: Day, chance: number): Candidate {
  const text = dateText(today);
  const signed = doc.nodes.findLast((node) => node.kind === 'sign' && node.from < offset);
  const width = text.replace(/\d/g, '').length + text.replace(/\D/g, '').length / 2;
  const name = signed === undefined ? organs[0] ?? '' : plainText(doc, signed);
  const { date } = signatureIndents(name.length, width, false);
  return literal('element', moved(indent, Math.floor(LINE - date - width)) + text, '成文日期，今天', 'GB/T 9704—2012 7.3.5.4', chance);
}

/** @returns the blank that is still missing before a line that stands so many characters in */
function moved(indent: string, characters: number): string {
  return '　'.repeat(Math.max(0, Math.floor(characters - widthOf(indent) / 2)));
}

function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += columns(text.charCodeAt(i));
  return width;
}

/* ---- 附注, 版记, 附件 */

function colophonCandidates({ doc, offset, last }: Place, facts: Facts, today: Day): Candidate[] {
  const annexes = doc.nodes.some((node) => node.kind === 'attach' && node.from < offset) && !doc.nodes.some((node) => node.kind === 'annex');
  return [
    ...(annexes ? [literal('element', /\n\s*2[.．]/.test(plainAttach(doc)) ? '附件1' : '附件', '附件说明列了附件', 'GB/T 9704—2012 7.3.7', 0.6)] : []),
    { ...literal('element', '抄送：⟨××××⟩。', '版记', 'GB/T 9704—2012 7.4.2', 0.7), slots: true, label: '抄送：', keys: ['抄送：'] },
    ...(last === 'date' ? [{ ...literal('element', '（⟨此件公开发布｜此件主动公开｜此件依申请公开｜此件不予公开⟩）', '附注', 'GB/T 9704—2012 7.3.6', 0.65), slots: true, label: '（此件公开发布）', keys: ['（此件公开发布）'] }] : []),
    issueCandidate(facts, today, 0.4),
  ];
}

function plainAttach(doc: GongwenDocument): string {
  const attach = doc.nodes.find((node) => node.kind === 'attach');
  return attach === undefined ? '' : plainText(doc, attach, '\n');
}

function issueCandidate({ organs }: Facts, today: Day, score = 0.8): Candidate {
  const text = `${organs[0] ?? '⟨××××办公室⟩'}　${dateText(today)}印发`;
  return { ...literal('element', text, '印发机关和印发日期', 'GB/T 9704—2012 7.4.3', score), slots: text.includes('⟨'), label: text.replace(/[⟨⟩]/g, '') };
}

/** The moves with which a speech ends, by their identifiers. */
export const CLOSES: ReadonlySet<string> = new Set(moves.filter(({ situations }) => situations[0] === 'close').map(({ id }) => id));
