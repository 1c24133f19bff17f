/** What kind of document a text is, by its title and its 称谓. */
import type { GongwenDocument, GongwenNode } from './model.ts';
import { plainText } from './names.ts';
import { plainTitle } from './structure/titles.ts';
import { GENRES, PRINTED_ENDINGS, SPEECH_ENDINGS, TITLE_TAIL, type Genre } from './text/genres.ts';

const TAIL = new RegExp(`${TITLE_TAIL}$`);

/** Longer endings that hold one of a 文种: a 述职报告 is read out, no 报告 that is sent. */
const OTHERS = [...SPEECH_ENDINGS, ...PRINTED_ENDINGS];

/** @returns the 文种 of a text, undefined when its title names none or it is a speech (政府工作报告 read to 各位代表, 述职报告) */
export function genreOf(doc: GongwenDocument): Genre | undefined {
  const title = doc.nodes.find((node) => node.kind === 'title');
  if (title === undefined || doc.nodes.some((node) => node.kind === 'salute')) return undefined;
  const text = bareTitle(doc, title);
  if (OTHERS.some((ending) => text.endsWith(ending))) return undefined;
  return GENRES.find((genre) => genre.endings.some((ending) => text.endsWith(ending)));
}

/** Endings of what is read out; 说明 and its like are printed as often. */
const SPEECHES = SPEECH_ENDINGS.filter((ending) => !PRINTED_ENDINGS.includes(ending));

/** @returns whether a text is one to be read out: it has a 称谓, or its title says so (讲话, 主持词, 述职报告) */
export function isSpeech(doc: GongwenDocument): boolean {
  if (doc.nodes.some((node) => node.kind === 'salute')) return true;
  const title = doc.nodes.find((node) => node.kind === 'title');
  const text = title === undefined ? '' : bareTitle(doc, title);
  return SPEECHES.some((ending) => text.endsWith(ending)) && !PRINTED_ENDINGS.some((ending) => text.endsWith(ending));
}

/** A title without blanks and without what may stand behind its ending. */
function bareTitle(doc: GongwenDocument, title: GongwenNode): string {
  return plainTitle(plainText(doc, title)).replace(TAIL, '').replace(/[\s\u3000]+/g, '');
}
