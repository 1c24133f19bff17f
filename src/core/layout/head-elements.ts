/** What 版头 of a text holds: found among its paragraphs, put in the standard's order. */
import type { PaperParagraph, PaperTable, Role } from './paper.ts';

/** Elements above the mark, by their lines (7.2.3). */
const TOP_ORDER: readonly Role[] = ['copyNumber', 'secrecy', 'urgency'];

/** What 版头 of a text holds, each in its order. */
export interface HeadElements {
  /** What the text has above and is no element. */
  readonly others: readonly (PaperParagraph | PaperTable)[];
  readonly tops: readonly PaperParagraph[];
  readonly marks: readonly PaperParagraph[];
  readonly numbers: readonly PaperParagraph[];
}

/** @returns the elements and the index of what stands below them; undefined where there is no mark */
export function findElements(set: readonly (PaperParagraph | PaperTable)[]): { elements: HeadElements; to: number } | undefined {
  const mark = set.findIndex((block) => block.kind === 'paragraph' && block.role === 'org');
  if (mark < 0) return undefined;
  let to = mark + 1;
  // page furniture may stand between: it is set, but parts nothing
  for (let i = to; i < set.length && (isElement(set[i]!) || hasRole(set[i]!, 'flush')); i++) if (isElement(set[i]!)) to = i + 1;
  const head = set.slice(0, to);
  const elements = head.filter(isElement);
  return {
    to,
    elements: {
      others: head.filter((block) => !isElement(block)),
      tops: TOP_ORDER.flatMap((role) => elements.filter((block) => block.role === role)),
      marks: elements.filter(({ role }) => role === 'org'),
      numbers: elements.filter(({ role }) => role === 'docno'),
    },
  };
}

function isElement(block: PaperParagraph | PaperTable): block is PaperParagraph {
  return block.kind === 'paragraph' && (block.role === 'org' || block.role === 'docno' || TOP_ORDER.includes(block.role));
}

function hasRole(block: PaperParagraph | PaperTable, role: Role): boolean {
  return block.kind === 'paragraph' && block.role === role;
}
