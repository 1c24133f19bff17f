/** What 承诺 ask for at a place: 讲三点意见 wants three headings, 主要有三个方面： the first of three points. */
import type { GongwenNode } from '../model.ts';
import { paragraphIndexAt } from '../names.ts';
import { PROMISE_STARTS, promiseIn, type Promise } from '../lint/promises.ts';
import { tableOf } from '../text/characters.ts';
import type { Place } from './place.ts';

export interface Asked {
  /** Headings whose sequence has as many members as were promised. */
  readonly reached: ReadonlySet<GongwenNode>;
  /** Headings whose sequence has fewer. */
  readonly missing: ReadonlySet<GongwenNode>;
  /** What the words right before the cursor announce: points of the whole text, or points near by. */
  readonly here: 'heading' | 'point' | undefined;
}

const STARTS = tableOf(PROMISE_STARTS);
/** How many paragraphs before the first heading are searched for 讲三点意见. */
const OPENING = 12;

/** @returns what is promised and not yet kept at a place */
export function ordinalPromise(place: Place): Asked {
  const { doc, headings, above, own, before } = place;
  const reached = new Set<GongwenNode>();
  const missing = new Set<GongwenNode>();
  for (const [level, heading] of headings.entries()) {
    const parent = headings[level + 1];
    const promised = parent === undefined ? spoken(place, heading) : promisedBy(place, parent);
    if (promised === undefined) continue;
    if (heading.value >= promised) reached.add(heading);
    else missing.add(heading);
  }
  const text = own >= 0 && before !== '' ? before : doc.paragraphs[above]?.text ?? '';
  const index = own >= 0 && before !== '' ? own : above;
  const last = index < 0 ? undefined : lastPromise(place, index, text);
  const fresh = last !== undefined && /^[”"]?(?:上?下功夫|的?[\u4e00-\u9fff]{0,4})?[。：:，,；;]?\s*$/.test(text.slice(last.to));
  return { reached, missing, here: !fresh ? undefined : last.whole ? 'heading' : 'point' };
}

/** The number of points of the whole text that its opening announces. */
function spoken(place: Place, first: GongwenNode): number | undefined {
  const { doc } = place;
  const root = doc.roots.find((node) => node.kind === 'h');
  if (root === undefined) return undefined;
  let i = paragraphIndexAt(doc.paragraphs, root.from) - 1;
  for (let n = 0; i >= 0 && n < OPENING; i--, n++) {
    const promise = lastPromise(place, i, doc.paragraphs[i]!.text);
    if (promise?.whole === true && first.from >= root.from) return promise.count;
  }
  return undefined;
}

/** The number of members that a heading announces, in itself or in the paragraph under it. */
function promisedBy(place: Place, heading: GongwenNode): number | undefined {
  const { doc } = place;
  const i = paragraphIndexAt(doc.paragraphs, heading.from);
  const text = doc.paragraphs[i]?.text ?? '';
  return lastPromise(place, i, text)?.count;
}

/** @returns the last promise in the text of a paragraph, or in its beginning */
export function lastPromise({ doc }: Place, index: number, text: string): Promise | undefined {
  for (let at = text.length - 1; at >= 0; at--) {
    if (STARTS[text.charCodeAt(at)] !== 1) continue;
    const promise = promiseIn({ text, role: 'body', index, quotations: doc.quotations[index] ?? [] }, at);
    if (promise !== undefined) return promise;
  }
  return undefined;
}
