/** References (见附件2, 第三部分): where they lead, who else makes them, and the new name or number of what they name. */
import * as vscode from 'vscode';
import type { GongwenDocument, GongwenNode, Span } from '../../core/model.ts';
import { fullTitle } from '../../core/section-tree.ts';
import { tell } from '../apply-plan.ts';
import { loadDesk } from '../desk.ts';
import type { Documents } from '../documents.ts';
import { LANGUAGE_ID } from '../language.ts';
import { offsetAt, rangeOf } from '../positions.ts';

const NOTHING_TO_RENAME = '光标处没有可以改名的：请把光标放在标题、附件或对它们的引用（如“第三部分”“附件2”）上';

export function registerReferences(documents: Documents): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(LANGUAGE_ID, {
      async provideDefinition(document, position) {
        const { referenceAt } = await loadDesk();
        const doc = documents.get(document);
        const reference = referenceAt(doc, offsetAt(doc, position));
        if (reference?.target === undefined) return undefined;
        const name = nameRange(doc, reference.target);
        return [{ originSelectionRange: rangeOf(doc, reference), targetUri: document.uri, targetRange: name, targetSelectionRange: name }];
      },
    }),
    vscode.languages.registerReferenceProvider(LANGUAGE_ID, {
      async provideReferences(document, position, { includeDeclaration }) {
        const { referencesTo, targetAt } = await loadDesk();
        const doc = documents.get(document);
        const target = targetAt(doc, offsetAt(doc, position));
        if (target === undefined) return undefined;
        const ranges = [...includeDeclaration ? [nameRange(doc, target)] : [], ...referencesTo(doc, target).map((reference) => rangeOf(doc, reference))];
        return ranges.map((range) => new vscode.Location(document.uri, range));
      },
    }),
    vscode.languages.registerHoverProvider(LANGUAGE_ID, {
      async provideHover(document, position) {
        const { hoverText, referenceAt } = await loadDesk();
        const doc = documents.get(document);
        const reference = referenceAt(doc, offsetAt(doc, position));
        if (reference === undefined) return undefined;
        // text of a document is no Markdown
        const text = hoverText(doc, reference);
        return text === '' ? undefined : new vscode.Hover(new vscode.MarkdownString().appendText(text), rangeOf(doc, reference));
      },
    }),
    vscode.languages.registerRenameProvider(LANGUAGE_ID, {
      async prepareRename(document, position) {
        const { referenceAt, targetAt } = await loadDesk();
        const doc = documents.get(document);
        const offset = offsetAt(doc, position);
        const target = targetAt(doc, offset);
        if (target === undefined) throw new Error(NOTHING_TO_RENAME);
        return { range: rangeOf(doc, referenceAt(doc, offset) ?? nameSpan(target)), placeholder: fullTitle(doc, target) };
      },
      async provideRenameEdits(document, position, text) {
        const { renameTarget, targetAt } = await loadDesk();
        const doc = documents.get(document);
        const target = targetAt(doc, offsetAt(doc, position));
        if (target === undefined) throw new Error(NOTHING_TO_RENAME);
        const plan = renameTarget(doc, target, text);
        if ('why' in plan) throw new Error(plan.why);
        if (plan.remark !== undefined) tell(plan.remark);
        const edit = new vscode.WorkspaceEdit();
        edit.set(document.uri, plan.edits.map((one) => vscode.TextEdit.replace(rangeOf(doc, one), one.text)));
        return edit;
      },
    }),
  );
}

/** Marker and title. */
function nameSpan({ from, marker, title }: GongwenNode): Span {
  return { from: marker?.from ?? from, to: Math.max(title.to, marker?.to ?? from) };
}

function nameRange(doc: GongwenDocument, node: GongwenNode): vscode.Range {
  return rangeOf(doc, nameSpan(node));
}
