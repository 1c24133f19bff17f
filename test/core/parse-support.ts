/** What the tests of the parser share: outlines as short rows, tables of cases, where the project and its facts are. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { outlineRows } from '../../src/core/outline.ts';
import { parse } from '../../src/core/parse.ts';

/** The bundles stand in dist/test/core and in folders below it. */
export const root = path.join(import.meta.dirname.slice(0, import.meta.dirname.lastIndexOf(`${path.sep}dist${path.sep}`)));
export const shared = path.join(root, '../shared');

/** @returns the outline, a node a row: `line depth kind marker` */
export function rowsOf(text: string): string[] {
  return outlineRows(parse(text)).map(({ line, depth, kind, marker }) => `${line} ${depth} ${kind} ${marker}`);
}

/** @returns the outline, a node a row: `kind marker title` */
export function titlesOf(text: string): string[] {
  return outlineRows(parse(text)).map(({ kind, marker, title }) => `${kind} ${marker} ${title}`);
}

/** A document and its outline; both are written with a line break before their first line, which is no part of them. */
export interface Case {
  readonly name: string;
  readonly text: string;
  /** Rows as of rowsOf; blanks around them count for nothing. */
  readonly rows: string;
  /** What the parser does not do yet: the test may fail. */
  readonly todo?: string;
}

/** One test for each case: its document has that outline and no other. */
export function outlines(about: string, cases: readonly Case[]): void {
  describe(about, () => {
    for (const { name, text, rows, todo } of cases) {
      it(name, todo === undefined ? {} : { todo }, () => {
        assert.deepEqual(rowsOf(text.replace(/^\n/, '')), rows.split('\n').map((row) => row.trim()).filter((row) => row !== ''));
      });
    }
  });
}
