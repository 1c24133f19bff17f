/**
 * A file of a user's own phrases: Markdown that reads as what it is.
 *
 *     # 结尾                    a category: every phrase below belongs to it; before the first one the file's name is it
 *     ## 号召结尾／号召          a phrase by its name, other names behind ／ or |
 *     > 用途：由形势转到号召      what it does
 *     > 用于：结尾、节尾          where it fits (situations.ts); else where its category does
 *
 *     同志们，让我们为【实现目标】而努力奋斗！
 *
 * The text runs to the next line that opens with #; typed.ts says how slots are written. A line under no name is a phrase of its
 * own and is called by its first words. Lines that open with > under no name are remarks. Reading is total and linear.
 */
import type { Span } from '../model.ts';
import { shorten } from '../names.ts';
import type { OwnPhrase, Situation } from './entry.ts';
import { fill, parseTemplate } from './notation.ts';
import { SITUATION_WORDS, situationNamed, situationsOf } from './situations.ts';
import { readTyped, unescaped } from './typed.ts';

/** A phrase with its stretch of the file: from its name to the end of its text. */
export interface FiledPhrase extends OwnPhrase, Span {}

/** What is wrong at a place of the file, in one clause of plain Chinese. */
export interface LibraryProblem extends Span {
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

export interface Library {
  readonly phrases: readonly FiledPhrase[];
  readonly problems: readonly LibraryProblem[];
  /** The category that a phrase at the end of the file would have. */
  readonly lastCategory: string;
}

/** Longest name made of a text's first words, in full-width characters. */
const NAME_LENGTH = 14;

interface Line extends Span {
  /** Without its line end. */
  readonly text: string;
}

/** What stands under one name. */
interface Section {
  readonly names: readonly string[];
  readonly heading: Line;
  readonly remarks: Line[];
  readonly body: Line[];
}

const HEADING = /^([#＃]{1,6})[ \t\u3000]*(.*)$/;
const REMARK = /^[>＞》][ \t\u3000]?(.*)$/;
const NAME_MARKS = /[／|｜]/;

/** @param file its name, for showing; without its ending it is the category of phrases for which the file names none */
export function parseLibrary(text: string, file: string): Library {
  const phrases: FiledPhrase[] = [];
  const problems: LibraryProblem[] = [];
  const lineOfName = new Map<string, number>();
  const taken = new Map<string, number>();
  let category = file.replace(/\.[^.]*$/, '') || file;
  let section: Section | undefined;

  const add = (names: readonly string[], body: Read, remarks: Remarks, span: Span): void => {
    const name = names[0] ?? firstWords(body.body);
    const key = `${file}#${name}`;
    const times = (taken.get(key) ?? 0) + 1;
    taken.set(key, times);
    phrases.push({
      kind: 'own', id: times === 1 ? key : `${key}#${times}`, name, ...(names.length > 1 ? { aliases: names.slice(1) } : {}), does: remarks.does,
      situations: remarks.situations ?? situationsOf(category), body: body.body, category, file, ...span,
    });
  };
  const close = (): void => {
    if (section === undefined) return;
    const { names, heading, remarks, body } = section;
    section = undefined;
    while (body.length > 0 && body.at(-1)!.text.trim() === '') body.pop();
    const span = { from: heading.from, to: (body.at(-1) ?? remarks.at(-1) ?? heading).to };
    if (body.length === 0) problems.push({ from: heading.from, to: heading.to, severity: 'error', message: `“${names[0] ?? heading.text.trim()}”下面没有正文：名称下面另起一行写套话` });
    else add(names, readLines(body, problems), readRemarks(remarks, problems), span);
  };

  linesOf(text).forEach((line, number) => {
    const heading = HEADING.exec(line.text);
    if (heading !== null) {
      close();
      const names = namesIn(heading[2]!);
      const name = names[0];
      if (name === undefined) problems.push({ from: line.from, to: line.to, severity: 'error', message: heading[1]!.length === 1 ? '“#”后面要写分类' : '“##”后面要写名称' });
      if (heading[1]!.length === 1) {
        if (name !== undefined) category = unescaped(heading[2]!.trim());
        return;
      }
      section = { names, heading: line, remarks: [], body: [] };
      if (name === undefined) return;
      const before = lineOfName.get(name);
      if (before === undefined) lineOfName.set(name, number + 1);
      else problems.push({ from: line.from, to: line.to, severity: 'warning', message: `与第${before}行的“${name}”重名，按名称插入的总是前一条` });
    } else if (section !== undefined) {
      const isBlank = line.text.trim() === '';
      if (section.body.length > 0 || !(isBlank || REMARK.test(line.text))) section.body.push(line);
      else if (!isBlank) section.remarks.push(line);
    } else if (line.text.trim() !== '' && !REMARK.test(line.text)) {
      // a list is a list of phrases
      const lead = /^[ \t\u3000]*(?:[-*+][ \t]+)?/.exec(line.text)![0].length;
      const own = { from: line.from + lead, to: line.to, text: line.text.slice(lead).trimEnd() };
      if (own.text !== '') add([], readLines([own], problems), { does: '', situations: undefined }, { from: own.from, to: own.to });
    }
  });
  close();
  return { phrases, problems, lastCategory: category };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = text.startsWith('\ufeff') ? 1 : 0; from <= text.length; ) {
    const end = text.indexOf('\n', from);
    const next = end < 0 ? text.length : end;
    const to = next > from && text.charCodeAt(next - 1) === 13 ? next - 1 : next;
    lines.push({ from, to, text: text.slice(from, to) });
    from = next + 1;
  }
  return lines;
}

function namesIn(heading: string): string[] {
  const names: string[] = [];
  let name = '';
  for (let at = 0; at <= heading.length; at++) {
    const char = heading.charAt(at);
    if (char === '\\' && at + 1 < heading.length) name += char + heading.charAt(++at);
    else if (char === '' || NAME_MARKS.test(char)) {
      if (name.trim() !== '') names.push(unescaped(name.trim()));
      name = '';
    } else name += char;
  }
  return names;
}

interface Read {
  readonly body: string;
}

/** The text of a phrase; what is wrong with its slots is told where it stands. */
function readLines(lines: readonly Line[], problems: LibraryProblem[]): Read {
  const bodies = lines.map((line) => {
    const { body, problems: found } = readTyped(line.text);
    for (const { at, message } of found) problems.push({ from: line.from + at, to: line.from + at + 1, severity: 'error', message });
    return body;
  });
  return { body: bodies.join('\n') };
}

interface Remarks {
  readonly does: string;
  readonly situations: readonly [Situation, ...Situation[]] | undefined;
}

function readRemarks(lines: readonly Line[], problems: LibraryProblem[]): Remarks {
  const does: string[] = [];
  const situations: Situation[] = [];
  for (const line of lines) {
    const content = REMARK.exec(line.text)![1]!.trim();
    const [, label, rest] = /^(用途|用于)[：:](.*)$/.exec(content) ?? [];
    if (label !== '用于') {
      if ((rest ?? content) !== '') does.push((rest ?? content).trim());
      continue;
    }
    for (const word of rest!.split(/[、，,；;\s]+/).filter((one) => one !== '')) {
      const situation = situationNamed(word);
      if (situation === undefined) {
        const from = line.from + line.text.indexOf(word);
        problems.push({ from, to: from + word.length, severity: 'warning', message: `“${word}”不是认识的位置，可以写：${Object.values(SITUATION_WORDS).map(([first]) => first).join('、')}` });
      } else if (!situations.includes(situation)) situations.push(situation);
    }
  }
  const [first, ...others] = situations;
  return { does: does.join('；'), situations: first === undefined ? undefined : [first, ...others] };
}

/** @returns a name for a text that has none: its first words */
export function firstWords(body: string): string {
  const plain = fill(parseTemplate(body.slice(0, 200))).replace(/\s+/g, ' ').trim();
  return shorten(plain.replace(/[，。；：！？、]+$/, ''), NAME_LENGTH) || '套话';
}
