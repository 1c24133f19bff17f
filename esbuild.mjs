// Builds everything that runs: the extension, the command line and the tests. `node esbuild.mjs [--production] [--watch]`
import { context, build } from 'esbuild';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(fileURLToPath(import.meta.url));
const production = process.argv.includes('--production');

/** Fails the build when a file of src/core imports anything from outside src/core. */
export const corePurity = {
  name: 'core-purity',
  setup(b) {
    const core = path.join(root, 'src/core') + path.sep;
    b.onResolve({ filter: /.*/ }, (args) => {
      if (!args.importer.startsWith(core)) return undefined;
      const inside = args.path.startsWith('.') && path.resolve(path.dirname(args.importer), args.path).startsWith(core);
      if (inside) return undefined;
      return { errors: [{ text: `src/core must stay pure: ${path.relative(root, args.importer)} imports "${args.path}"` }] };
    });
  },
};

/**
 * What is loaded on first use (src/word: .docx in and out; src/house: the proof-reader; src/colours: semantic tokens; src/desk: what writing needs; src/pages: pages; src/markup: HTML from the clipboard; src/pinyin)
 * is a file of its own beside the extension, except in a browser, where an extension can load no second file: there it stays in the bundle and is only evaluated later.
 */
const loadedLater = {
  name: 'loaded-later',
  setup(b) {
    b.onResolve({ filter: /\/(?:word\/word|house\/proofreader|colours\/colours|desk\/desk|markup\/markup|pages\/pages|pinyin\/pinyin)\.ts$/ }, ({ kind, path: file }) => (kind === 'dynamic-import' ? { path: `./${path.basename(file, '.ts')}.js`, external: true } : undefined));
  },
};

const common = {
  absWorkingDir: root,
  bundle: true,
  sourcemap: production ? false : 'linked',
  minify: production,
  // minified or not, the Chinese of messages and tables stays readable and short
  charset: 'utf8',
  target: 'es2022',
  logLevel: 'warning',
  // its main file is UMD, which no bundler sees through
  alias: { 'jsonc-parser': path.join(root, 'node_modules/jsonc-parser/lib/esm/main.js') },
  plugins: [corePurity],
};

const testFiles = (folder) => {
  try {
    return readdirSync(path.join(root, folder), { recursive: true })
      .filter((f) => f.endsWith('.test.ts'))
      .map((f) => path.join(folder, f));
  } catch {
    return [];
  }
};

/** The folder of host tests that need Node themselves; all others run in the web worker too. */
const nodeOnly = path.join('test/host', 'node') + path.sep;

/** An extension in a browser can load no second file: all host tests go into one bundle, evaluated when mocha is there. */
function webTestsEntry() {
  const imports = testFiles('test/host').filter((file) => !file.startsWith(nodeOnly)).map((file) => `await import('./${file.replaceAll(path.sep, '/')}');`);
  return `import { runInWorker } from './test/host/web/index.ts';
export const run = () => runInWorker(async () => { ${imports.join(' ')} });`;
}

/** @returns the bundles by name; each is an esbuild configuration. */
export function bundles() {
  return {
    extension: { ...common, entryPoints: ['src/desktop/extension.ts'], outfile: 'dist/extension.js', platform: 'node', format: 'cjs', external: ['vscode'], plugins: [corePurity, loadedLater] },
    proofreader: { ...common, entryPoints: ['src/house/proofreader.ts'], outfile: 'dist/proofreader.js', platform: 'node', format: 'cjs' },
    colours: { ...common, entryPoints: ['src/colours/colours.ts'], outfile: 'dist/colours.js', platform: 'node', format: 'cjs' },
    desk: { ...common, entryPoints: ['src/desk/desk.ts'], outfile: 'dist/desk.js', platform: 'node', format: 'cjs' },
    markup: { ...common, entryPoints: ['src/markup/markup.ts'], outfile: 'dist/markup.js', platform: 'node', format: 'cjs' },
    pages: { ...common, entryPoints: ['src/pages/pages.ts'], outfile: 'dist/pages.js', platform: 'node', format: 'cjs' },
    pinyin: { ...common, entryPoints: ['src/pinyin/pinyin.ts'], outfile: 'dist/pinyin.js', platform: 'node', format: 'cjs' },
    word: { ...common, entryPoints: ['src/word/word.ts'], outfile: 'dist/word.js', platform: 'node', format: 'cjs' },
    panel: { ...common, sourcemap: false, entryPoints: ['src/panel/panel.ts', 'src/panel/panel.css'], outdir: 'dist', platform: 'browser', format: 'iife' },
    preview: { ...common, sourcemap: false, entryPoints: ['preview', 'prompter'].flatMap((name) => [`src/preview/${name}.ts`, `src/preview/${name}.css`]), outdir: 'dist', platform: 'browser', format: 'iife' },
    // there is no Buffer in a worker, and libraries that would fall back to it where they find nothing better are not to look for it
    web: { ...common, entryPoints: ['src/web/extension.ts'], outfile: 'dist/web.js', platform: 'browser', format: 'cjs', external: ['vscode'], define: { Buffer: 'undefined' } },
    cli: { ...common, entryPoints: { outline: 'src/cli/outline.ts', docx: 'src/cli/docx.ts', import: 'src/cli/import.ts', lint: 'src/cli/lint.ts', clean: 'src/cli/clean.ts' }, outdir: 'dist/cli', outExtension: { '.js': '.mjs' }, platform: 'node', format: 'esm', banner: { js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);" } },
    generate: { ...common, entryPoints: { generate: 'src/contribute/generate.ts' }, outdir: 'dist', outExtension: { '.js': '.mjs' }, platform: 'node', format: 'esm', packages: 'external' },
    tests: { ...common, minify: false, sourcemap: 'inline', entryPoints: ['core', 'grammar', 'word', 'system', 'pages'].flatMap((folder) => testFiles(`test/${folder}`)), outdir: 'dist/test', outbase: 'test', outExtension: { '.js': '.mjs' }, platform: 'node', format: 'esm', packages: 'external' },
    hostTests: { ...common, minify: false, sourcemap: 'inline', entryPoints: testFiles('test/host').concat('test/host/index.ts'), outdir: 'dist/test/host', outbase: 'test/host', platform: 'node', format: 'cjs', external: ['vscode', 'mocha'] },
    webTests: {
      ...common, minify: false, sourcemap: 'inline', stdin: { contents: webTestsEntry(), resolveDir: root }, outfile: 'dist/test/web.js', platform: 'browser', format: 'cjs', external: ['vscode'],
      alias: { ...common.alias, 'node:assert/strict': './test/host/web/assert.ts', mocha: 'mocha/mocha.js' },
    },
  };
}

/** What users get: the entry of each host, and what it loads later. `node esbuild.mjs shipped` builds them. */
const shipped = ['extension', 'web', 'word', 'proofreader', 'colours', 'desk', 'markup', 'pages', 'pinyin', 'panel', 'preview'];

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const wanted = process.argv.slice(2).filter((a) => !a.startsWith('--')).flatMap((a) => (a === 'shipped' ? shipped : [a]));
  const chosen = Object.entries(bundles()).filter(([name]) => wanted.length === 0 || wanted.includes(name));
  if (process.argv.includes('--watch')) {
    for (const [, options] of chosen) await (await context(options)).watch();
    console.log('watching');
  } else {
    await Promise.all(chosen.filter(([, o]) => o.stdin || Object.keys(o.entryPoints).length > 0).map(([, options]) => build(options)));
  }
}
