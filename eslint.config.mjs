import { builtinModules } from 'node:module';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const nodeGlobals = Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']));
const noNode = { regex: `^(node:|(${builtinModules.join('|')})$)`, message: 'This also runs where there is no Node: in the browser.' };

export default defineConfig(
  globalIgnores(['dist/', '.vscode-host/', '.vscode-test/']),
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      // U+3000 is this language's indent: wherever text is quoted it is meant
      'no-irregular-whitespace': ['error', { skipStrings: true, skipComments: true, skipRegExps: true, skipTemplates: true }],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: nodeGlobals },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      // an index that the loop around it bounds; noUncheckedIndexedAccess would ask for a test that can't fail
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    // the build refuses these too (esbuild.mjs); here the editor shows it while one types
    files: ['src/core/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '^[^.]|/(editor|cli|contribute)/', message: 'src/core is pure: it takes nothing from outside.' }] }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/editor/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [noNode, { regex: '/(cli|contribute|system|desktop|web)/', message: 'What runs at build time, or in one host only, stays out.' }] }],
      'no-console': 'error',
    },
  },
  {
    // a page of its own: neither Node nor vscode
    files: ['src/panel/**', 'src/preview/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [noNode, { regex: '^vscode$|/(editor|cli|contribute|system|desktop|web|word|house)/', message: 'A page knows the core and its messages alone.' }] }],
      'no-console': 'error',
    },
  },
  {
    // HTML from the clipboard: the same in Node and in a browser
    files: ['src/markup/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [noNode, { regex: '^vscode$|/(editor|cli|contribute|system|desktop|web)/', message: 'src/markup knows texts, no editor and no machine.' }] }],
      'no-console': 'error',
    },
  },
  {
    // .docx in and out: the same in Node and in a browser, and without an editor
    files: ['src/word/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [noNode, { regex: '^vscode$|/(editor|cli|contribute|system|desktop|web)/', message: 'src/word knows bytes and texts, no editor and no machine.' }] }],
      'no-console': 'error',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // node:test's describe and test give promises that the runner itself waits for
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test' }] }],
    },
  },
);
