/** The phrase library at a place: what fits there, and what is reached by its beginning, its name, its 拼音 or initials. */
import { catalogue } from '../phrases/catalogue.ts';
import type { CatalogueEntry, OwnPhrase, Situation } from '../phrases/entry.ts';
import { parseTemplate, preview } from '../phrases/notation.ts';
import { isSpace } from '../text/characters.ts';
import type { Facts } from './facts.ts';
import type { Place } from './place.ts';
import { situationsAt } from './situations.ts';
import { shortLabel, type Candidate } from './suggestion.ts';

export type Phrase = CatalogueEntry | OwnPhrase;

/** @returns each name with its 拼音 and initials, in lower case; kept outside of the core, which has no dictionary */
export type KeysOf = (names: readonly string[]) => readonly string[];

export interface PhraseOptions {
  /** 拼音 of names, for what has been typed in letters; without it phrases are reached by Chinese alone. */
  readonly keysOf?: KeysOf;
  /**
   * Whether the editor lists the contributed snippets, which are the catalogue too, beside these suggestions. It does so for all of
   * them on an empty line and behind a blank, else for those whose name or 拼音 has been typed: they are left to it there.
   */
  readonly snippetsListed?: boolean;
}

/** How a phrase was reached, and what that counts. */
const REACHED = { beginning: 0.8, name: 0.7, letters: 0.6 } as const;
const LETTERS = /[a-z]+$/i;

/**
 * @param own phrases of the user's own: before those of the catalogue
 * @returns phrases that fit a place where nothing has been typed; else those that what has been typed reaches
 */
export function phraseCandidates(place: Place, facts: Facts, own: readonly OwnPhrase[], { keysOf, snippetsListed }: PhraseOptions): (Candidate & { readonly typed: number })[] {
  const situations = situationsAt(place, facts);
  const letters = LETTERS.exec(place.typed)?.[0].toLowerCase() ?? '';
  const typed = letters === '' ? place.typed : letters;
  const found: (Candidate & { readonly typed: number })[] = [];
  const behindBlank = isSpace(place.doc.text.charCodeAt(place.offset - 1)) || place.offset === 0;
  for (const phrase of [...own, ...catalogue]) {
    if (snippetsListed === true && phrase.kind !== 'own' && (behindBlank || letters !== '' || (typed !== '' && namesOf(phrase).some((name) => holdsInOrder(name, typed))))) continue;
    if (typed === '') {
      const score = fitting(phrase, situations, facts);
      if (score > 0) found.push({ ...candidateOf(phrase, score, facts), typed: 0 });
      continue;
    }
    const reached = letters === '' ? reachedBy(phrase, typed) : byLetters(phrase, letters, keysOf);
    if (reached === undefined) continue;
    const fit = fitting(phrase, situations, facts);
    found.push({ ...candidateOf(phrase, REACHED[reached.by] + fit / 10, facts), keys: [reached.key], typed: typed.length });
  }
  return found;
}

/** @returns the literal text with which a phrase begins, up to its first slot or line end */
export function beginningOf(phrase: Phrase): string {
  return phrase.body.split(/[⟨\n]/, 1)[0] ?? '';
}

export function namesOf(phrase: Phrase): string[] {
  return [phrase.name, ...(phrase.aliases ?? [])];
}

/** The editor takes characters that stand in a name in their order for the beginning of that name. */
function holdsInOrder(name: string, typed: string): boolean {
  let at = 0;
  for (const char of typed) {
    at = name.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function reachedBy(phrase: Phrase, typed: string): { by: keyof typeof REACHED; key: string } | undefined {
  const beginning = beginningOf(phrase);
  if (phrase.kind !== 'skeleton' && beginning.startsWith(typed)) return { by: 'beginning', key: beginning };
  const name = namesOf(phrase).find((one) => one.startsWith(typed));
  return name === undefined ? undefined : { by: 'name', key: name };
}

function byLetters(phrase: Phrase, letters: string, keysOf: KeysOf | undefined): { by: keyof typeof REACHED; key: string } | undefined {
  const key = keysOf?.(namesOf(phrase)).find((one) => one.startsWith(letters));
  return key === undefined ? undefined : { by: 'letters', key };
}

/** How well a phrase fits: the moves are those of a speech, so that in other documents they come last. */
function fitting(phrase: Phrase, situations: readonly Situation[], { isSpeech, genre, annexed }: Facts): number {
  let best = 0;
  for (const [n, situation] of phrase.situations.entries()) {
    const at = situations.indexOf(situation);
    if (at >= 0) best = Math.max(best, 0.8 - 0.2 * at - 0.05 * n);
  }
  if (phrase.kind === 'skeleton') return situations[0] === 'documentStart' ? 0.5 : 0;
  // 主送机关 of a 文种 are no listeners
  if (genre !== undefined && phrase.category === '称谓') return 0;
  if (best <= 0) return 0.02;
  if (situations[0] === 'afterSalutation' && isSpeech) return best + 0.1;
  // ordinals and elements that may stand here come first
  const company = phrase.kind === 'own' ? 0.5 : isSpeech ? 0.38 : genre === undefined && !annexed ? 0.25 : 0.1;
  return best * company;
}

function candidateOf(phrase: Phrase, score: number, { isSpeech }: Facts): Candidate {
  const template = parseTemplate(phrase.body);
  const text = preview(template).replace(/\n[\s\u3000]*/g, ' ');
  const whole = phrase.kind === 'skeleton';
  const label = whole ? phrase.name : shortLabel(text);
  const from = phrase.kind === 'own' ? `${phrase.category}，${phrase.file}` : whole ? '整篇' : isSpeech ? phrase.category : `讲话·${phrase.category}`;
  return {
    kind: whole ? 'document' : 'phrase', label, text: phrase.body, slots: true,
    detail: whole ? '整篇公文' : `${phrase.name}（${from}）`, does: phrase.does, score, keys: [beginningOf(phrase), phrase.name].filter((key) => key !== ''),
  };
}
