/** Real documents with sections taken out and moved: no text of theirs is part of the project, so they are skipped where they are not. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compareDocuments, type Comparison } from '../../../src/core/compare/compare.ts';
import { isUnchanged } from '../../../src/core/compare/report.ts';
import type { GongwenDocument, GongwenNode } from '../../../src/core/model.ts';
import { parse } from '../../../src/core/parse.ts';
import { differ } from '../../../src/desk/differ.ts';
import { sharedTexts } from '../shared-texts.ts';

const documents = sharedTexts('corpus', 'drafts').map(([name, text]): [string, GongwenDocument] => [name, parse(text)]);

/** Shorter sections, in UTF-16 units, are lines of a 目录. */
const SHORTEST = 40;
/** Part of the documents in which a change must be told for what it is; in others, extracts of PDF files with a 目录 most of them, it changes what is a heading. */
const LEAST = 0.9;

/** Two sections that follow each other among three or more; undefined where a document has none. */
function neighbours({ roots }: GongwenDocument): [GongwenNode, GongwenNode] | undefined {
  const top = roots.filter(({ kind }) => kind === 'h');
  const siblings = top.length >= 3 ? top : (top[0]?.children.filter(({ kind }) => kind === 'h') ?? []);
  const [first, second] = siblings;
  const areSections = siblings.length >= 3 && first!.to <= second!.from && [first!, second!].every(({ from, to, marker }) => to - from >= SHORTEST && marker !== undefined);
  return areSections ? [first!, second!] : undefined;
}

function part(wanted: (doc: GongwenDocument, first: GongwenNode, second: GongwenNode) => boolean): { told: number; of: number } {
  const cases = documents.flatMap(([, doc]) => {
    const pair = neighbours(doc);
    return pair === undefined ? [] : [wanted(doc, ...pair)];
  });
  return { told: cases.filter(Boolean).length, of: cases.length };
}

describe('real documents', { skip: documents.length === 0 }, () => {
  test('have no changes against themselves', () => {
    for (const [name, doc] of documents) assert.ok(isUnchanged(compareDocuments(doc, doc, differ)), name);
  });

  test(`that lose a section lose it and nothing else in ${LEAST * 100} % and more`, (context) => {
    const { told, of } = part((doc, _, { from, to }) => {
      const { sections }: Comparison = compareDocuments(doc, parse(doc.text.slice(0, from) + doc.text.slice(to)), differ);
      const below = doc.nodes.filter((node) => (node.kind === 'h' || node.kind === 'minor') && node.from >= from && node.from < to).length;
      return sections.filter(({ kind }) => kind === 'removed').length === below && sections.every(({ kind, moved }) => (kind === 'same' || kind === 'removed') && !moved);
    });
    context.diagnostic(`${told} of ${of}`);
    assert.ok(told >= LEAST * of, `${told} of ${of}`);
  });

  test(`whose first two sections changed places and numbers have one section moved in ${LEAST * 100} % and more`, (context) => {
    const { told, of } = part((doc, first, second) => {
      const { text } = doc;
      const [own, other] = [first.marker!, second.marker!];
      const swapped = [
        text.slice(0, first.from), text.slice(own.from, own.to), text.slice(other.to, second.to), text.slice(first.to, second.from), text.slice(other.from, other.to), text.slice(own.to, first.to), text.slice(second.to),
      ].join('');
      const { sections } = compareDocuments(doc, parse(swapped), differ);
      return sections.every(({ kind }) => kind === 'same') && sections.filter(({ moved }) => moved).length === 1;
    });
    context.diagnostic(`${told} of ${of}`);
    assert.ok(told >= LEAST * of, `${told} of ${of}`);
  });
});
