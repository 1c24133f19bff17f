/** How each ordinal of a document is set: as a heading or as text, all members of a sequence in one way. */
import type { GongwenDocument, GongwenNode } from '../model.ts';
import { paragraphIndexAt } from '../names.ts';
import { textOffset } from '../structure/source.ts';
import { HEADING_FAMILIES, type HeadingFamily } from '../text/ordinals.ts';
import { headlineOf, type Company, type Headline } from './headline.ts';

/** @returns of every heading of the tree how much of its paragraph is set as one */
export function headlinesOf(doc: GongwenDocument): ReadonlyMap<GongwenNode, Headline> {
  const headlines = new Map<GongwenNode, Headline>();
  for (const sequence of sequencesOf(doc)) {
    const alone = sequence.map((node) => headlineIn(doc, node, 'none'));
    const company = companyOf(alone, HEADING_FAMILIES[sequence[0]!.family as HeadingFamily].level);
    for (const [i, node] of sequence.entries()) headlines.set(node, company === 'none' ? alone[i]! : headlineIn(doc, node, company));
  }
  return headlines;
}

function companyOf(headlines: readonly Headline[], level: number): Company {
  const sentences = headlines.filter(({ to }) => to === 0).length;
  if (sentences === 0) return 'none';
  // 一、同意……。二、要……。: in 黑体 sentences that are none stand out most, so that at this level all members must look like headings
  if (level === 1 && !headlines.some(({ bare }) => bare)) return 'text';
  return sentences * 2 >= headlines.length ? 'text' : 'headings';
}

/** @returns headings of one parent and one family whose values rise */
function sequencesOf(doc: GongwenDocument): GongwenNode[][] {
  const sequences: GongwenNode[][] = [];
  for (const siblings of [doc.roots, ...doc.nodes.map(({ children }) => children)]) {
    let open: GongwenNode[] = [];
    for (const node of siblings) {
      if (node.kind !== 'h') continue;
      const last = open.at(-1);
      if (last === undefined || last.family !== node.family || node.value <= last.value) sequences.push(open = []);
      open.push(node);
    }
  }
  return sequences;
}

function headlineIn(doc: GongwenDocument, node: GongwenNode, company: Company): Headline {
  const paragraph = doc.paragraphs[paragraphIndexAt(doc.paragraphs, node.from)]!;
  const markerTo = textOffset(paragraph, node.marker!.to - 1) + 1;
  const titleTo = node.title.to > node.title.from ? textOffset(paragraph, node.title.to - 1) + 1 : markerTo;
  return headlineOf(paragraph.text, node.family as HeadingFamily, markerTo, titleTo, company);
}
