import * as vscode from 'vscode';
import { detect, DETECTION_LENGTH } from '../core/detect.ts';
import { detectMode, isAssociatedWithPlainText, onDidChangeSetting } from './config.ts';
import type { Disposable } from './disposable.ts';
import type { LanguageChoices } from './language-choices.ts';
import { isEditable, LANGUAGE_ID, PLAIN_TEXT } from './language.ts';
import { createTimer, type Timer } from './timer.ts';

/** When a document is looked at: behind its opening, and when typing or pasting has settled. In milliseconds. */
const OPENED = 50;
const SETTLED = 600;

/** Makes a plain text that is plainly a 公文 one, or offers it, as gongwen.detect says. */
export function registerDetection(choices: LanguageChoices): vscode.Disposable {
  const timers = new Map<vscode.TextDocument, Timer>();
  const offer = createOffer();

  const look = async (document: vscode.TextDocument): Promise<void> => {
    const mode = detectMode(document);
    const choice = choices.of(document);
    if (choice === 'other' && document.languageId === LANGUAGE_ID) {
      // by its name it would be one again each time it is opened
      await choices.setLanguage(document, PLAIN_TEXT);
      return;
    }
    if (!isCandidate(document) || mode === 'off' || choice === 'other') {
      offer.drop(document);
      return;
    }
    const { is, evidence } = choice === 'gongwen' ? { is: true, evidence: [] } : detect(startOf(document));
    if (!is || (choice === undefined && isAssociatedWithPlainText(document))) offer.drop(document);
    else if (mode === 'auto' || choice === 'gongwen') await choices.setLanguage(document, LANGUAGE_ID);
    else offer.make(document, evidence);
  };
  const lookSoon = (document: vscode.TextDocument, delay: number): void => {
    if (!isCandidate(document) && choices.of(document) !== 'other') return;
    const timer = timers.get(document) ?? createTimer();
    timers.set(document, timer);
    timer.restart(delay, () => void look(document));
  };
  const lookAtAll = (): void => {
    for (const document of vscode.workspace.textDocuments) lookSoon(document, OPENED);
  };

  lookAtAll();
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument((document) => { lookSoon(document, OPENED); }),
    vscode.workspace.onDidChangeTextDocument((event) => { if (event.contentChanges.length > 0) lookSoon(event.document, SETTLED); }),
    // behind the listener of the choices, which go with the files
    vscode.workspace.onDidRenameFiles(lookAtAll),
    vscode.workspace.onDidCloseTextDocument((document) => {
      timers.get(document)?.dispose();
      timers.delete(document);
      offer.drop(document);
    }),
    onDidChangeSetting('detect', lookAtAll),
    offer,
    { dispose: () => { for (const timer of timers.values()) timer.dispose(); } },
  );
}

/** A plain text that someone may edit. */
function isCandidate(document: vscode.TextDocument): boolean {
  return document.languageId === PLAIN_TEXT && isEditable(document);
}

function startOf(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(new vscode.Position(0, 0), document.positionAt(DETECTION_LENGTH)));
}

/** The quiet offer in the status bar, for the active editor only. */
interface Offer extends Disposable {
  make(document: vscode.TextDocument, evidence: readonly string[]): void;
  drop(document: vscode.TextDocument): void;
}

function createOffer(): Offer {
  const item = vscode.window.createStatusBarItem('gongwen.offer', vscode.StatusBarAlignment.Right, 100);
  item.name = '公文识别';
  item.text = '$(lightbulb) 像是公文';
  item.command = 'gongwen.setLanguage';
  const offered = new Map<vscode.TextDocument, readonly string[]>();
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const evidence = document && offered.get(document);
    if (evidence === undefined) {
      item.hide();
      return;
    }
    item.tooltip = `${evidence.join('，')}。单击设为公文`;
    item.show();
  };
  const subscription = vscode.window.onDidChangeActiveTextEditor(update);
  return {
    make(document, evidence) {
      offered.set(document, evidence);
      update();
    },
    drop(document) {
      if (offered.delete(document)) update();
    },
    dispose: () => { vscode.Disposable.from(subscription, item).dispose(); },
  };
}
