/** Real documents, written drafts and the seed, where they lie beside the project: nothing is lost, the outline stays. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Paragraph } from '../../../src/core/model.ts';
import { parse } from '../../../src/core/parse.ts';
import { sharedTexts } from '../shared-texts.ts';
import { cleaned, skeleton } from './support.ts';

const texts = sharedTexts('corpus', 'drafts', 'seed');
const skip = texts.length > 0 ? false : 'there is no ../shared here';

describe('every text of the corpus', { skip }, () => {
  for (const [i, [name, text]] of texts.entries()) {
    it(name, () => {
      const { text: after, changes } = cleaned(text);
      // Markdown loses its fences, whose lines are none of the outline's
      if (!changes.has('markdown')) assert.deepEqual(skeleton(after), skeleton(text));
      // indents are tried on some of them: each takes as long as all else
      for (const indent of i % 8 === 0 ? ['add', 'remove'] as const : []) {
        const other = cleaned(text, { indent });
        if (!changes.has('markdown')) assert.deepEqual(skeleton(other.text), skeleton(text), indent);
      }
    });
  }

  it('that is hard-wrapped holds its paragraphs on one line each', () => {
    const wrapped = texts.filter(([, text]) => parse(text).paragraphs.some(({ pieces }) => pieces.length > 1));
    assert.ok(wrapped.length >= 10, String(wrapped.length));
    for (const [name, text] of wrapped) assert.ok(parse(cleaned(text).text).paragraphs.every(({ pieces }) => pieces.length === 1), name);
  });
});

/** Prose of our own, as it comes out of a PDF: lines of equal length, a running head and a number on each page. */
const PROSE = [
  '河道清淤是一项长期工作，既要看当年的进度，也要看多年的成效。去年汛期以来，全县投入机械三百余台次，清运淤泥十二万立方米，主要河段的行洪能力明显提高，沿岸群众普遍反映水清了、岸绿了。',
  '同时要看到，一些支流的清淤还没有破题，个别乡镇存在等靠要的思想，项目储备不足、前期工作不深，资金下达以后迟迟不能开工，群众对此很有意见，必须下决心加以解决。',
  '下一步，要把支流清淤摆在突出位置，一是抓紧完成河道测量，二是分段制定清淤方案，三是建立长效管护机制，做到清一段、管一段、美一段，让群众切实感受到变化。',
];
const WIDTH = 28;

function wrapped(): string {
  const lines = PROSE.flatMap((paragraph) => `　　${paragraph}`.match(new RegExp(`.{1,${WIDTH}}`, 'g'))!);
  const half = Math.ceil(lines.length / 2);
  return [...lines.slice(0, half), '', '— 4 —', '', '全县河道清淤工作简报', ...lines.slice(half), '', '— 5 —', '', '全县河道清淤工作简报', ''].join('\n');
}

describe('a draft with a wrapped page pasted into it', { skip }, () => {
  for (const [name, text] of sharedTexts('drafts')) {
    it(name, () => {
      const { paragraphs, lineStarts } = parse(text);
      // behind a paragraph of prose, but not inside a page that is wrapped itself
      const isOwn = ({ kind, pieces }: Paragraph): boolean => kind === 'text' && pieces.length === 1;
      const places = paragraphs.slice(1, -1).filter((paragraph, i) => isOwn(paragraph) && isOwn(paragraphs[i]!) && isOwn(paragraphs[i + 2]!) && paragraph.text.length > 40 && paragraph.text.endsWith('。')).map(({ lastLine }) => lineStarts[lastLine + 1]!);
      assert.ok(places.length > 1);
      for (const place of [places[0]!, places[places.length >> 1]!, places.at(-1)!]) {
        const before = `${text.slice(0, place)}${wrapped()}${text.slice(place)}`;
        const { text: after, removed, changes } = cleaned(before);
        if (!changes.has('markdown')) assert.deepEqual(skeleton(after), skeleton(before));
        for (const paragraph of PROSE) assert.ok(after.split('\n').some((line) => line.trim() === paragraph), `${paragraph}\n${after.slice(place - 20, place + 600)}`);
        for (const furniture of ['— 4 —', '— 5 —', '全县河道清淤工作简报']) {
          assert.ok(removed.some((one) => one.text === furniture), furniture);
          assert.ok(!after.includes(furniture), furniture);
        }
      }
    });
  }
});
