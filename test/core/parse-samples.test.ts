/**
 * The samples with their outlines (NAME.outline.txt, the gold format) and their trees (NAME.tree.txt) beside them.
 * UPDATE=1 writes both anew, for a human to read through before they are kept.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { GongwenDocument, GongwenNode, Span } from '../../src/core/model.ts';
import { outlineText } from '../../src/core/outline.ts';
import { parse } from '../../src/core/parse.ts';
import { compareGolden, samplesFolder as folder } from './golden.ts';

/** The tree as indented lines and the paragraphs under it; places are line:column from 1, ends are behind the last character. */
function treeText(doc: GongwenDocument): string {
  const place = (offset: number): string => {
    let line = 0;
    while (line + 1 < doc.lineStarts.length && doc.lineStarts[line + 1]! <= offset) line++;
    return `${line + 1}:${offset - doc.lineStarts[line]! + 1}`;
  };
  const range = ({ from, to }: Span): string => `${place(from)}-${place(to)}`;
  const quoted = ({ from, to }: Span): string => JSON.stringify(doc.text.slice(from, to));
  const drawn = (nodes: readonly GongwenNode[], indent: string): string[] => nodes.flatMap((node) => [
    `${indent}${node.kind} ${range(node)}${node.marker === undefined ? '' : ` ${node.markerText} (${node.family ?? '?'} ${node.value}) ${range(node.marker)}`} title ${range(node.title)} ${quoted(node.title)}`,
    ...drawn(node.children, `${indent}  `),
  ]);
  const paragraphs = doc.paragraphs.map((p) => `${p.kind} ${range(p)}${p.pieces.length > 1 ? ` in ${p.pieces.length} pieces` : ''}, indent ${p.indent}`);
  return ['nodes', ...drawn(doc.roots, '  '), 'paragraphs', ...paragraphs.map((line) => `  ${line}`), ''].join('\n');
}

describe('samples', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.gw'));

  for (const file of files) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const golden = (kind: string): string => path.join(folder, file.replace(/\.gw$/, `.${kind}.txt`));
    it(`${file}: outline`, () => { compareGolden(golden('outline'), outlineText(parse(text))); });
    it(`${file}: tree`, () => { compareGolden(golden('tree'), treeText(parse(text))); });
    it(`${file}: the same outline with \\r\\n`, () => {
      assert.equal(outlineText(parse(text.replaceAll('\n', '\r\n'))), outlineText(parse(text)));
    });
  }

  it('have no golden without a sample', () => {
    const names = new Set(files.map((file) => file.replace(/\.gw$/, '')));
    const orphans = readdirSync(folder).filter((file) => file.endsWith('.txt') && !names.has(file.replace(/\.(?:outline|tree|paper|lint)\.txt$/, '')));
    assert.deepEqual(orphans, []);
  });
});
