/** What is kept of files, and when it is seen that they have changed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createKept, type Kept } from '../../src/editor/kept.ts';

/** A file that nobody watches. */
function unwatchedFile(): { kept: Kept<string>; file: { text: string; stamp: string | Error }; get: () => Promise<string>; clock: { now: number }; counts: { read: number; stamped: number; changed: number } } {
  const clock = { now: 0 };
  const counts = { read: 0, stamped: 0, changed: 0 };
  const file: { text: string; stamp: string | Error } = { text: '甲', stamp: '1' };
  const kept = createKept<string>(() => { counts.changed++; }, () => clock.now);
  const get = (): Promise<string> => kept.get('file', () => {
    counts.read++;
    return file.text === '' ? Promise.reject(new Error('gone')) : Promise.resolve(file.text);
  }, () => {
    counts.stamped++;
    return file.stamp instanceof Error ? Promise.reject(file.stamp) : Promise.resolve(file.stamp);
  });
  return { kept, file, get, clock, counts };
}

const settled = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });

describe('what is kept of a file', () => {
  it('is read once, and looked at only some time after the last look, and only when asked for', async () => {
    const { get, clock, counts } = unwatchedFile();
    for (clock.now = 0; clock.now < 1500; clock.now += 100) assert.equal(await get(), '甲');
    assert.deepEqual(counts, { read: 1, stamped: 1, changed: 0 });
    clock.now = 60_000;
    await settled();
    assert.equal(counts.stamped, 1);
    await Promise.all([get(), get(), get()]);
    await settled();
    assert.deepEqual(counts, { read: 1, stamped: 2, changed: 0 });
  });

  it('is told to have changed, once, and read again when it was cleared', async () => {
    const { kept, file, get, clock, counts } = unwatchedFile();
    await get();
    Object.assign(file, { text: '乙', stamp: '2' });
    clock.now = 1499;
    await get();
    await settled();
    assert.equal(counts.changed, 0);
    clock.now = 1500;
    assert.equal(await get(), '甲');
    await settled();
    assert.equal(counts.changed, 1);
    kept.clear();
    assert.equal(await get(), '乙');
    clock.now = 9000;
    await get();
    await settled();
    assert.deepEqual(counts, { read: 2, stamped: 4, changed: 1 });
  });

  it('is seen to have changed where that happened while it was read', async () => {
    const { file, get, clock, counts } = unwatchedFile();
    const reading = get();
    await Promise.resolve();
    file.stamp = '2';
    await reading;
    clock.now = 1500;
    await get();
    await settled();
    assert.equal(counts.changed, 1);
  });

  it('is not taken for changed while nobody can look', async () => {
    const { file, get, clock, counts } = unwatchedFile();
    await get();
    file.stamp = new Error('no network');
    clock.now = 1500;
    await get();
    await settled();
    file.stamp = '1';
    clock.now = 3000;
    await get();
    await settled();
    assert.deepEqual(counts, { read: 1, stamped: 3, changed: 0 });
  });

  it('is tried again when it could not be read', async () => {
    const { file, get } = unwatchedFile();
    file.text = '';
    await assert.rejects(get());
    await settled();
    file.text = '乙';
    assert.equal(await get(), '乙');
  });

  it('cleared while a look goes on is not told of a second time', async () => {
    const { kept, file, get, clock, counts } = unwatchedFile();
    await get();
    file.stamp = '2';
    clock.now = 1500;
    await get();
    kept.clear();
    await settled();
    assert.equal(counts.changed, 0);
  });
});
