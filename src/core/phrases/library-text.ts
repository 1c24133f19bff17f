/** Phrases as text of a file; library.ts reads it. */
import type { OwnPhrase } from './entry.ts';
import { parseLibrary } from './library.ts';
import { SITUATION_WORDS, situationsOf } from './situations.ts';
import { typedBody } from './typed.ts';

/** What of a phrase a file holds. */
export type Kept = Pick<OwnPhrase, 'name' | 'aliases' | 'does' | 'situations' | 'category' | 'body'>;

/** @returns the phrase as lines of a file, without its category; read again it is the same, blank lines around its text aside */
export function formatPhrase({ name, aliases = [], does, situations, category, body }: Kept): string {
  const lines = [`## ${[name, ...aliases].map(plainName).join('／')}`];
  if (does !== '') lines.push(`> 用途：${oneLine(does)}`);
  const usual = situationsOf(category);
  if (situations.length !== usual.length || situations.some((situation, i) => situation !== usual[i])) {
    lines.push(`> 用于：${situations.map((situation) => SITUATION_WORDS[situation][0]).join('、')}`);
  }
  const text = body.split('\n').map((line) => typedBody(line.replace(/\r$/, '')));
  const first = text.findIndex((line) => line.trim() !== '');
  const last = text.findLastIndex((line) => line.trim() !== '');
  const kept = first < 0 ? [] : text.slice(first, last + 1).map((line, i) => plainStart(line, i === 0));
  return `${[...lines, '', ...kept].join('\n')}\n`;
}

/**
 * @param text of the file as it is, '' for a new one
 * @param file its name
 * @returns what is to be added at its end, in its own line ends: nothing of what stands there is touched
 */
export function additionTo(text: string, file: string, phrases: readonly Kept[]): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  let category = text === '' ? undefined : parseLibrary(text, file).lastCategory;
  // a half of a line end is made a whole one
  const end = text === '' || text.endsWith('\n') ? '' : text.endsWith('\r') ? '\n' : lineEnd;
  let added = '';
  let isStart = text === '';
  for (const phrase of phrases) {
    if (!isStart) added += '\n';
    isStart = false;
    const own = oneLine(phrase.category);
    if (own !== category) added += `# ${own.replace(/\\/g, '\\\\')}\n\n`;
    category = own;
    added += formatPhrase({ ...phrase, category: own });
  }
  return end + added.replace(/\n/g, lineEnd);
}

function plainName(name: string): string {
  return oneLine(name).replace(/[\\／|｜]/g, '\\$&');
}

/** A line of the text that opens like a heading, or its first one like a remark. */
function plainStart(line: string, isFirst: boolean): string {
  return (isFirst ? /^[#＃>＞》]/ : /^[#＃]/).test(line) ? `\\${line}` : line;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
