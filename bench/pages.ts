/** What the preview waits for after an edit: parse, compose, paginate; beside markdown-it rendering the same text as Markdown. */
import MarkdownIt from 'markdown-it';
import { compose } from '../src/core/layout/compose.ts';
import { paginate } from '../src/core/layout/pages/paginate.ts';
import { STANDARD_PROFILE } from '../src/core/layout/profile.ts';
import { parse } from '../src/core/parse.ts';
import { medians, ms } from './measure.ts';
import { asMarkdown, noticeOf } from './texts.ts';

/** Characters of text a page, as performance.md counts them. */
const A_PAGE = 560;
const SIZES = [20, 300] as const;
/** Edits, each a version of its own. */
const EDITS = 300;

/** Prints a table; the ratio is markdown-it's rendering ÷ our whole update. */
export async function benchPages(): Promise<void> {
  console.log('\nPages after an edit, in ms');
  console.log('pages\tcharacters\tparse\tcompose\tpaginate\tupdate (median)\tupdate (p95)\tmarkdown-it\tratio');
  for (const size of SIZES) {
    const text = noticeOf(size * A_PAGE);
    const doc = parse(text);
    const paper = compose(doc);
    const markdown = asMarkdown(text);
    const md = new MarkdownIt();
    const pages = paginate(paper, text, STANDARD_PROFILE).pages.length;
    const [parsing, composing, paginating, rendering] = await medians([
      { name: 'parse', run: () => parse(text) },
      { name: 'compose', run: () => compose(doc) },
      { name: 'paginate', run: () => paginate(paper, text, STANDARD_PROFILE) },
      { name: 'markdown-it', run: () => md.render(markdown) },
    ], size > 100 ? 15 : 51) as [number, number, number, number];
    const updates = edits(text, size > 100 ? EDITS / 5 : EDITS).map((edited) => {
      const start = performance.now();
      paginate(compose(parse(edited)), edited, STANDARD_PROFILE);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    const median = updates[updates.length >> 1]!;
    console.log([pages, text.length, ms(parsing), ms(composing), ms(paginating), ms(median), ms(updates[Math.floor(updates.length * 0.95)]!), ms(rendering), (rendering / median).toFixed(2)].join('\t'));
  }
}

/** @returns the text with a character typed at places that go through it */
function edits(text: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const at = Math.floor((text.length * ((i * 7) % count)) / count);
    return `${text.slice(0, at)}改${text.slice(at)}`;
  });
}
