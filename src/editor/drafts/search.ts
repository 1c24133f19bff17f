/** 查找 over all drafts of the open folders, in slices; where no folder is open over the open documents. */
import * as vscode from 'vscode';
import { detect } from '../../core/detect.ts';
import type { GongwenDocument } from '../../core/model.ts';
import { plainText, shorten } from '../../core/names.ts';
import { parse } from '../../core/parse.ts';
import type { Hit } from '../../core/search/find.ts';
import type { Matcher } from '../../core/search/matcher.ts';
import type { Query } from '../../core/search/query.ts';
import { detectsFiles } from '../config.ts';
import { loadDesk, type Desk } from '../desk.ts';
import type { Documents } from '../documents.ts';
import { isEditable, LANGUAGE_FILE, LANGUAGE_ID, MARKDOWN } from '../language.ts';
import type { Platform } from '../platform.ts';
import { baseName } from '../word/files.ts';
import { DRAFTS, findFiles, MOST_FILES } from '../workspace/find-files.ts';
import { createPace } from '../workspace/pace.ts';
import { isWordFile, openDocument, readDraft } from './read-draft.ts';

/** A document with hits. */
export interface FoundDocument {
  readonly uri: vscode.Uri;
  /** Its 标题, else its first words, else the file's name. */
  readonly title: string;
  readonly hits: readonly Hit[];
}

export interface Found {
  readonly query: Query;
  readonly documents: readonly FoundDocument[];
  /** Drafts that were looked through. */
  readonly searched: number;
  /** What was left out, and why: sentences of plain Chinese. */
  readonly remarks: readonly string[];
}

/** Hits that are listed at most, of one document and of all. */
const MOST_HITS = 2_000;
/** Longer files, in bytes, are no drafts but data; a Word file may hold pictures. */
const LARGEST = 4_000_000;
const LARGEST_WORD = 40_000_000;
/** So much of a text is read, in UTF-16 units: a parse is one piece of work and must not take long. */
const LONGEST = 400_000;

interface Work {
  readonly desk: Desk;
  readonly matcher: Matcher;
  readonly documents: Documents;
  readonly platform: Platform;
  readonly token: vscode.CancellationToken;
  readonly skipped: { large: number; cut: number; unreadable: string[] };
}

/** @returns what was found, what is nearest to the query first; undefined when cancelled */
export async function searchDrafts(query: Query, documents: Documents, platform: Platform, token: vscode.CancellationToken, progress: (share: number) => void): Promise<Found | undefined> {
  const desk = await loadDesk();
  const work: Work = { desk, matcher: desk.queryMatcher(query), documents, platform, token, skipped: { large: 0, cut: 0, unreadable: [] } };
  const files = await findFiles(token, DRAFTS);
  const places = [...new Map([...openDrafts(), ...files].map((uri) => [uri.toString(), uri])).values()];
  const found: FoundDocument[] = [];
  const pace = createPace();
  let searched = 0;
  let count = 0;
  for (const [at, uri] of places.entries()) {
    const doc = await parsed(uri, work);
    if (token.isCancellationRequested) return undefined;
    if (doc !== undefined) {
      searched++;
      // what can't hold it was not even read into paragraphs
      const hits = doc === 'other' ? [] : desk.findIn(doc, work.matcher, MOST_HITS + 1);
      if (hits.length > 0 && doc !== 'other') found.push({ uri, title: titleOf(doc, uri), hits });
      count += hits.length;
    }
    progress((at + 1) / places.length);
    await pace();
  }
  if (token.isCancellationRequested) return undefined;
  return { query, documents: limited(found.sort(byRelevance)), searched, remarks: remarks(work, files.length, count) };
}

/** Open documents that are 公文: those without a file too. */
function openDrafts(): vscode.Uri[] {
  return vscode.workspace.textDocuments.filter((document) => document.languageId === LANGUAGE_ID && isEditable(document)).map(({ uri }) => uri);
}

/** @returns undefined for what is no draft, `other` for a draft that can't hold an answer */
async function parsed(uri: vscode.Uri, { matcher, documents, platform, token, skipped }: Work): Promise<GongwenDocument | 'other' | undefined> {
  try {
    const open = openDocument(uri);
    if (open === undefined) {
      const { size } = await vscode.workspace.fs.stat(uri);
      const isNamed = LANGUAGE_FILE.test(uri.path) || isWordFile(uri);
      if (!isNamed && !detectsFiles()) return undefined;
      if (size > (isWordFile(uri) ? LARGEST_WORD : LARGEST)) {
        skipped.large++;
        return undefined;
      }
      const text = await readDraft(uri, documents, platform, token);
      if (!isNamed && !detect(text).is) return undefined;
      if (text.length > LONGEST) skipped.cut++;
      return matcher.mayHold(text) ? parse(text.slice(0, LONGEST)) : 'other';
    }
    const text = documents.textOf(open);
    // someone who said that a file is no 公文 is not asked again; Markdown is Markdown without anyone's saying
    const isOurs = open.languageId === LANGUAGE_ID || LANGUAGE_FILE.test(uri.path) || (open.languageId === MARKDOWN && detectsFiles() && detect(text).is);
    if (!isOurs) return undefined;
    return matcher.mayHold(text) ? documents.get(open) : 'other';
  } catch {
    skipped.unreadable.push(baseName(uri));
    return undefined;
  }
}

function titleOf(doc: GongwenDocument, uri: vscode.Uri): string {
  const title = doc.nodes.find(({ kind }) => kind === 'title');
  const first = doc.paragraphs[0];
  return (title !== undefined ? plainText(doc, title) : first !== undefined ? shorten(plainText(doc, first)) : '') || baseName(uri);
}

/** What has it in its title, then what has it most often, then by path. */
function byRelevance(a: FoundDocument, b: FoundDocument): number {
  const inTitle = ({ hits }: FoundDocument): number => (hits.some(({ path }) => path.at(-1) === '标题') ? 1 : 0);
  return inTitle(b) - inTitle(a) || b.hits.length - a.hits.length || (a.uri.path < b.uri.path ? -1 : 1);
}

function limited(found: readonly FoundDocument[]): FoundDocument[] {
  let left = MOST_HITS;
  return found.flatMap((document) => {
    const hits = document.hits.slice(0, left);
    left -= hits.length;
    return hits.length > 0 ? [{ ...document, hits }] : [];
  });
}

function remarks({ skipped }: Work, files: number, count: number): string[] {
  const { large, cut, unreadable } = skipped;
  return [
    ...(vscode.workspace.workspaceFolders === undefined ? ['没有打开文件夹，只查了打开着的公文。'] : []),
    ...(count > MOST_HITS ? [`只列出前${MOST_HITS}处。`] : []),
    ...(files >= MOST_FILES ? [`文件太多，只查了${MOST_FILES}个。`] : []),
    ...(large > 0 ? [`有${large}个文件太大，没有查。`] : []),
    ...(cut > 0 ? [`有${cut}篇太长，只查了前${LONGEST / 10_000}万字。`] : []),
    ...(unreadable.length > 0 ? [`有${unreadable.length}个文件读不出来：${unreadable.slice(0, 3).join('、')}${unreadable.length > 3 ? '等' : ''}。`] : []),
  ];
}
