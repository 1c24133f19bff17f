/** 小标题 without a number and `——` items: held in the tree, no nodes of the outline proper. */
import type { Paragraph } from '../model.ts';
import { tableOf } from '../text/characters.ts';
import { POINT_START } from '../text/ordinals.ts';
import type { HeadingMark } from './marks.ts';
import { itemOf, type Item } from './tree.ts';

/** Longest 小标题 in characters; the text below one is longer. */
const MINOR_LENGTH = 30;
const DASHES = /^(?:——?|――?|--+|－－?)[\s\u3000]*/;
/** What no 小标题 holds or ends with. */
const BROKEN = new RegExp(`^[（(《“"]|^(?:${POINT_START})|[。；：！？;:!?|\\t]|[，、,]$|[\\s\\u3000]{2}`);
const DASH_FIRST = tableOf('—―－');

/**
 * @param taken paragraphs that are elements
 * @param body index of the first paragraph below the head
 * @returns the asides in document order
 */
export function asidesOf(paragraphs: readonly Paragraph[], taken: readonly boolean[], marks: readonly (HeadingMark | undefined)[], body: number): Item[] {
  const items: Item[] = [];
  for (let i = body; i < paragraphs.length; i++) {
    const { kind, text } = paragraphs[i]!;
    if (kind !== 'text' || taken[i] === true || marks[i] !== undefined) continue;
    if (DASH_FIRST[text.charCodeAt(0)] === 1 || text.startsWith('--')) {
      const dashes = DASHES.exec(text)?.[0].length ?? 0;
      if (dashes > 0 && dashes < text.length) items.push(itemOf('dash', i, i, 0, text.length, dashes, 0, undefined, 0));
    } else if (text.length <= MINOR_LENGTH && isMinor(paragraphs, taken, i)) items.push(itemOf('minor', i, i, 0, text.length, 0, 0, undefined, 0));
  }
  return items;
}

/** A short line of its own above running text. */
function isMinor(paragraphs: readonly Paragraph[], taken: readonly boolean[], at: number): boolean {
  const { text } = paragraphs[at]!;
  const below = paragraphs[at + 1];
  return text.length >= 2 && !BROKEN.test(text) && below?.kind === 'text' && taken[at + 1] !== true && below.text.length > MINOR_LENGTH && /[\u4e00-\u9fff]/.test(text);
}
