import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compose } from '../../../src/core/layout/compose.ts';
import { parse } from '../../../src/core/parse.ts';

function tail(signers: string, sealed: boolean): string[] {
  const { blocks } = compose(parse(`青溪县教育局关于值班的通知\n\n各学校：\n　　请做好值班工作。\n\n${signers}\n2025年6月3日\n`), { sealed });
  const from = blocks.findIndex((block) => block.kind === 'paragraph' && block.role === 'signature');
  return blocks.slice(from).map((block) => (block.kind === 'paragraph' ? `${block.runs.map(({ text }) => text).join('')} ${block.indents?.right}` : block.kind === 'blank' ? `·${block.lines}` : block.kind));
}

describe('署名 of several organs', () => {
  it('with seals stand side by side, the last over the date, each row with room for its seals (7.3.5.1)', () => {
    assert.deepEqual(tail('青溪县教育局\n青溪县财政局\n青溪县公安局\n青溪县民政局', true), ['青溪县教育局　　青溪县财政局　　青溪县公安局 4', '·4', '青溪县民政局 4', '2025年6月3日 4']);
    assert.deepEqual(tail('青溪县教育局　　青溪县财政局', true), ['青溪县教育局　　青溪县财政局 4', '2025年6月3日 4']);
  });

  it('whose names are long stand fewer in a row', () => {
    assert.deepEqual(tail('青溪县市场监督管理局\n青溪县财政局', true)[0], '青溪县市场监督管理局　　　青溪县财政局 4');
    assert.deepEqual(tail('青溪县农业农村和水利电力发展改革局\n青溪县财政局', true).length, 4);
  });

  it('without seals stand one below the other, the date two characters behind the longest (7.3.5.2)', () => {
    assert.deepEqual(tail('青溪县市场监督管理局\n青溪县财政局', false), ['青溪县市场监督管理局 2', '青溪县财政局 2', '2025年6月3日 4']);
  });

  it('are told from a name that is parted by a blank', () => {
    assert.deepEqual(tail('青溪县　教育局', true).length, 2);
  });
});

describe('签名章 (7.3.5.3)', () => {
  it('has two characters between the office and its place', () => {
    assert.deepEqual(tail('县　长　陆清和', true), ['县　长　　陆清和 4', '·1', '2025年6月3日 4']);
  });
});
