import * as vscode from 'vscode';
import { PAGE_SCHEME } from './diagnostic.ts';
import { loadProofreader } from './load.ts';

/** The page of each rule, made of its own data: there is no network where offices write. */
export function registerRulePages(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(PAGE_SCHEME, {
    async provideTextDocumentContent(uri) {
      const { RULES, pageOf } = await loadProofreader();
      const code = uri.path.replace(/^\/|\.md$/g, '');
      const rule = RULES.find((r) => r.code === code);
      return rule === undefined ? `没有规则“${code}”的说明。单位自己的词见 .gongwen/words.tsv。\n` : pageOf(rule);
    },
  });
}
