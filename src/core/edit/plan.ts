/** What a command would do to a text: the editor side applies it as one undo step, or says why there is nothing to do. */
import type { Span } from '../model.ts';
import type { Edit } from './edits.ts';

/** Edits in order and apart. */
export interface Change {
  readonly edits: readonly Edit[];
  /** What should be selected afterwards, in offsets of the new text; the cursor stays with its text where absent. */
  readonly select?: Span;
  /** What a user should be told of it, one clause of plain Chinese: 两处引用指向的标题已不在，没有改动. */
  readonly remark?: string;
}

/** Why nothing is done: one clause of plain Chinese without a full stop. */
export interface Nothing {
  readonly why: string;
}

export type Plan = Change | Nothing;

export function isNothing(plan: Plan): plan is Nothing {
  return 'why' in plan;
}
