/** 页眉、页脚: not part of the text, told in a note when they are more than a page number. */
import { onOneLine, readStory } from './blocks.ts';
import { quote } from './notes.ts';
import type { WordPackage } from './package.ts';
import type { Reading } from './reading.ts';
import { switchOf, type XmlElement } from './xml.ts';

const NAMES: Readonly<Record<string, string>> = { 'w:headerReference': '页眉', 'w:footerReference': '页脚' };

/** Tells the headers and footers that are to be seen, each once. */
export function tellHeaders(file: WordPackage, reading: Reading): void {
  const evenPages = switchOf(file.part('settings'), 'w:evenAndOddHeaders') ?? false;
  const told = new Set<string>();
  const opened = new Set<string>();
  for (const section of reading.sections) {
    const firstPage = switchOf(section, 'w:titlePg') ?? false;
    for (const { name, attributes } of section.children) {
      const what = NAMES[name];
      const id = attributes['r:id'];
      const type = attributes['w:type'];
      if (what === undefined || id === undefined || opened.has(id) || (type === 'even' && !evenPages) || (type === 'first' && !firstPage)) continue;
      opened.add(id);
      const text = textOf(file.related(id), reading);
      if (isPageNumber(text) || told.has(what + text)) continue;
      told.add(what + text);
      reading.notes.add(what, () => `没有保留：${quote(text)}`);
    }
  }
}

function textOf(root: XmlElement | undefined, reading: Reading): string {
  return root === undefined ? '' : onOneLine(readStory(root, 'apart', reading));
}

/** — 3 —, 第 3 页 共 5 页: digits and marks only, and the words that stand around them. */
function isPageNumber(text: string): boolean {
  return !/\p{L}/u.test(text.replace(/[第页共]/g, ''));
}
