// npm run bench [-- PART…]: bundles bench/main.ts afresh and runs it in one process, so that what is compared shares the same moments.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, root } from './ensure.mjs';

await ensureInstalled();
const { build } = await import('esbuild');
const outfile = path.join(root, 'dist/bench.mjs');
await build({ absWorkingDir: root, entryPoints: ['bench/main.ts'], outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'es2022', logLevel: 'warning' });
await import(pathToFileURL(outfile).href);
