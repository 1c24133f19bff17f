/** Completion at places all over a text: parse, then what is offered, whether it opens by itself, and the ghost text. */
import { suggestionsAt } from '../src/core/completion/suggest.ts';
import { ghostAt, wakesAt } from '../src/core/completion/wakes.ts';
import { parse } from '../src/core/parse.ts';
import { ms } from './measure.ts';
import { benchTexts } from './texts.ts';

/** A day that never changes, so that runs can be compared. */
const TODAY = { year: 2026, month: 11, day: 26 } as const;
const PLACES = 200;
/** Places that are tried before time is taken, so that what they run is compiled as in a long session. */
const WARM = 100;

export function benchCompletion(): Promise<void> {
  console.log(`\nCompletion at ${PLACES} places, one run each: parse and all three questions, median and 95th percentile in ms; the list alone without the parse`);
  console.log('text\tcharacters\tmedian\tp95\tlist alone p95');
  for (const { name, text } of benchTexts()) {
    const places = placesIn(text);
    const tree = parse(text);
    for (const place of places.slice(0, WARM)) answer(text, place);
    const all = places.map((place) => timed(() => { answer(text, place); }));
    const alone = places.map((place) => timed(() => suggestionsAt(tree, place, [], { today: TODAY })));
    console.log([name, text.length, ms(at(all, 0.5)), ms(at(all, 0.95)), ms(at(alone, 0.95))].join('\t'));
  }
  return Promise.resolve();
}

/** What one key may ask for. */
function answer(text: string, offset: number): void {
  const tree = parse(text);
  wakesAt(tree, offset, [], TODAY);
  ghostAt(tree, offset, TODAY);
  suggestionsAt(tree, offset, [], { today: TODAY });
}

/** Ends of lines and places inside them, evenly over the text. */
function placesIn(text: string): number[] {
  return Array.from({ length: PLACES }, (_, n) => {
    const offset = Math.floor((n + 0.5) * text.length / PLACES);
    const end = text.indexOf('\n', offset);
    return n % 2 === 0 || end < 0 ? offset : end;
  });
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function at(times: readonly number[], share: number): number {
  return [...times].sort((a, b) => a - b)[Math.floor(share * (times.length - 1))]!;
}
