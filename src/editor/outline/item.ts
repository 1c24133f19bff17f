import * as vscode from 'vscode';
import { KIND_TERMS } from '../../core/glossary.ts';
import { isStructure } from '../../core/names.ts';
import { figures, fullTitle, type Section } from '../../core/section-tree.ts';
import type { Outline } from './outlines.ts';
import type { Wrong } from './wrong.ts';

/** Goes to a section; VS Code hides commands that begin with _ from the palette and from key bindings. */
export const GO_TO = '_gongwen.outline.goTo';

/** @returns how a section looks in the tree */
export function treeItemOf({ doc, whole }: Outline, section: Section, wrong: Wrong, folded: boolean): vscode.TreeItem {
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(section.name, section.children.length === 0 ? None : folded ? Collapsed : Expanded);
  const term = KIND_TERMS[section.kind].chinese;
  const numbers = isStructure(section.node) ? figures(section.words, whole) : '';
  // a point takes less than a minute, nearly always
  const short = section.kind === 'p' ? figures(section.words, { ...whole, rate: undefined }) : numbers;
  item.id = section.id;
  item.contextValue = section.kind === 'h' ? 'section' : section.kind;
  item.description = short === '' ? term : short;
  const marked = wrong.own.length > 0 || (folded && wrong.below > 0);
  if (marked) item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  item.tooltip = tooltip([
    fullTitle(doc, section.node),
    numbers === '' ? term : `${term}　${numbers}`,
    ...wrong.own.map((message) => `⚠ ${message}`),
    ...(wrong.below > 0 ? [`⚠ 下面各层还有${wrong.below}处序号或项数问题`] : []),
  ]);
  item.accessibilityInformation = { label: [section.name, item.description, ...wrong.own].join('，') };
  // by its id: it may have moved until someone clicks
  item.command = { command: GO_TO, title: '转到', arguments: [section.id] };
  return item;
}

/** Text of a document is no Markdown. */
function tooltip(lines: readonly string[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  lines.forEach((line, i) => {
    if (i > 0) markdown.appendMarkdown('\n\n');
    markdown.appendText(line);
  });
  return markdown;
}
