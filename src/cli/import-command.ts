/** The command `import`: the text of a Word or WPS file, and what of it could not be kept. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { convertToDocx, findOffice } from '../system/office.ts';
import { reasonOf } from '../system/reasons.ts';
import { writeWhole } from '../system/write.ts';
import { readWord, type WordText } from '../word/read/read.ts';
import { needsConversion } from '../word/read/sniff.ts';
import type { Output } from './outline-command.ts';

const USAGE = `用法：npm run -s import -- 文件.docx [--out 结果.gw]
  输出 Word 稿的文字；没有照原样带过来的内容列在标准错误里。.doc、.wps、.rtf 用 LibreOffice 转换。
  --out 结果.gw   不输出，而是写成文件\n`;

/**
 * @param args what stands behind the command's name
 * @returns the exit code: 0, or 2 when the file could not be read or the text not be written
 */
export async function importCommand(args: readonly string[], output: Output): Promise<number> {
  const options = parseOptions(args);
  if (typeof options === 'string') {
    output.error(options + USAGE);
    return 2;
  }
  const { file, target } = options;
  let read: WordText;
  try {
    read = await readAny(file);
  } catch (error) {
    output.error(`${file}：${reasonOf(error)}\n`);
    return 2;
  }
  if (target === undefined) output.out(read.text);
  else {
    try {
      await writeWhole(target, read.text);
    } catch (error) {
      output.error(`${target}：写不进去，${reasonOf(error)}\n`);
      return 2;
    }
  }
  for (const { what, detail } of read.notes) output.error(`${file}：${what}：${detail}\n`);
  return 0;
}

/** Old formats go through LibreOffice where it is found; where it is not, readWord says what to do. */
async function readAny(file: string): Promise<WordText> {
  const bytes = new Uint8Array(await readFile(file));
  const office = needsConversion(bytes) ? await findOffice('') : undefined;
  return readWord(office === undefined ? bytes : await convertToDocx(office, path.basename(file), bytes, new AbortController().signal));
}

interface Options {
  readonly file: string;
  readonly target: string | undefined;
}

/** @returns what is wrong with the options where something is, in lines; '' when there is no file */
function parseOptions(args: readonly string[]): Options | string {
  const { tokens, positionals } = parseArgs({ args: [...args], allowPositionals: true, strict: false, tokens: true, options: { out: { type: 'string' } } });
  let target: string | undefined;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (token.name !== 'out') return `没有这个选项：${token.rawName}\n`;
    if (target !== undefined) return '--out 只能写一次\n';
    if (!token.value || (!token.inlineValue && token.value.startsWith('-'))) return '--out 后面要写文件名\n';
    target = token.value;
  }
  const [file, more] = positionals;
  if (file === undefined) return '';
  if (more !== undefined) return '一次只打开一个文件\n';
  // the text would take the place of the Word file itself
  if (target !== undefined && /\.(?:docx|docm|dotx|doc|wps|wpt|rtf)$/i.test(target)) return `--out 后面要写文本文件的名字，如 结果.gw，不能是 Word 文件：${target}\n`;
  return { file, target };
}
