/**
 * What one template may come with or without: 版头 and 附件. The tree of the template, filled with its own hints, says where
 * they stand; its lines are those of the template's source, for no slot runs over a line.
 */
import type { NodeKind } from '../model.ts';
import { parse } from '../parse.ts';
import { fill, parseTemplate } from '../phrases/notation.ts';
import { lineAt } from '../structure/lines.ts';

export interface Variants {
  /** Whether 版头 may be put above; false where it stands already, and where nobody is addressed. */
  readonly head: boolean;
  /** How many 附件 the template has; undefined where it takes none: a speech, a 通知 or a 令 that prints a text. */
  readonly attachments: number | undefined;
}

/** As many 附件 may be asked for. */
export const MOST_ATTACHMENTS = 5;

export function variantsOf(body: string): Variants {
  const lines = read(body);
  const has = (kind: NodeKind): boolean => lines.some((line) => line.kinds.includes(kind));
  const prints = lines.some(({ kinds, source }) => kinds.includes('annex') && !source.startsWith('附件'));
  return { head: has('to') && !has('org'), attachments: has('sign') && !prints ? attachmentNames(lines).length : undefined };
}

/**
 * @param letter whether it is a 函, whose mark is the name of the organ alone (GB/T 9704—2012 10.1) and which has a 机关代字 of its own
 * @returns the template with 发文机关标志 and 发文字号 above its 标题 (7.2.4, 7.2.5)
 */
export function withHead(body: string, letter: boolean): string {
  const organ = /^⟨[^⟩]+⟩/.exec(body)?.[0] ?? '⟨#××市人民政府⟩';
  return `${organ}${letter ? '' : '文件'}\n\n⟨${letter ? '×函' : '×发'}⟩〔⟨××××⟩〕⟨×⟩号\n\n${body}`;
}

/** @returns the template with so many 附件 and their 附件说明 (7.3.4, 7.3.7), the names that it has first */
export function withAttachments(body: string, count: number): string {
  const lines = read(body);
  const known = attachmentNames(lines);
  const names = Array.from({ length: count }, (_, i) => known[i] ?? `⟨#××附件${i + 1}⟩`);
  const annex = lines.findIndex(({ kinds }) => kinds.includes('annex'));
  const text = (annex < 0 ? lines : lines.slice(0, annex)).filter(({ kinds }) => !kinds.includes('attach')).map(({ source }) => source);
  const signed = lines.filter(({ kinds }) => !kinds.includes('attach')).findIndex(({ kinds }) => kinds.includes('sign'));
  const above = withoutBlankEnd(text.slice(0, signed));
  const below = withoutBlankEnd(text.slice(signed));
  const numbered = count > 1;
  const note = names.map((name, i) => `${i === 0 ? '　　附件：' : '　　　　　'}${numbered ? `${i + 1}.` : ''}${name}`);
  const annexes = names.flatMap((name, i) => ['', `附件${numbered ? i + 1 : ''}`, '', name]);
  return [...above, ...(count > 0 ? ['', ...note] : []), '', ...below, ...annexes].join('\n');
}

/** A line of a template's source, and what of the document stands on it. */
interface Line {
  readonly source: string;
  readonly kinds: readonly NodeKind[];
}

function read(body: string): Line[] {
  const doc = parse(fill(parseTemplate(body)));
  const kinds: NodeKind[][] = doc.lineStarts.map(() => []);
  for (const node of doc.nodes) {
    if (node.kind === 'h' || node.kind === 'p' || node.kind === 'minor' || node.kind === 'dash') continue;
    for (let line = lineAt(doc.lineStarts, node.from); line <= lineAt(doc.lineStarts, node.to - 1); line++) kinds[line]!.push(node.kind);
  }
  return body.split('\n').map((source, i) => ({ source, kinds: kinds[i] ?? [] }));
}

/** What stands in 附件说明 behind 附件： and the number. */
function attachmentNames(lines: readonly Line[]): string[] {
  return lines.filter(({ kinds }) => kinds.includes('attach')).map(({ source }) => source.replace(/^[\s\u3000]*(?:附件：)?(?:[0-9]\.)?/, ''));
}

function withoutBlankEnd(lines: readonly string[]): string[] {
  let end = lines.length;
  while (end > 0 && lines[end - 1] === '') end--;
  return lines.slice(0, end);
}
