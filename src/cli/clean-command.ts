/** The command `clean`: each file as 整理文本 makes it, to be looked at, compared or written back. */
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { CHANGE_KINDS, CHANGES, INDENT_MODES, type ChangeKind } from '../core/clean/changes.ts';
import { clean, type CleanOptions } from '../core/clean/clean.ts';
import { changesText, removedText } from '../core/clean/report.ts';
import { reasonOf } from '../system/reasons.ts';
import { writeWhole } from '../system/write.ts';
import { encodeLike } from './encode.ts';
import type { Output } from './outline-command.ts';
import { read } from './read.ts';

const USAGE = `用法：npm run -s clean -- [--diff | --write] [--indent keep|add|remove] [--skip 种类,…] 文件…
  输出整理后的文字（UTF-8）：接回断行，去掉页码、水印、网页按钮，半角标点改全角，Markdown 改成公文的标题和段落。
  去掉了什么，逐行列在标准错误里；除空白、同一标点的全角半角、列出的杂物和记号外，一个字也不丢。
  --diff     不输出全文，只输出改动（unified diff）
  --write    写回原文件（编码、换行不变）
  --indent   段首空格：keep 照旧（默认），add 每段前空两字，remove 去掉
  --skip     不做的种类：${CHANGE_KINDS.map((kind) => `${kind} ${CHANGES[kind].name}`).join('，')}\n`;

interface Options extends CleanOptions {
  readonly files: readonly string[];
  readonly output: 'text' | 'diff' | 'write';
}

/**
 * @param args what stands behind the command's name
 * @returns the exit code: 0, or 2 when something could not be read or written
 */
export async function cleanCommand(args: readonly string[], output: Output): Promise<number> {
  const options = parseOptions(args);
  if (typeof options === 'string') {
    output.error(options + USAGE);
    return 2;
  }
  let failures = 0;
  for (const file of options.files) {
    try {
      if (!(await cleanFile(file, options, output))) failures++;
    } catch (error) {
      output.error(`${file}：${reasonOf(error)}\n`);
      failures++;
    }
  }
  return failures > 0 ? 2 : 0;
}

/** @returns whether all that was to be written is written */
async function cleanFile(file: string, options: Options, output: Output): Promise<boolean> {
  const bytes = await readFile(file);
  const reading = read(bytes);
  if (reading.bad > 0) output.error(`${file}：乱码 ${reading.bad} 处，按 ${reading.encoding} 读取\n`);
  const result = clean(reading.text, options);
  if (options.output === 'text') output.out(options.files.length > 1 ? `# ${file}\n${result.text}${result.text === '' || result.text.endsWith('\n') ? '' : '\n'}` : result.text);
  if (result.text === reading.text) {
    output.error(`${file}：没有要整理的\n`);
    return true;
  }
  if (options.output === 'diff') output.out(createTwoFilesPatch(file, file, reading.text, result.text, '原文', '整理后', { headerOptions: FILE_HEADERS_ONLY }));
  if (options.output === 'write') {
    const encoded = encodeLike(bytes, reading, result.text);
    if (encoded === undefined) {
      output.error(`${file}：有不能照原样写回的字符，没有改动\n`);
      return false;
    }
    await writeWhole(file, encoded);
  }
  output.error(`${file}：整理了${changesText(result)}\n${removedText(result.removed)}`);
  return true;
}

/** @returns what is wrong with the options where something is, in lines; '' when there is no file */
function parseOptions(args: readonly string[]): Options | string {
  const { tokens, positionals: files } = parseArgs({
    args: [...args], allowPositionals: true, strict: false, tokens: true,
    options: { diff: { type: 'boolean' }, write: { type: 'boolean' }, indent: { type: 'string' }, skip: { type: 'string' } },
  });
  const kinds = new Set<ChangeKind>(CHANGE_KINDS);
  let indent: CleanOptions['indent'] = 'keep';
  let output: Options['output'] = 'text';
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, value, rawName } = token;
    if ((name === 'diff' || name === 'write') && value === undefined) {
      if (output !== 'text' && output !== name) return '--diff 和 --write 只能用一个\n';
      output = name;
    } else if (name === 'indent') {
      indent = INDENT_MODES.find((mode) => mode === value);
      if (indent === undefined) return `--indent 后面要写 ${INDENT_MODES.join('、')} 之一\n`;
    } else if (name === 'skip') {
      if (value === undefined) return '--skip 后面要写种类\n';
      for (const key of value.split(/[,，]/)) {
        const kind = CHANGE_KINDS.find((one) => one === key.trim());
        if (kind === undefined) return `没有这个种类：${key}\n`;
        kinds.delete(kind);
      }
    } else return `没有这个选项：${rawName}\n`;
  }
  return files.length === 0 ? '' : { files, output, kinds, indent };
}
