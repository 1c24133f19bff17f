/** What was cleaned, as users are told. */
import { CHANGES, type ChangeKind } from './changes.ts';
import type { Cleaned, Removed } from './clean.ts';

/** A line of the list of what was taken out. */
interface RemovedLine {
  readonly kind: ChangeKind;
  /** From 1. */
  readonly line: number;
  /** What was taken out of the line, parted by blanks. */
  readonly text: string;
}

/** @returns 断行 12 处、半角标点 3 处; '' when nothing was changed */
export function changesText({ changes }: Pick<Cleaned, 'changes'>): string {
  return [...changes].map(([kind, count]) => `${CHANGES[kind].name} ${count} 处`).join('、');
}

/** @returns what was taken out, a line of the source a line */
function removedLines(removed: readonly Removed[]): RemovedLine[] {
  const lines: RemovedLine[] = [];
  for (const { kind, line, text } of removed) {
    const last = lines.at(-1);
    if (last?.line === line && last.kind === kind) lines[lines.length - 1] = { kind, line, text: `${last.text} ${text.trim()}` };
    else lines.push({ kind, line, text: text.trim() });
  }
  return lines;
}

/** @returns 第 3 行　页面杂物　— 1 —, a line each */
export function removedText(removed: readonly Removed[]): string {
  return removedLines(removed).map(({ kind, line, text }) => `第 ${line} 行　${CHANGES[kind].name}　${text}\n`).join('');
}
