/** Findings → diagnostics. */
import * as vscode from 'vscode';
import type { Finding } from '../../core/lint/lint.ts';
import type { Severity } from '../../core/lint/rule.ts';
import type { GongwenDocument } from '../../core/model.ts';
import { splitLines } from '../../core/structure/lines.ts';
import type { Problem } from '../../house/problem.ts';
import { rangeOf, type Lines } from '../positions.ts';

/** What VS Code shows as the origin of a mark. */
export const SOURCE = '公文';
/** Scheme of the pages of rules (rule-pages.ts). */
export const PAGE_SCHEME = 'gongwen-rule';

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error, warning: vscode.DiagnosticSeverity.Warning, information: vscode.DiagnosticSeverity.Information, hint: vscode.DiagnosticSeverity.Hint,
};

/** @returns address of the page of a rule */
export function pageUri(code: string): vscode.Uri {
  return vscode.Uri.from({ scheme: PAGE_SCHEME, path: `/${code}.md` });
}

/** @returns the mark for a finding; its code leads to the rule's page */
export function diagnosticFor(uri: vscode.Uri, document: GongwenDocument, finding: Finding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(rangeOf(document, finding), finding.message, SEVERITIES[finding.severity]);
  diagnostic.source = SOURCE;
  diagnostic.code = { value: finding.code, target: pageUri(finding.code) };
  if (finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map((related) => new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, rangeOf(document, related)), related.message));
  }
  return diagnostic;
}

/** @returns the mark for what is wrong with a file that is no 公文; offsets are those of its text */
export function diagnosticOf(text: string, problem: Problem): vscode.Diagnostic {
  const lines: Lines = { text, lineStarts: splitLines(text).map(({ from }) => from) };
  const diagnostic = new vscode.Diagnostic(rangeOf(lines, problem), problem.message, SEVERITIES[problem.severity]);
  diagnostic.source = SOURCE;
  return diagnostic;
}
