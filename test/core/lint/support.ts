/** Examples of rules: the flagged stretches stand in ⟦ ⟧. */
import type { Finding } from '../../../src/core/lint/lint.ts';
import type { Edit } from '../../../src/core/edit/edits.ts';

const OPEN = '⟦';
const CLOSE = '⟧';

/** @returns the text without its marks, and the marked stretches as pairs of offsets */
export function unmarked(marked: string): { text: string; spans: [number, number][] } {
  let text = '';
  const spans: [number, number][] = [];
  for (const char of marked.split(/(?=[⟦⟧])|(?<=[⟦⟧])/)) {
    if (char === OPEN) spans.push([text.length, -1]);
    else if (char === CLOSE) spans[spans.length - 1]![1] = text.length;
    else text += char;
  }
  return { text, spans };
}

/** @returns the text with the stretches marked */
export function marked(text: string, spans: readonly { readonly from: number; readonly to: number }[]): string {
  let result = '';
  let at = 0;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    result += text.slice(at, from) + OPEN + text.slice(from, to) + CLOSE;
    at = to;
  }
  return result + text.slice(at);
}

export const seriously = (findings: readonly Finding[]): Finding[] => findings.filter(({ severity }) => severity === 'error' || severity === 'warning');

export type { Edit };
