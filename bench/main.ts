/** `npm run bench`: everything that is measured, in one process. Names of the parts may follow: `npm run bench -- parse`. */
import os from 'node:os';
import { benchCompletion } from './completion.ts';
import { benchGrammar } from './grammar.ts';
import { benchLint } from './lint.ts';
import { benchPages } from './pages.ts';
import { benchParse } from './parse.ts';
import { benchWord } from './word.ts';

const BENCHES: Readonly<Record<string, () => Promise<void>>> = { parse: benchParse, grammar: benchGrammar, word: benchWord, pages: benchPages, lint: benchLint, completion: benchCompletion };

const wanted = process.argv.slice(2);
console.log(`node ${process.version}, ${os.cpus().length} × ${os.cpus()[0]?.model ?? '?'}, load ${os.loadavg().map((l) => l.toFixed(1)).join(' ')}`);
for (const [name, run] of Object.entries(BENCHES)) if (wanted.length === 0 || wanted.includes(name)) await run();
