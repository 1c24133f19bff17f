/** Grammar and tree tell the same story of headings and points; every difference has its reason. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { compare, type Difference, type Reason } from './agreement.ts';
import { KNOWN } from './differences.ts';
import { filesBelow, root, shared } from './support.ts';

const listed = ({ line, marker, seen, reason }: Difference): string => `${line} ${marker} ${seen}: ${reason}`;

function agrees(folder: string, file: string): void {
  test(file, () => {
    const { differences } = compare(readFileSync(path.join(folder, file), 'utf8'));
    assert.deepEqual(differences.map(listed), KNOWN[file] ?? []);
  });
}

describe('samples of the project', () => {
  for (const folder of ['test/samples', 'samples']) {
    for (const file of filesBelow(path.join(root, folder), '.gw')) agrees(path.join(root, folder), file);
  }
});

for (const name of ['drafts', 'seed']) {
  const folder = path.join(shared, name);
  const files = filesBelow(folder, '.txt');
  describe(`shared ${name}`, { skip: files.length === 0 && `../shared/${name} is not there` }, () => {
    for (const file of files) agrees(folder, file);
  });
}

/** Highest number of differences for 1000 nodes of the tree, over all of the corpus. */
const LIMITS: Readonly<Record<Reason, number>> = {
  furniture: 5,
  row: 20,
  element: 2,
  wrapped: 5,
  quotation: 60,
  'no sequence': 40,
  'split marker': 1,
  'no mark before': 1,
  'inline run': 2,
  other: 2,
};

test('corpus', (t) => {
  const folder = path.join(shared, 'corpus');
  const files = filesBelow(folder, '.txt');
  if (files.length === 0) {
    t.skip('../shared/corpus is not there');
    return;
  }
  const counts = new Map<Reason, number>();
  let nodes = 0;
  for (const file of files) {
    const found = compare(readFileSync(path.join(folder, file), 'utf8'));
    nodes += found.nodes;
    for (const { reason } of found.differences) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  t.diagnostic(`${nodes} nodes of ${files.length} files; ${[...counts].map(([reason, count]) => `${reason} ${count}`).join(', ')}`);
  for (const [reason, limit] of Object.entries(LIMITS) as [Reason, number][]) {
    const rate = ((counts.get(reason) ?? 0) / nodes) * 1000;
    assert.ok(rate <= limit, `${reason}: ${rate.toFixed(1)} of 1000 nodes, at most ${limit} are known`);
  }
});
