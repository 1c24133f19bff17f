/**
 * Marks in the text. Fresh within 300 ms after a change, wherever it is; on what is just being typed no new mark appears until
 * the writer pauses or saves: half a sentence is no mistake.
 */
import * as vscode from 'vscode';
import type { Finding } from '../../core/lint/lint.ts';
import type { GongwenDocument, Span } from '../../core/model.ts';
import type { Compositions } from '../composition.ts';
import { lints } from '../config.ts';
import type { Disposable } from '../disposable.ts';
import type { Documents } from '../documents.ts';
import { isEditable, LANGUAGE_ID } from '../language.ts';
import { createTimer, type Timer } from '../timer.ts';
import { diagnosticFor } from './diagnostic.ts';
import { shifted, touches, withTyped } from './fresh.ts';
import { reasonOf } from '../reasons.ts';
import type { Houses } from './houses.ts';
import { loadProofreader } from './load.ts';

/** Behind the last change, in milliseconds. */
const DELAY = 150;
/** Who writes nothing for so long pauses. */
const PAUSE = 1000;
/** VS Code shows no more of one collection; the gravest come first. */
const MOST = 1000;

/** More changes at once are no typing. */
const MOST_CURSORS = 20;

/** What was found in a version of a document. */
export interface Findings {
  readonly tree: GongwenDocument;
  readonly findings: readonly Finding[];
  /** With those that the user said to leave. */
  readonly all: readonly Finding[];
}

export interface Marks extends Disposable {
  /** All that is found in the document as it now is, held back or not. */
  findingsOf(document: vscode.TextDocument): Promise<Findings>;
  readonly onDidChange: vscode.Event<vscode.TextDocument>;
  /** What is marked now; undefined where nothing has been looked for yet. */
  shown(document: vscode.TextDocument): readonly Finding[] | undefined;
  /** Why nothing could be looked for. */
  failure(document: vscode.TextDocument): string | undefined;
}

interface Session {
  readonly timer: Timer;
  readonly pause: Timer;
  typed: readonly Span[];
  shown: readonly Finding[];
  /** Whether `shown` is what was found. */
  done: boolean;
  failure?: string;
}

export function createMarks(documents: Documents, houses: Houses, compositions: Compositions): Marks {
  const collection = vscode.languages.createDiagnosticCollection(LANGUAGE_ID);
  const changes = new vscode.EventEmitter<vscode.TextDocument>();
  const sessions = new Map<vscode.TextDocument, Session>();

  const findingsOf = async (document: vscode.TextDocument): Promise<Findings> => {
    const [{ lint, withoutIgnored }, house] = await Promise.all([loadProofreader(), houses.of(document)]);
    const tree = documents.get(document);
    const all = lint(tree, house.linter);
    return { tree, all, findings: withoutIgnored(tree, all, house.ignored) };
  };
  const update = async (document: vscode.TextDocument): Promise<void> => {
    const session = sessions.get(document);
    if (session === undefined) return;
    if (!lints(document)) {
      show(document, session, undefined);
      return;
    }
    const { version } = document;
    const generation = houses.generation();
    const { tree, findings } = await findingsOf(document);
    // closed or changed in the meantime: a later call will do it
    if (document.isClosed || document.version !== version || houses.generation() !== generation || sessions.get(document) !== session) return;
    const held = findings.filter((finding) => isHeld(session, finding));
    show(document, session, { tree, findings: held.length === 0 ? findings : findings.filter((finding) => !held.includes(finding)) });
  };
  const updateNow = (document: vscode.TextDocument): void => {
    update(document).catch((error: unknown) => {
      const session = sessions.get(document);
      if (session === undefined) return;
      session.done = false;
      session.failure = `没有校对：${reasonOf(error)}`;
      changes.fire(document);
    });
  };
  const show = (document: vscode.TextDocument, session: Session, found: Omit<Findings, 'all'> | undefined): void => {
    session.shown = found?.findings ?? [];
    session.done = found !== undefined;
    delete session.failure;
    if (found === undefined) collection.delete(document.uri);
    else collection.set(document.uri, gravestFirst(found.findings).map((finding) => diagnosticFor(document.uri, found.tree, finding)));
    changes.fire(document);
  };
  const updateSoon = (document: vscode.TextDocument, session: Session): void => {
    session.timer.restart(DELAY, () => { updateNow(document); });
    session.pause.restart(PAUSE, () => {
      // letters that an input method will replace are no text yet
      if (compositions.isGoingOn(document)) updateSoon(document, session);
      else everything(document, session);
    });
  };
  const everything = (document: vscode.TextDocument, session: Session): void => {
    session.timer.dispose();
    session.pause.dispose();
    session.typed = [];
    updateNow(document);
  };
  const open = (document: vscode.TextDocument): void => {
    if (document.languageId !== LANGUAGE_ID || !isEditable(document) || sessions.has(document)) return;
    const session: Session = { timer: createTimer(), pause: createTimer(), typed: [], shown: [], done: false };
    sessions.set(document, session);
    session.timer.restart(0, () => { updateNow(document); });
  };
  const close = (document: vscode.TextDocument): void => {
    const session = sessions.get(document);
    if (session === undefined) return;
    session.timer.dispose();
    session.pause.dispose();
    sessions.delete(document);
    collection.delete(document.uri);
  };

  const subscriptions = vscode.Disposable.from(
    collection,
    changes,
    vscode.workspace.onDidOpenTextDocument(open),
    vscode.workspace.onDidCloseTextDocument(close),
    vscode.workspace.onDidSaveTextDocument((document) => {
      const session = sessions.get(document);
      if (session !== undefined) everything(document, session);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
      const session = sessions.get(document);
      if (session === undefined || contentChanges.length === 0) return;
      const typing = reason === undefined && contentChanges.length <= MOST_CURSORS;
      for (const change of contentChanges) {
        session.shown = shifted(session.shown, change);
        session.typed = typing ? withTyped(session.typed, change) : shifted(session.typed, change);
      }
      updateSoon(document, session);
    }),
    houses.onDidChange(() => { for (const document of sessions.keys()) updateNow(document); }),
  );
  // what is open already; not while the extension starts
  const start = createTimer();
  start.restart(0, () => { vscode.workspace.textDocuments.forEach(open); });
  return {
    findingsOf,
    onDidChange: changes.event,
    shown(document) {
      const session = sessions.get(document);
      return session?.done === true ? session.shown : undefined;
    },
    failure: (document) => sessions.get(document)?.failure,
    dispose() {
      start.dispose();
      for (const document of [...sessions.keys()]) close(document);
      subscriptions.dispose();
    },
  };
}

/** A new mark on what is being typed waits; one that stood there before stays. */
function isHeld({ typed, shown }: Session, finding: Finding): boolean {
  return typed.some((span) => touches(span, finding)) && !shown.some((before) => before.code === finding.code && touches(before, finding));
}

const ORDER = ['error', 'warning', 'information', 'hint'];

function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST) return findings;
  return [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity)).slice(0, MOST);
}
