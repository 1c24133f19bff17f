import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Linter } from 'eslint';
import { root } from '../../scripts/ensure.mjs';
import { hosts } from '../../scripts/host/hosts.mjs';

/** What Node or a page has and a web worker lacks. `require` is VS Code's own there, and knows 'vscode' alone. */
const missing = ['require', 'process', 'Buffer', '__dirname', '__filename', 'global', 'setImmediate', 'clearImmediate', 'window', 'document'];

/** Reports the free names among them, unless a condition around them, or one that leaves before them, asks first whether there is one. */
const rule = {
  create: (context) => ({
    'Program:exit'() {
      for (const { identifier } of context.sourceCode.scopeManager.globalScope.through) {
        if (missing.includes(identifier.name) && !isGuarded(identifier) && !requiresVscode(identifier)) {
          context.report({ node: identifier, message: identifier.name });
        }
      }
    },
  }),
};

function isGuarded(identifier) {
  if (identifier.parent.type === 'UnaryExpression' && identifier.parent.operator === 'typeof') return true;
  for (let inner = identifier, node = identifier.parent; node; inner = node, node = node.parent) {
    const condition = node.type === 'LogicalExpression' ? node.left : node.test;
    if (condition && condition !== inner && asksFor(condition, identifier.name)) return true;
    const before = Array.isArray(node.body) ? node.body.slice(0, node.body.indexOf(inner)) : [];
    if (before.some((statement) => statement.type === 'IfStatement' && leaves(statement.consequent) && asksFor(statement.test, identifier.name))) return true;
  }
  return false;
}

function leaves(statement) {
  const last = statement.type === 'BlockStatement' ? statement.body.at(-1) : statement;
  return last?.type === 'ThrowStatement' || last?.type === 'ReturnStatement';
}

function asksFor(node, name) {
  if (node.type === 'UnaryExpression') return node.operator === 'typeof' && node.argument.name === name;
  if (node.type === 'BinaryExpression' || node.type === 'LogicalExpression') return asksFor(node.left, name) || asksFor(node.right, name);
  return false;
}

function requiresVscode({ name, parent }) {
  return name === 'require' && parent.type === 'CallExpression' && parent.arguments[0]?.value === 'vscode';
}

/** @returns the names that code takes for granted and a worker lacks, with their lines and columns */
function taken(code) {
  const config = {
    languageOptions: { sourceType: 'script', ecmaVersion: 2022 }, // 'commonjs' would declare require and the like itself
    plugins: { own: { rules: { missing: rule } } },
    rules: { 'own/missing': 'error' },
  };
  return new Linter().verify(code, config, { allowInlineConfig: false }).map(({ message, line, column }) => `${message} (${line}:${column})`);
}

test('dist/web.js takes nothing from its host but vscode', () => {
  assert.deepEqual(taken(readFileSync(path.join(root, 'dist/web.js'), 'utf8')), []);
});

test('the oldest VS Code that is tested in is the oldest that is promised', () => {
  const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const minor = (version) => /(\d+\.\d+)\./.exec(version)[1];
  assert.equal(minor(hosts.oldest.vscode), minor(engines.vscode));
});

test('the check sees what is taken, and leaves what is asked for first', () => {
  assert.deepEqual(taken('const fs = require("node:fs");').map((text) => text.split(' ')[0]), ['require']);
  assert.deepEqual(taken('const id = () => process.pid + Buffer.from("").length;').map((text) => text.split(' ')[0]), ['process', 'Buffer']);
  assert.deepEqual(taken('const id = typeof process !== "undefined" && process.pid; const v = require("vscode");'), []);
  assert.deepEqual(taken('function f() { if (typeof Buffer === "undefined") throw new Error(); return Buffer.from(""); }'), []);
  assert.deepEqual(taken('function f(process) { return process.pid; }'), []);
});

/** What is evaluated before the first document is shown; the rules, the desk and pinyin are loaded later. In bytes. */
const mostAtStart = 240_000;

test('dist/extension.js holds nothing that can wait', () => {
  assert.ok(readFileSync(path.join(root, 'dist/extension.js')).length < mostAtStart);
});
