/** What can be done at a mark: mend it, mend all of its kind, leave it, turn its rule off, read why. */
import * as vscode from 'vscode';
import type { Finding } from '../../core/lint/lint.ts';
import type { Edit } from '../../core/edit/edits.ts';
import type { GongwenDocument } from '../../core/model.ts';
import type { Documents } from '../documents.ts';
import { LANGUAGE_ID } from '../language.ts';
import { offsetAt, rangeOf } from '../positions.ts';
import type { Houses } from './houses.ts';
import { loadProofreader } from './load.ts';
import type { Marks } from './marks.ts';
import { mechanicalEditsOrNone } from './mechanical.ts';
import { COMMANDS } from './commands.ts';

/** 全部修正 on save: editor.codeActionsOnSave {"source.fixAll.gongwen": "explicit"}. */
const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append(LANGUAGE_ID);

export function registerActions(documents: Documents, houses: Houses, marks: Marks): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(LANGUAGE_ID, {
    async provideCodeActions(document, range, { only, diagnostics }) {
      if (only?.intersects(FIX_ALL) === true || (only !== undefined && FIX_ALL.contains(only))) {
        const action = new vscode.CodeAction('修正全部标点、空格一类的差错', FIX_ALL);
        const edits = await mechanicalEditsOrNone(documents, houses, document);
        if (edits.length === 0) return [];
        action.edit = new vscode.WorkspaceEdit();
        action.edit.set(document.uri, edits);
        return [action];
      }
      if (diagnostics.length === 0) return [];
      const [{ tree, findings }, { RULES }] = await Promise.all([marks.findingsOf(document), loadProofreader()]);
      const span = { from: offsetAt(tree, range.start), to: offsetAt(tree, range.end) };
      const here = findings.filter((finding) => finding.from <= span.to && finding.to >= span.from);
      const seen = new Set<string>();
      return here.flatMap((finding) => {
        const all = seen.has(finding.code) ? [] : findings.filter(({ code, fix }) => code === finding.code && fix !== undefined);
        const first = !seen.has(finding.code);
        seen.add(finding.code);
        const title = RULES.find(({ code }) => code === finding.code)?.title ?? '单位用词';
        const own = diagnostics.filter((diagnostic) => codeOf(diagnostic) === finding.code && diagnostic.range.isEqual(rangeOf(tree, finding)));
        return actionsFor(document, tree, finding, all, title, own, first);
      });
    },
  }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL] });
}

function actionsFor(
  document: vscode.TextDocument, tree: GongwenDocument, finding: Finding, all: readonly Finding[], title: string, diagnostics: vscode.Diagnostic[], first: boolean,
): vscode.CodeAction[] {
  const actions: vscode.CodeAction[] = [];
  const add = (name: string, made: Partial<vscode.CodeAction>): void => {
    actions.push(Object.assign(new vscode.CodeAction(name, vscode.CodeActionKind.QuickFix), { diagnostics }, made));
  };
  if (finding.fix !== undefined) add(nameOf(tree, finding.fix.edits), { edit: edit(document, tree, finding.fix.edits), isPreferred: finding.fix.mechanical });
  if (all.length > 1) add(`修正这一类的全部 ${all.length} 处：${title}`, { edit: edit(document, tree, apart(all)) });
  add('忽略这一处', { command: { command: COMMANDS.ignore, title: '忽略这一处', arguments: [document.uri, finding.code, finding.from] } });
  if (first) {
    add(`不再查这一条：${title}`, { command: { command: COMMANDS.turnOff, title: '不再查这一条', arguments: [document.uri, finding.code] } });
    add(`查看说明：${title}`, { command: { command: COMMANDS.explain, title: '查看说明', arguments: [finding.code] } });
  }
  return actions;
}

/** Edits of several findings; of those that touch each other the first is made. */
function apart(findings: readonly Finding[]): Edit[] {
  const edits: Edit[] = [];
  let end = -1;
  for (const { fix } of findings) {
    const own = [...(fix?.edits ?? [])].sort((a, b) => a.from - b.from);
    if (own.length === 0 || own[0]!.from <= end) continue;
    edits.push(...own);
    end = own.at(-1)!.to;
  }
  return edits;
}

const LONGEST_NAME = 20;

function nameOf(tree: GongwenDocument, edits: readonly Edit[]): string {
  const [first, ...others] = edits;
  if (first === undefined) return '修正';
  const short = (text: string): string => (text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text);
  const old = tree.text.slice(first.from, first.to);
  if (others.length > 0) return `修正这一处（共改 ${edits.length} 个地方）`;
  if (first.text === '') return /^\s+$/.test(old) ? '删去空格' : `删去“${short(old)}”`;
  return old === '' ? `补上“${short(first.text)}”` : `改为“${short(first.text)}”`;
}

function edit(document: vscode.TextDocument, tree: GongwenDocument, edits: readonly Edit[]): vscode.WorkspaceEdit {
  const made = new vscode.WorkspaceEdit();
  made.set(document.uri, edits.map((one) => vscode.TextEdit.replace(rangeOf(tree, one), one.text)));
  return made;
}

/** @returns the code of a mark of ours */
function codeOf({ code }: vscode.Diagnostic): string | undefined {
  return typeof code === 'object' ? String(code.value) : undefined;
}
