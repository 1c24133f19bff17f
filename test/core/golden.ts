/** Goldens: readable text beside its sample. UPDATE=1 writes them anew, but never in CI. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './parse-support.ts';

export const samplesFolder = path.join(root, 'test/samples');

const update = process.env.UPDATE === '1' && process.env.CI === undefined;

export function compareGolden(file: string, actual: string): void {
  if (update) writeFileSync(file, actual);
  const name = path.basename(file);
  assert.ok(existsSync(file), `${name} is missing; UPDATE=1 writes it`);
  assert.equal(actual, readFileSync(file, 'utf8'), `${name} is stale; where the new one is right, UPDATE=1 writes it`);
}
