/** The command `outline`: prints the outline of each file, or writes it beside the others into a folder. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { outlineText } from '../core/outline.ts';
import { parse } from '../core/parse.ts';
import { readText, reasonOf } from './read.ts';
import { writeWhole } from './write.ts';

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
  if (options === undefined || options.files.length === 0) {
    output.error(USAGE);
    return 2;
  }
  const { files, folder } = options;
  const failed: string[] = [];
  const fail = (file: string, reason: string): void => {
    output.error(`${file}：${reason}\n`);
    failed.push(file);
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
    try {
      const outline = outlineText(parse(await readText(file)));
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
      await writeWhole(target, outline);
    } catch (error) {
      fail(file, reasonOf(error));
    }
  }
  return failed.length > 0 ? 2 : 0;
}

function parseOptions(args: readonly string[]): { files: string[]; folder: string | undefined } | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { out: { type: 'string' } } });
    return { files: positionals, folder: values.out };
  } catch {
    return undefined;
  }
}
