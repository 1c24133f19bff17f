/**
 * The proof-reader beside the linters of Chinese text that there are, on the same texts in one process. Each does other work:
 * AutoCorrect and zhlint space and fold punctuation, lint-md and textlint do some of each; none reads a 公文. AutoCorrect fails on
 * more than some 260,000 characters at once, so it is given pieces of 900 lines.
 */
import { createRequire } from 'node:module';
import { lint, linterOf } from '../src/core/lint/lint.ts';
import { parse } from '../src/core/parse.ts';
import { medians, ms, type Case } from './measure.ts';
import { benchTexts, seedText } from './texts.ts';

const require = createRequire(import.meta.url);
const PIECE = 900;
/** What takes seconds on a long text is run on short ones only. */
const SLOW = 120_000;

interface AutoCorrect { readonly lintFor: (text: string, file: string) => { readonly error: string } }
interface Zhlint { readonly run: (text: string) => unknown }
interface LintMd { readonly lintMarkdown: (text: string) => unknown }
interface Kernel { readonly lintText: (text: string, options: unknown) => Promise<unknown> }
interface Textlint { readonly TextlintKernel: new () => Kernel }

export async function benchLint(): Promise<void> {
  const autocorrect = require('autocorrect-node') as AutoCorrect;
  const zhlint = await import('zhlint') as unknown as Zhlint;
  const lintMd = await import('@lint-md/core') as unknown as LintMd;
  const kernel = new (require('@textlint/kernel') as Textlint).TextlintKernel();
  const ruleOf = (name: string): { ruleId: string; rule: unknown } => ({ ruleId: name, rule: defaultOf(require(name)) });
  const options = {
    filePath: 'a.txt', ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: defaultOf(require('@textlint/textlint-plugin-text')) }],
    rules: ['textlint-rule-no-zero-width-spaces', '@textlint-rule/textlint-rule-no-invalid-control-character', 'textlint-rule-zh-half-and-full-width-bracket'].map(ruleOf),
  };
  const linter = linterOf();
  console.log('\nProof-reading, all rules on, medians in ms; ratio: AutoCorrect’s time ÷ ours (parse included)');
  console.log('text\tcharacters\tlint\tparse + lint\tAutoCorrect lintFor\tratio\tzhlint\tlint-md\ttextlint (3 rules)');
  const seeds = [seedText(1), seedText(10), seedText(100)].filter((text) => text !== undefined);
  for (const { name, text } of [...benchTexts(), ...seeds]) {
    const tree = parse(text);
    const pieces = piecesOf(text);
    const rounds = text.length > 100_000 ? 9 : 21;
    const [own, whole, rust] = await medians([
      { name: 'lint', run: () => lint(tree, linter) },
      { name: 'parse + lint', run: () => lint(parse(text), linter) },
      {
        name: 'autocorrect', run: () => {
          for (const piece of pieces) if (autocorrect.lintFor(piece, 'a.txt').error !== '') throw new Error('AutoCorrect failed');
        },
      },
    ], rounds) as [number, number, number];
    // apart from the others: they leave so much behind that cleaning up after them would be counted as ours
    const cases: Case[] = [{ name: 'textlint', run: () => kernel.lintText(text, options) }];
    if (text.length <= SLOW) cases.push({ name: 'zhlint', run: () => quietly(() => zhlint.run(text)) }, { name: 'lint-md', run: () => lintMd.lintMarkdown(text) });
    const [textlint, zh, md] = await medians(cases, 5) as [number, number?, number?];
    console.log([name, text.length, ms(own), ms(whole), ms(rust), (rust / whole).toFixed(1), zh === undefined ? '–' : ms(zh), md === undefined ? '–' : ms(md), ms(textlint)].join('\t'));
  }
}

function piecesOf(text: string): string[] {
  const lines = text.split('\n');
  const pieces: string[] = [];
  for (let i = 0; i < lines.length; i += PIECE) pieces.push(lines.slice(i, i + PIECE).join('\n'));
  return pieces;
}

function defaultOf(module: unknown): unknown {
  return typeof module === 'object' && module !== null && 'default' in module ? module.default : module;
}

/** zhlint says on the console what it finds. */
function quietly(run: () => unknown): unknown {
  const { log, warn, error } = console;
  const nothing = (): void => undefined;
  Object.assign(console, { log: nothing, warn: nothing, error: nothing });
  try {
    return run();
  } finally {
    Object.assign(console, { log, warn, error });
  }
}
