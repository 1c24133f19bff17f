/** What the panel 套话库 and the extension say to each other. */
import type { Segment } from '../core/phrases/notation.ts';
import type { Searchable } from '../core/phrases/search.ts';

/** A phrase as the panel shows it. */
export interface PanelEntry extends Searchable {
  readonly id: string;
  readonly name: string;
  /** Where it comes from: 我的, 本单位, with the file's name; '' for what is built in. */
  readonly origin: string;
  readonly segments: readonly Segment[];
}

export interface PanelGroup {
  readonly title: string;
  readonly entries: readonly PanelEntry[];
}

/** To the panel. */
export interface ShowMessage {
  readonly type: 'show';
  readonly groups: readonly PanelGroup[];
}

/** From the panel. */
export type PanelMessage = { readonly type: 'ready' } | { readonly type: 'insert' | 'open'; readonly id: string };

/** @returns the message, undefined for anything else */
export function panelMessage(value: unknown): PanelMessage | undefined {
  if (typeof value !== 'object' || value === null || !('type' in value)) return undefined;
  if (value.type === 'ready') return { type: 'ready' };
  if ((value.type === 'insert' || value.type === 'open') && 'id' in value && typeof value.id === 'string') return { type: value.type, id: value.id };
  return undefined;
}
