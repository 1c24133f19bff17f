/** The command `outline`: prints the outline of each file, or writes it beside the others into a folder. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { outlineText } from '../core/outline.ts';
import { parse } from '../core/parse.ts';
import { readText } from './read.ts';
import { reasonOf } from '../system/reasons.ts';
import { writeWhole } from '../system/write.ts';

/** Where a command writes to; each call is given whole lines. */
export interface Output {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

const USAGE = `用法：npm run -s outline -- [--out 文件夹] 文件…
  逐个输出文件的大纲，每个节点一行：行号、层级、类别、序号、标题，以制表符分隔。
  --out 文件夹   不输出，而是为每个“名称.txt”写一个“名称.outline.tsv”\n`;

/**
 * @param args what stands behind the command's name
 * @returns the exit code: 0, or 2 when something could not be read or written
 */
export async function outlineCommand(args: readonly string[], output: Output): Promise<number> {
  const options = parseOptions(args);
  if (typeof options === 'string') {
    output.error(options + USAGE);
    return 2;
  }
  const { files, folder } = options;
  let failures = 0;
  const fail = (file: string, reason: string): void => {
    output.error(`${file}：${reason}\n`);
    failures++;
  };

  if (folder !== undefined) {
    try {
      await mkdir(folder, { recursive: true });
    } catch (error) {
      fail(folder, reasonOf(error));
      return 2;
    }
  }
  const written = new Map<string, string>();
  for (const file of files) {
    const outline = await outlineOf(file, output, fail);
    if (outline === undefined) continue;
    if (folder === undefined) {
      output.out((files.length > 1 ? `# ${file}\n` : '') + outline);
      continue;
    }
    const target = path.join(folder, `${path.parse(file).name}.outline.tsv`);
    const earlier = written.get(target);
    if (earlier !== undefined && path.resolve(earlier) !== path.resolve(file)) {
      fail(file, `与 ${earlier} 同名，大纲未写`);
      continue;
    }
    written.set(target, file);
    try {
      await writeWhole(target, outline);
    } catch (error) {
      fail(target, `大纲写不进去，${reasonOf(error)}`);
    }
  }
  return failures > 0 ? 2 : 0;
}

/** @returns undefined when the file could not be read, which has been said then */
async function outlineOf(file: string, output: Output, fail: (file: string, reason: string) => void): Promise<string | undefined> {
  try {
    const { text, encoding, bad } = await readText(file);
    if (bad > 0) output.error(`${file}：乱码 ${bad} 处，按 ${encoding} 读取\n`);
    return outlineText(parse(text));
  } catch (error) {
    fail(file, reasonOf(error));
    return undefined;
  }
}

interface Options {
  readonly files: readonly string[];
  readonly folder: string | undefined;
}

/** @returns what is wrong with the options where something is, in lines; '' when there is no file */
function parseOptions(args: readonly string[]): Options | string {
  const { tokens, positionals: files } = parseArgs({ args: [...args], allowPositionals: true, strict: false, tokens: true, options: { out: { type: 'string' } } });
  let folder: string | undefined;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (token.name !== 'out') return `没有这个选项：${token.rawName}\n`;
    if (folder !== undefined) return '--out 只能写一次\n';
    // --out --what: a folder of such a name would be written --out=--what
    if (!token.value || (!token.inlineValue && token.value.startsWith('-'))) return '--out 后面要写文件夹\n';
    folder = token.value;
  }
  return files.length === 0 ? '' : { files, folder };
}
