/** What stands below the body, in its order: 结语, 附件说明, 署名, 成文日期, 附注, 版记 (GB/T 9704—2012 7.3.4–7.3.7, 7.4). */
import type { Day } from '../lint/cover/dates.ts';
import type { ElementKind, GongwenDocument } from '../model.ts';
import { attachCandidates } from './attach.ts';
import { closingCandidates } from './closing.ts';
import { colophonCandidates, issueCandidate } from './colophon.ts';
import type { Facts } from './facts.ts';
import { TAIL, type Place } from './place.ts';
import { dateCandidate, isSigned, RIGHT_SIDE, signCandidates, widthOf } from './signature.ts';
import type { Candidate } from './suggestion.ts';

/** Words with which the last paragraph of a document ends: what is to be done with it, to whom to report, since when it is in force. */
const LAST_WORDS = /(?:现.{0,30}(?:印发|发布|公布|转发)|请.{0,40}(?:执行|落实|实施|办理|遵照|支持|谅解|理解|反馈|函复|审议|批准|批示|解决|申报|反映|报送|报告)|(?:及时|一并|适时|定期).{0,24}(?:报告|报送|反映|通报)|(?:同时|即行)废止|作出.{0,24}贡献|起(?:施行|执行|实施)|(?:关心|理解).{0,10}支持|抓好落实|贯彻(?:执行|落实)|特此|妥否|当否).{0,12}$/;

/** @returns what may stand below the body, each with the chance that it does at this place */
export function endingCandidates(place: Place, facts: Facts, today: Day): Candidate[] {
  const { last, annexed, above } = place;
  if (above < 0) return [];
  switch (isSigned(place, facts) ? 'sign' : last) {
    case 'closing':
    case 'attach':
      return [...attachCandidates(place, 0.8, 0.68), ...signCandidates(place, facts, 0.9), dateCandidate(place, facts, today, 0.3)];
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

/** The body may end here, unless it goes on below. */
function bodyEnd(place: Place, facts: Facts, today: Day): Candidate[] {
  const { doc, above, gap, indent, headings, next } = place;
  if (next?.kind === 'h' || next?.kind === 'p') return [];
  const text = doc.paragraphs[above]?.text ?? '';
  const ended = /[。！？）)”]\s*$/.test(text);
  if (!ended) return [];
  const words = LAST_WORDS.test(text.slice(-80));
  const apart = gap && !isSpaced(doc, above);
  const right = widthOf(indent) >= RIGHT_SIDE;
  const short = headings.length === 0;
  const chance = facts.genre === undefined && !right ? 0.3 : right ? 0.97 : apart ? 0.86 : words ? 0.74 : short ? 0.45 : 0.33;
  if (facts.isSpeech) return [];
  const below = elementsBelow(place);
  const isFree = (kind: ElementKind): boolean => !below.has(kind);
  // 决议, 公报, 纪要 are signed by nobody
  const signed = facts.genre === undefined || facts.genre.required.includes('sign') ? chance : chance * 0.4;
  return [
    ...closingCandidates(place, facts, right ? 0.1 : apart ? 0.35 : words ? 0.6 : short ? 0.5 : 0.4),
    ...(isFree('attach') ? attachCandidates(place, chance, apart ? chance - 0.04 : chance / 2) : []),
    ...(isFree('sign') ? signCandidates(place, facts, signed) : []),
    ...(right && isFree('date') ? [dateCandidate(place, facts, today, 0.5)] : []),
  ];
}

/** The elements that stand below already, in the same part of the text. */
function elementsBelow({ doc, offset }: Place): Set<ElementKind> {
  const below = new Set<ElementKind>();
  for (const { kind, from } of doc.roots) {
    if (from < offset) continue;
    if (kind === 'annex' || kind === 'title') break;
    if (TAIL.has(kind)) below.add(kind as ElementKind);
  }
  return below;
}

/** Whether the body has blank lines between its paragraphs. */
function isSpaced({ paragraphs }: GongwenDocument, above: number): boolean {
  const last = paragraphs[above];
  const before = paragraphs[above - 1];
  return last !== undefined && before !== undefined && last.firstLine - before.lastLine > 1;
}
