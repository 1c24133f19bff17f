/** What completion knows and when it is quiet, on real documents where they are, and on the project's own samples. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { suggestionsAt } from '../../../src/core/completion/suggest.ts';
import { wakesAt } from '../../../src/core/completion/wakes.ts';
import type { GongwenDocument } from '../../../src/core/model.ts';
import { parse } from '../../../src/core/parse.ts';
import { sharedTexts } from '../shared-texts.ts';
import { root } from '../parse-support.ts';
import { cutsOf, isHit, randomOf, type Cut, type CutKind } from './places.ts';

const TODAY = { year: 2026, month: 11, day: 26 } as const;
/** What the bar is about; the first member of a sequence is asked too, and told apart: nothing says which kind a writer will open. */
const NEXT: readonly CutKind[] = ['ordinal', 'point', 'closing', 'attach', 'sign'];
/** Documents of laws have hundreds of articles: no more of a kind are taken from one, evenly. */
const MOST_OF_A_KIND = 3;
const TOP = 3;

interface Share {
  asked: number;
  /** Hits with the rest of the document removed, and with the piece alone removed. */
  alone: number;
  inside: number;
}

const corpus = sharedTexts('corpus').map(([, text]) => parse(text));
const SAMPLES = path.join(root, 'test/samples');
const samples = readdirSync(SAMPLES).filter((file) => file.endsWith('.gw')).map((file) => parse(readFileSync(path.join(SAMPLES, file), 'utf8')));

/** @returns the places of a document, at most so many of each kind */
function someCuts(doc: GongwenDocument): Cut[] {
  const cuts = cutsOf(doc);
  return [...NEXT, 'first' as const].flatMap((kind) => {
    const all = cuts.filter((cut) => cut.kind === kind);
    const step = Math.max(1, Math.ceil(all.length / MOST_OF_A_KIND));
    return all.filter((_, n) => n % step === 0);
  });
}

function measure(docs: readonly GongwenDocument[]): Map<CutKind, Share> {
  const shares = new Map<CutKind, Share>();
  for (const doc of docs) {
    for (const cut of someCuts(doc)) {
      const share = shares.get(cut.kind) ?? { asked: 0, alone: 0, inside: 0 };
      shares.set(cut.kind, share);
      share.asked++;
      const knows = (text: string): boolean => suggestionsAt(parse(text), cut.at, [], { today: TODAY }).slice(0, TOP).some((suggestion) => isHit(cut, suggestion.text));
      if (knows(doc.text.slice(0, cut.at))) share.alone++;
      if (knows(doc.text.slice(0, cut.at) + doc.text.slice(cut.end))) share.inside++;
    }
  }
  return shares;
}

function sum(shares: ReadonlyMap<CutKind, Share>): Share {
  const found = NEXT.flatMap((kind) => shares.get(kind) ?? []);
  return { asked: total(found, 'asked'), alone: total(found, 'alone'), inside: total(found, 'inside') };
}

const total = (shares: readonly Share[], key: keyof Share): number => shares.reduce((count, share) => count + share[key], 0);

function tell(test: TestContext, shares: ReadonlyMap<CutKind, Share>): void {
  for (const [kind, { asked, alone, inside }] of shares) test.diagnostic(`${kind}: ${asked} places, in the first ${TOP} ${(alone / asked).toFixed(3)} (rest removed), ${(inside / asked).toFixed(3)} (piece removed)`);
}

/** @returns how often suggestions would open by themselves at random places in running text, of `count` places: as it stands, and as if it were just being typed */
function wakes(docs: readonly GongwenDocument[], count: number): { read: number; typed: number } {
  const random = randomOf(20261126);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  let [read, typed, asked] = [0, 0, 0];
  while (asked < count) {
    const doc = pick(docs);
    const paragraph = pick(doc.paragraphs);
    if (paragraph.kind !== 'text' || paragraph.text.length < 20 || isElement(doc, paragraph.from)) continue;
    asked++;
    const offset = paragraph.from + 3 + Math.floor(random() * (paragraph.to - paragraph.from - 5));
    if (wakesAt(doc, offset, [], TODAY)) read++;
    if (wakesAt(parse(doc.text.slice(0, offset)), offset, [], TODAY)) typed++;
  }
  return { read: read / count, typed: typed / count };
}

function isElement({ roots }: GongwenDocument, from: number): boolean {
  return roots.some((node) => node.from === from && node.kind !== 'h' && node.kind !== 'p' && node.kind !== 'dash' && node.kind !== 'minor');
}

describe('completion on real documents', { skip: corpus.length > 0 ? false : 'there is no ../shared here' }, () => {
  it('what was cut away is among the first three', (test) => {
    const shares = measure(corpus);
    tell(test, shares);
    const { asked, alone, inside } = sum(shares);
    assert.ok(asked >= 300, `${asked} places`);
    assert.ok(alone / asked >= 0.95 && inside / asked >= 0.95, `${alone} and ${inside} of ${asked}`);
    const least: Readonly<Partial<Record<CutKind, number>>> = { ordinal: 0.95, point: 0.95, closing: 0.8, attach: 0.8, sign: 0.65, first: 0.5 };
    for (const [kind, bar] of Object.entries(least)) {
      const share = shares.get(kind as CutKind)!;
      assert.ok(share.alone / share.asked >= bar, `${kind}: ${share.alone} of ${share.asked}`);
    }
  });

  it('is quiet in prose', (test) => {
    const { read, typed } = wakes(corpus, 1000);
    test.diagnostic(`wakes at ${(100 * read).toFixed(1)} % of the places as they stand, at ${(100 * typed).toFixed(1)} % with the rest removed`);
    assert.ok(read <= 0.02 && typed <= 0.02, `${read} ${typed}`);
  });
});

describe('completion on the samples', () => {
  it('what was cut away is among the first three', (test) => {
    const shares = measure(samples);
    tell(test, shares);
    const { asked, alone, inside } = sum(shares);
    assert.ok(asked >= 60, `${asked} places`);
    assert.ok(alone / asked >= 0.9 && inside / asked >= 0.9, `${alone} and ${inside} of ${asked}`);
  });

  it('is quiet in prose', () => {
    const { read, typed } = wakes(samples, 300);
    assert.ok(read <= 0.02 && typed <= 0.02, `${read} ${typed}`);
  });
});
