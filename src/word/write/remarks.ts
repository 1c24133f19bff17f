/** What is to be said of a file that was written, in plain Chinese. */
import type { WordFile } from './write.ts';

/** So many characters of a line tell which one it is. */
const SHOWN = 12;

/** @returns whole sentences, none when there is nothing to say */
export function remarksOn({ missing, strays, marked, replaced }: Omit<WordFile, 'bytes'>): string[] {
  const remarks: string[] = [];
  if (missing.length > 0) remarks.push(`待补：${missing.join('、')}，已在文中标出，清单在最后一页。`);
  if (strays.length > 0) {
    const [first] = strays;
    const shown = Array.from(first!).slice(0, SHOWN).join('') + (first!.length > SHOWN ? '…' : '');
    remarks.push(`“${shown}”${strays.length > 1 ? `等 ${strays.length} 行` : ''}像是页码或网页上的杂字，也照原样印了，请看看要不要删。`);
  }
  if (marked) remarks.push('稿子里有 Markdown 的记号（#、**），也照原样印了，请看看要不要删。');
  if (replaced > 0) remarks.push(`有 ${replaced} 个字符 Word 文件里放不下，已换成“\ufffd”。`);
  return remarks;
}
