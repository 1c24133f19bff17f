/** Lines at fixed places of the first page, whatever the text is. */
import type { PlacedRule } from '../paper.ts';
import type { PageRule } from './page.ts';

export function placedRules(placed: readonly PlacedRule[]): PageRule[] {
  return placed.map(({ left, top, width, thickness, red }) => ({ kind: 'rule', left, top: top + thickness / 2, width, height: 0, thickness, ...(red ? { red } : {}) }));
}
