/** The command `lint`: what the proof-reader finds in each file, a line each; with --fix the mechanical fixes are made. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { withoutIgnored } from '../core/lint/ignored.ts';
import { lint, type Finding } from '../core/lint/lint.ts';
import { mended } from '../core/lint/mend.ts';
import { applyEdits } from '../core/edit/edits.ts';
import type { GongwenDocument } from '../core/model.ts';
import { parse } from '../core/parse.ts';
import { lineAt, splitLines } from '../core/structure/lines.ts';
import type { Severity } from '../core/lint/rule.ts';
import path from 'node:path';
import type { House } from '../house/house.ts';
import { reasonOf } from '../system/reasons.ts';
import { writeWhole } from '../system/write.ts';
import { encodeLike } from './encode.ts';
import { houseFor, type FoundHouse } from './house.ts';
import type { Output } from './outline-command.ts';
import { read } from './read.ts';

const USAGE = `用法：npm run -s lint -- [--fix] 文件…
  逐个校对文件，每个发现一行：文件、行、列、末行、末列（从 1 起，按 UTF-16 计，末列不含）、规则、级别、说明、替换文字（没有则为 -），以制表符分隔。
  替换文字里的反斜杠、制表符、换行写作 \\\\、\\t、\\n。文件所在文件夹或其上的 .gongwen 一并起作用。
  --fix   把标点、空格一类可以直接改的改好，写回原文件（编码、换行不变），再列出其余的\n`;

/**
 * @param args what stands behind the command's name
 * @returns the exit code: 0, whatever was found, or 2 when something could not be read or written
 */
export async function lintCommand(args: readonly string[], output: Output): Promise<number> {
  const options = parseOptions(args);
  if (typeof options === 'string') {
    output.error(options + USAGE);
    return 2;
  }
  const houses = new Map<string, Promise<FoundHouse>>();
  const told = new Set<string>();
  let failures = 0;
  for (const file of options.files) {
    try {
      const { house, folder, texts } = await houseFor(file, houses);
      if (folder !== undefined && !told.has(folder)) {
        told.add(folder);
        if (house.unreadable) failures++;
        for (const [name, problems] of Object.entries(house.problems)) {
          const text = texts[name as keyof typeof texts] ?? '';
          const target = path.join(folder, name);
          for (const problem of problems) output.out(`${lineOf(target, text, splitLines(text).map((line) => line.from), { ...problem, code: 'house', fix: undefined })}\n`);
        }
      }
      if (!(await lintFile(file, house, options.fix, output))) failures++;
    } catch (error) {
      output.error(`${file}：${reasonOf(error)}\n`);
      failures++;
    }
  }
  return failures > 0 ? 2 : 0;
}

/** @returns whether all that was to be written is written */
async function lintFile(file: string, { linter, ignored, unreadable }: House, fixing: boolean, output: Output): Promise<boolean> {
  const bytes = await readFile(file);
  const reading = read(bytes);
  if (reading.bad > 0) output.error(`${file}：乱码 ${reading.bad} 处，按 ${reading.encoding} 读取\n`);
  let { text } = reading;
  let unwritten = false;
  if (fixing && unreadable) {
    output.error(`${file}：单位的设置读不了，不知道哪些要留着，没有改动\n`);
    unwritten = true;
  } else if (fixing) {
    const better = mended(text, linter, ignored);
    if (better !== text) {
      const encoded = encodeLike(bytes, reading, better);
      if (encoded === undefined) output.error(`${file}：有不能照原样写回的字符，没有改动\n`);
      else {
        await writeWhole(file, encoded);
        text = better;
      }
      unwritten = encoded === undefined;
    }
  }
  const document = parse(text);
  output.out(withoutIgnored(document, lint(document, linter), ignored).map((finding) => `${lineOf(file, text, document.lineStarts, finding)}\n`).join(''));
  return !unwritten;
}

type Shown = Pick<Finding, 'from' | 'to' | 'message' | 'fix' | 'code'> & { readonly severity: Severity };

function lineOf(file: string, text: string, lineStarts: GongwenDocument['lineStarts'], finding: Shown): string {
  const place = (offset: number): [number, number] => {
    const line = lineAt(lineStarts, Math.min(offset, text.length));
    return [line + 1, offset - lineStarts[line]! + 1];
  };
  return [file, ...place(finding.from), ...place(finding.to), finding.code, finding.severity, finding.message.replace(/[\t\r\n]+/g, ' '), replacementOf(text, finding)].join('\t');
}

/** What stands in the place of the whole stretch when its fix is made; `-` without one, or where the fix is made elsewhere. */
function replacementOf(text: string, { from, to, fix }: Shown): string {
  if (fix === undefined || fix.edits.some((edit) => edit.from < from || edit.to > to)) return '-';
  const edits = [...fix.edits].sort((a, b) => a.from - b.from).map((edit) => ({ from: edit.from - from, to: edit.to - from, text: edit.text }));
  return applyEdits(text.slice(from, to), edits).replace(/[\\\t\n\r]/g, (char) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[char] ?? char);
}

interface Options {
  readonly files: readonly string[];
  readonly fix: boolean;
}

/** @returns what is wrong with the options where something is, in lines; '' when there is no file */
function parseOptions(args: readonly string[]): Options | string {
  const { tokens, positionals: files } = parseArgs({ args: [...args], allowPositionals: true, strict: false, tokens: true, options: { fix: { type: 'boolean' } } });
  let fix = false;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (token.name !== 'fix' || token.value !== undefined) return `没有这个选项：${token.rawName}\n`;
    fix = true;
  }
  return files.length === 0 ? '' : { files, fix };
}
