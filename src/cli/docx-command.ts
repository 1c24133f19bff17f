/** The command `docx`: lays a text out and writes it as a Word file. */
import { parseArgs } from 'node:util';
import { reasonOf } from '../system/reasons.ts';
import { writeWhole } from '../system/write.ts';
import { remarksOn } from '../word/write/remarks.ts';
import { writeWord } from '../word/write/write.ts';
import type { Output } from './outline-command.ts';
import { readText } from './read.ts';

const USAGE = `用法：npm run -s docx -- 文件 结果.docx [--unsealed]
  按 GB/T 9704—2012 排好版，写成 Word 文件。
  --unsealed   不盖章的公文：署名右空二字；不写这一项，署名和日期留出盖章的位置\n`;

/**
 * @param args what stands behind the command's name
 * @returns the exit code: 0, or 2 when the text could not be read or the file not be written; then an old file is as it was
 */
export async function docxCommand(args: readonly string[], output: Output): Promise<number> {
  const options = parseOptions(args);
  if (typeof options === 'string') {
    output.error(options + USAGE);
    return 2;
  }
  const { file, target, sealed } = options;
  let text: string;
  try {
    const reading = await readText(file);
    text = reading.text;
    if (reading.bad > 0) output.error(`${file}：乱码 ${reading.bad} 处，按 ${reading.encoding} 读取\n`);
  } catch (error) {
    output.error(`${file}：${reasonOf(error)}\n`);
    return 2;
  }
  const { bytes, ...facts } = await writeWord(text, { sealed });
  try {
    await writeWhole(target, bytes);
  } catch (error) {
    output.error(`${target}：写不进去，${reasonOf(error)}\n`);
    return 2;
  }
  for (const remark of remarksOn(facts)) output.error(`${target}：${remark}\n`);
  return 0;
}

interface Options {
  readonly file: string;
  readonly target: string;
  readonly sealed: boolean;
}

/** @returns what is wrong with the options where something is, in lines; '' when there is nothing to do */
function parseOptions(args: readonly string[]): Options | string {
  const { tokens, positionals } = parseArgs({ args: [...args], allowPositionals: true, strict: false, tokens: true, options: { unsealed: { type: 'boolean' } } });
  let sealed = true;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (token.name !== 'unsealed') return `没有这个选项：${token.rawName}\n`;
    sealed = false;
  }
  const [file, target, more] = positionals;
  if (file === undefined) return '';
  if (target === undefined) return '还要写出结果的文件名\n';
  if (more !== undefined) return '一次只排一个文件\n';
  if (!/\.docx$/i.test(target)) return `结果的文件名要以 .docx 结尾：${target}\n`;
  return { file, target, sealed };
}
