/** On which page 版记 stands: the last one, which has an even number (GB/T 9704—2012 7.4, 7.5). */
import { colophonOf } from './colophon.ts';
import { paginate } from './pages/paginate.ts';
import type { Paper, PaperTurn } from './paper.ts';
import type { Profile } from './profile.ts';

/** Lines that its rules and the room above them take. */
const APART = 1;
/** Part of its lines that may be added where fonts are wider than is counted here: what stands at the foot can't run over a page. */
const SPARE = 0.1;

/**
 * Where the text ends on an even page with room, 版记 stands there; where it ends on an odd one, on the next. Where it ends on an even page
 * without room, an odd one is left blank, and neither that nor 版记's page has a number (7.5). 信函 asks for no even page (10.1). One
 * that no page has room for begins the next.
 * @param source the text, for `paginate`
 * @returns the paper with the turn before 版记 that it takes
 */
export function withColophonTurn(paper: Paper, source: string, profile: Profile): Paper {
  const span = colophonOf(paper.blocks);
  if (span === undefined) return paper;
  // a turn that nothing follows but 版记 is its own
  const end = paper.blocks.slice(0, span.from).findLastIndex(({ kind }) => kind !== 'turn') + 1;
  const above = paper.blocks.slice(0, end);
  const own = paginate({ ...paper, blocks: paper.blocks.slice(span.from, span.to), placed: [] }, source, profile);
  const lines = own.pages.flatMap(({ items }) => items).filter((item) => item.kind === 'line' && item.block >= 0).length;
  if (lines * (1 + SPARE) + APART > profile.linesPerPage) return { ...paper, longColophon: true, blocks: [...above, { kind: 'turn', to: 'next', landscape: false, numbered: true }, ...paper.blocks.slice(span.from)] };
  if (above.length === 0) return paper;
  const last = paginate({ ...paper, blocks: above }, source, profile).pages.at(-1)!;
  const even = paper.form !== 'letter';
  const hasRoom = last.width < last.height && last.lines - last.used >= lines + APART;
  if (hasRoom && (!even || last.number % 2 === 0)) return paper;
  const turn: PaperTurn = { kind: 'turn', to: even ? 'even' : 'next', landscape: false, numbered: !even || last.number % 2 === 1 };
  return { ...paper, blocks: [...above, turn, ...paper.blocks.slice(span.from)] };
}
