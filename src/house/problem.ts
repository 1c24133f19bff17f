import type { Span } from '../core/model.ts';
import type { Severity } from '../core/lint/rule.ts';

/** What is to be said of a file in `.gongwen`, at a place of its text. */
export interface Problem extends Span {
  readonly severity: Severity;
  readonly message: string;
}
