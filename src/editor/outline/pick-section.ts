import * as vscode from 'vscode';
import type { GongwenNode } from '../../core/model.ts';
import type { Section } from '../../core/section-tree.ts';
import { tell } from '../apply-plan.ts';

interface SectionItem extends vscode.QuickPickItem {
  readonly node: GongwenNode;
}

/**
 * Asks for a section.
 * @param without with all below them they are not offered
 * @returns undefined where none is chosen, or where there is none, which is said
 */
export async function pickSection(sections: readonly Section[], without: readonly GongwenNode[], question: string): Promise<GongwenNode | undefined> {
  const items = itemsOf(sections, new Set(without), '');
  if (items.length === 0) {
    tell('除了要移动的，没有别的标题，没有移动');
    return undefined;
  }
  return (await vscode.window.showQuickPick(items, { title: question, placeHolder: '选一个标题，可以输入文字查找' }))?.node;
}

function itemsOf(sections: readonly Section[], without: ReadonlySet<GongwenNode>, indent: string): SectionItem[] {
  return sections.flatMap(({ node, kind, name, detail, children }) => {
    if (without.has(node)) return [];
    if (kind !== 'h') return itemsOf(children, without, indent);
    return [{ label: `${indent}${name}`, description: detail, node }, ...itemsOf(children, without, `${indent}　　`)];
  });
}
