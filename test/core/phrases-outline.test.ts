/**
 * What a skeleton or a move inserts has the outline that it should. The goldens are written by hand to the definition of
 * the outline; a row is kind, depth, marker, title (30 characters of it, white space folded). UPDATE=1 rewrites them: read the difference.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { outlineRows } from '../../src/core/outline.ts';
import { parse } from '../../src/core/parse.ts';
import { moves, skeletons } from '../../src/core/phrases/catalogue.ts';
import type { CatalogueEntry } from '../../src/core/phrases/entry.ts';
import { fill, parseTemplate } from '../../src/core/phrases/notation.ts';

// the bundle stands in dist/test/core
const goldens = new URL('../../../test/core/phrases/', import.meta.url);

function outline(text: string): string[] {
  return outlineRows(parse(text)).map((row) => [row.kind, row.depth, row.marker, row.title].join('\t'));
}

function compare(name: string, actual: string): void {
  const file = new URL(`${name}.outline.txt`, goldens);
  if (process.env.UPDATE) writeFileSync(file, actual);
  assert.ok(existsSync(file), `no golden ${name}.outline.txt (UPDATE=1 writes it)`);
  assert.equal(actual, readFileSync(file, 'utf8'));
}

const inserted = (entry: CatalogueEntry): string => fill(parseTemplate(entry.body));

/** A speech up to the place where a phrase is inserted. */
function before(entry: CatalogueEntry, text: string): string {
  const title = '在全市工作会议上的讲话\n\n';
  if (entry.situations[0] === 'afterTitle') return title;
  const opening = `${title}同志们：\n　　今天，我们召开这次会议。\n　　`;
  // the second heading of a sequence is one behind a first one only
  return text.startsWith('二、') ? `${opening}一、统一思想认识\n　　我们要统一思想。\n　　` : opening;
}

describe('outline of what the catalogue inserts', () => {
  for (const skeleton of skeletons) {
    it(skeleton.name, () => {
      compare(skeleton.id, `${outline(inserted(skeleton)).join('\n')}\n`);
    });
  }

  it('moves', () => {
    const sections = moves.map((move) => {
      const text = inserted(move);
      const context = before(move, text);
      const rows = outline(context + text).slice(outline(context).length);
      return [move.id, ...rows.map((row) => `\t${row}`)].join('\n');
    });
    compare('moves', `${sections.join('\n')}\n`);
  });
});
