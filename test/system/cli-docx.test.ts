/** The command `docx`: forms and profiles. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { docxCommand } from '../../src/cli/docx-command.ts';
import { profileOf, settingsOf } from '../../src/word/read-profile/learn.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gongwen-docx-'));
  await mkdir(path.join(folder, '.gongwen'));
  await mkdir(path.join(folder, '稿'));
  await writeFile(path.join(folder, '.gongwen', 'profile.json'), '{ "layout": { "profile": "本单位",\n "profiles": { "本单位": { "base": "28磅", "red": "红" } } } }');
  await writeFile(path.join(folder, '稿', '甲.gw'), '关于值班的通知\n\n各单位：\n　　要安排好值班，有事及时报告。\n\n青溪县人民政府\n2025年5月6日\n');
});
after(() => rm(folder, { recursive: true }));

async function run(...options: readonly string[]): Promise<{ code: number; error: string; pitch: unknown }> {
  const errors: string[] = [];
  const target = path.join(folder, '甲.docx');
  await rm(target, { force: true });
  const code = await docxCommand([path.join(folder, '稿', '甲.gw'), target, ...options], { out: () => undefined, error: (text) => { errors.push(text); } });
  const pitch = code === 0 ? settingsOf(profileOf(new Uint8Array(await readFile(target))).found).linePitch : undefined;
  return { code, error: errors.join(''), pitch };
}

test('the office’s own profile counts, and what is wrong in it is told with its line', async () => {
  const { code, error, pitch } = await run();
  assert.deepEqual([code, pitch], [0, 28]);
  assert.match(error, /profile\.json:2：发文机关标志和红线的颜色要写成/);
});

test('a profile and a form are taken by name', async () => {
  assert.deepEqual((await run('--profile', '国标', '--form', '无版头', '--unsealed')).pitch, 28.95);
  assert.equal((await run('--profile=撑满版心')).pitch, 29.6);
});

test('names that nobody has are refused', async () => {
  const profile = await run('--profile', '没有');
  assert.equal(profile.code, 2);
  assert.match(profile.error, /没有“没有”这个版式；现有：国标、撑满版心、28磅、本单位/);
  for (const [option, value] of [['--form', '通知'], ['--profile', ''], ['--paper', 'A3']] as const) assert.equal((await run(option, value)).code, 2, option);
});
