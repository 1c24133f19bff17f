/** Real texts and drafts with outlines written by hand, where the project's shared facts lie beside it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { decode } from '../../src/cli/read.ts';
import { detect } from '../../src/core/detect.ts';
import { leaves } from '../../src/core/leaves.ts';
import { outlineText } from '../../src/core/outline.ts';
import { parse } from '../../src/core/parse.ts';
import { shared } from './parse-support.ts';

const scorer = path.join(shared, 'score-outline.mjs');
const skip = existsSync(scorer) ? false : 'there is no ../shared here';

const textsIn = (folder: string): string[] => readdirSync(path.join(shared, folder)).filter((file) => file.endsWith('.txt')).map((file) => path.join(shared, folder, file));

interface Score {
  readonly documents: number;
  readonly f1: number;
  readonly depth: number;
  /** The whole report, for messages. */
  readonly report: string;
}

/** Scores the outlines of texts against the gold ones of their names, by the very script that everyone uses. */
function score(gold: string, texts: readonly string[]): Score {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongwen-score-'));
  try {
    for (const file of texts) writeFileSync(path.join(folder, path.basename(file).replace(/\.txt$/, '.outline.tsv')), outlineText(parse(decode(readFileSync(file)))));
    const { stdout, stderr } = spawnSync(process.execPath, [scorer, path.join(shared, gold), folder, '--only-predicted', '--verbose'], { encoding: 'utf8' });
    const summary = /^documents (\d+) {2}mean F1 ([\d.]+) {2}depth ([\d.]+) /.exec(stdout.trimEnd().split('\n').at(-1) ?? '');
    assert.ok(summary, stderr || stdout);
    return { documents: Number(summary[1]), f1: Number(summary[2]), depth: Number(summary[3]), report: stdout };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('outlines against those written by hand', { skip }, () => {
  it('the seed’s: all of it', () => {
    const { documents, f1, depth, report } = score('gold/speech.outline.tsv', textsIn('seed'));
    assert.deepEqual({ documents, f1, depth }, { documents: 1, f1: 1, depth: 1 }, report);
  });

  it('real documents', () => {
    const { documents, f1, depth, report } = score('gold', textsIn('corpus'));
    assert.ok(documents >= 26 && f1 >= 0.97 && depth >= 0.98, report);
  });

  it('drafts', () => {
    const { documents, f1, depth, report } = score('gold', textsIn('drafts'));
    assert.ok(documents >= 8 && f1 >= 0.97 && depth >= 0.98, report);
  });
});

describe('the corpus', { skip }, () => {
  it('is parsed without a throw, and no character is lost', () => {
    for (const file of [...textsIn('corpus'), ...textsIn('drafts'), ...textsIn('seed')]) {
      const text = decode(readFileSync(file));
      const doc = parse(text);
      let at = 0;
      for (const leaf of leaves(doc)) {
        assert.equal(leaf.from, at, file);
        at = leaf.to;
      }
      assert.equal(at, text.length, file);
    }
  });

  it('is taken for 公文 in most of its texts', () => {
    const texts = [...textsIn('corpus'), ...textsIn('drafts')];
    const detected = texts.filter((file) => detect(decode(readFileSync(file))).is);
    assert.ok(detected.length >= 168, `${detected.length} of ${texts.length}`);
  });
});
