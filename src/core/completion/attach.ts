/** 附件说明 (GB/T 9704—2012 7.3.4). */
import { annexTitleOf, plainText } from '../names.ts';
import type { Place } from './place.ts';
import { literal, shortLabel, type Candidate } from './suggestion.ts';

const MENTIONED = /附件|附表|附后|见附/;

/**
 * @param chance that it stands here where the text mentions an annex; `unmentioned` where it does not
 * @returns 附件说明 with the names of the annexes that there are, or its next number
 */
export function attachCandidates({ doc, last, above, offset, annexed }: Place, chance: number, unmentioned: number): Candidate[] {
  if (last === 'attach') {
    const numbers = [...plainText(doc, doc.nodes.findLast((node) => node.kind === 'attach' && node.from < offset)!, '\n').matchAll(/(?:^|\n|[：:])\s*([0-9]{1,2})[.．]/g)];
    const value = Number(numbers.at(-1)?.[1] ?? 0);
    return value === 0 ? [] : [literal('element', `${value + 1}.`, '附件说明的下一个', '', 0.55)];
  }
  if (doc.nodes.some((node) => node.kind === 'attach' && (node.from < offset || !annexed))) return [];
  const pages = doc.roots.filter((node) => node.kind === 'annex' && node.from > offset && node.to > node.from);
  const names = pages.map((node) => annexTitleOf(doc, node).map(({ text }) => text).join('')).filter((name) => name !== '');
  const mentioned = doc.paragraphs.slice(0, above + 1).some(({ text }) => MENTIONED.test(text));
  const score = Math.min(0.95, names.length > 0 ? chance + 0.05 : mentioned ? chance + 0.02 : unmentioned);
  const several = names.length > 1 || /附件\s*[2二]/.test(doc.text.slice(0, offset));
  const list = several ? names.map((name, n) => `${n === 0 ? '' : '　　　　　'}${n + 1}.${name}`).join('\n') || '1.' : names[0] ?? '';
  return [{ ...literal('element', `附件：${list}`, names.length > 0 ? '按后面的附件' : '附件说明', 'GB/T 9704—2012 7.3.4', score), label: shortLabel(`附件：${list.replace(/\n[\s\u3000]*/g, ' ')}`) }];
}
