/** The kinds of 整理文本 as a setting. */
import { CHANGE_KINDS, CHANGES } from '../core/clean/changes.ts';

/** @returns the schema of gongwen.clean.changes: a switch for each kind */
export function cleanProperties(): Record<string, unknown> {
  return Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, { type: 'boolean', default: true, description: `${CHANGES[kind].name}：${CHANGES[kind].what}` }]));
}
