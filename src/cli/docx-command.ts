/** The command `docx`: lays a text out and writes it as a Word file. */
import { parseArgs } from 'node:util';
import { convertToPdf, findOffice } from '../system/office.ts';
import { reasonOf } from '../system/reasons.ts';
import { writeWhole } from '../system/write.ts';
import { fontRemarks } from '../word/write/pdf-fonts.ts';
import { remarksOn } from '../word/write/remarks.ts';
import { writeWord } from '../word/write/write.ts';
import { FORM_ARGUMENTS, layoutFor, type LayoutWish } from './layout.ts';
import type { Output } from './outline-command.ts';
import { readText } from './read.ts';

const USAGE = `用法：npm run -s docx -- 文件 结果.docx [--form 格式] [--profile 版式] [--unsealed]
  按 GB/T 9704—2012 或本单位的版式（稿子旁边或上层文件夹里的 .gongwen/profile.json）排好版，写成 Word 文件；结果写成 .pdf 的，再由 LibreOffice 转成 PDF。
  --form 格式    ${Object.keys(FORM_ARGUMENTS).join('、')}；不写这一项，看稿子里有什么
  --profile 版式 国标、撑满版心、28磅，或者本单位版式的名称；不写这一项，用本单位定的，没有定的用国标
  --unsealed     不盖章的公文：署名右空二字；不写这一项，署名和日期留出盖章的位置\n`;

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
  const { file, target, ...wish } = options;
  let text: string;
  try {
    const reading = await readText(file);
    text = reading.text;
    if (reading.bad > 0) output.error(`${file}：乱码 ${reading.bad} 处，按 ${reading.encoding} 读取\n`);
  } catch (error) {
    output.error(`${file}：${reasonOf(error)}\n`);
    return 2;
  }
  const { layout, remarks, unknown } = await layoutFor(file, wish);
  if (unknown !== undefined) {
    output.error(`${unknown}\n`);
    return 2;
  }
  for (const remark of remarks) output.error(`${remark}\n`);
  const { bytes, ...facts } = await writeWord(text, layout);
  const isPdf = PDF.test(target);
  let content = bytes;
  try {
    if (isPdf) content = await pdfOf(bytes);
  } catch (error) {
    output.error(`${target}：没有写，${reasonOf(error)}\n`);
    return 2;
  }
  try {
    await writeWhole(target, content);
  } catch (error) {
    output.error(`${target}：写不进去，${reasonOf(error)}\n`);
    return 2;
  }
  for (const remark of [...remarksOn(facts), ...(isPdf ? fontRemarks(content, layout.profile) : [])]) output.error(`${target}：${remark}\n`);
  return 0;
}

const PDF = /\.pdf$/i;

/** Rejects with an Error whose message is plain Chinese. */
async function pdfOf(docx: Uint8Array): Promise<Uint8Array> {
  const program = await findOffice('');
  if (program === undefined) throw new Error('没有找到 LibreOffice，转不成 PDF');
  return convertToPdf(program, docx, new AbortController().signal);
}

interface Options extends LayoutWish {
  readonly file: string;
  readonly target: string;
}

/** @returns what is wrong with the options where something is, in lines; '' when there is nothing to do */
function parseOptions(args: readonly string[]): Options | string {
  const { tokens, positionals } = parseArgs({ args: [...args], allowPositionals: true, strict: false, tokens: true, options: { unsealed: { type: 'boolean' }, form: { type: 'string' }, profile: { type: 'string' } } });
  const wish: { -readonly [K in keyof LayoutWish]: LayoutWish[K] } = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, value, rawName } = token;
    if (name === 'unsealed' && value === undefined) wish.unsealed = true;
    else if (name === 'form') {
      const form = Object.entries(FORM_ARGUMENTS).find(([argument]) => argument === value)?.[1];
      if (form === undefined) return `--form 后面要写 ${Object.keys(FORM_ARGUMENTS).join('、')} 之一\n`;
      wish.form = form;
    } else if (name === 'profile') {
      if (value === undefined || value.trim() === '') return '--profile 后面要写版式的名称\n';
      wish.profile = value.trim();
    } else return `没有这个选项：${rawName}\n`;
  }
  const [file, target, more] = positionals;
  if (file === undefined) return '';
  if (target === undefined) return '还要写出结果的文件名\n';
  if (more !== undefined) return '一次只排一个文件\n';
  if (!/\.docx$/i.test(target) && !PDF.test(target)) return `结果的文件名要以 .docx 或 .pdf 结尾：${target}\n`;
  return { file, target, ...wish };
}
