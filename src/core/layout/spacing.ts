/** Blank lines between the parts of a document, as one table. What the writer left blank between paragraphs is not kept. */
import type { Role } from './paper.ts';

/** Parts between which the standard leaves lines. */
type Part = 'head' | 'org' | 'number' | 'title' | 'subtitle' | 'text' | 'signature' | 'annexLabel' | 'annexTitle' | 'colophon';

const PARTS: Readonly<Partial<Record<Role, Part>>> = {
  copyNumber: 'head', secrecy: 'head', urgency: 'head',
  org: 'org', docno: 'number',
  title: 'title', subtitle: 'subtitle',
  signature: 'signature', date: 'signature',
  annexLabel: 'annexLabel', annexTitle: 'annexTitle',
  copies: 'colophon', issue: 'colophon',
};

/** @returns the part that a role belongs to */
export function partOf(role: Role): Part {
  return PARTS[role] ?? 'text';
}

/** Blank lines above a part that stands behind another one. Clauses of GB/T 9704—2012; those without one are practice. */
const ABOVE: readonly (readonly [behind: readonly Part[], part: Part, lines: number])[] = [
  // 7.2.5 发文字号 two lines below the mark
  [['org'], 'number', 2],
  // 7.3.1 标题 two lines below the red line
  [['head', 'org', 'number'], 'title', 2],
  // 7.3.2 主送机关 one line below the title and what belongs to it
  [['title', 'subtitle', 'number'], 'text', 1],
  // 7.3.7 附件: its title stands in the third line, its text as in the main document
  [['annexLabel'], 'annexTitle', 1],
  [['annexTitle'], 'text', 1],
];

/** 7.3.5.1: between text and signer the seal has its place, its upper edge at most a line from the text; 7.3.5.2: one line. */
const ABOVE_SIGNATURE = { sealed: 2, unsealed: 1 } as const;

/** 7.3.4, 10.3: 附件说明, 出席 stand a line below the text. */
const APART: ReadonlySet<Role> = new Set<Role>(['attachment', 'roster']);

/** @returns how many blank lines stand between two paragraphs; `behind` is undefined at the top of a page */
export function blankLines(behind: Role | undefined, role: Role, sealed: boolean): number {
  if (behind === undefined) return 0;
  const [above, part] = [partOf(behind), partOf(role)];
  if (APART.has(role) && behind !== role) return 1;
  if (part === 'signature' && above !== 'signature') return ABOVE_SIGNATURE[sealed ? 'sealed' : 'unsealed'];
  return ABOVE.find(([parts, below]) => below === part && parts.includes(above))?.[2] ?? 0;
}
