import type * as vscode from 'vscode';
import type { Unit } from '../../core/templates/unit.ts';

/** What 新建公文 keeps for a workspace: each office has a folder of its own. */
export interface TemplateMemory {
  /** 本单位资料 as it was stored; anything, for another version may have written it. */
  readonly unit: unknown;
  /** Whether 版头 was wanted last time, undefined where it was never asked. */
  readonly head: boolean | undefined;
  remember(unit: Unit, head?: boolean): Promise<void>;
  forget(): Promise<void>;
}

const UNIT = 'gongwen.unit';
const HEAD = 'gongwen.templates.head';

export function createTemplateMemory(memento: vscode.Memento): TemplateMemory {
  return {
    get unit() { return memento.get<unknown>(UNIT); },
    get head() {
      const head = memento.get<unknown>(HEAD);
      return typeof head === 'boolean' ? head : undefined;
    },
    async remember(unit, head) {
      await memento.update(UNIT, unit);
      if (head !== undefined) await memento.update(HEAD, head);
    },
    async forget() {
      await memento.update(UNIT, undefined);
    },
  };
}
