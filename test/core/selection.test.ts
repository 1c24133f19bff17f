import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse } from '../../src/core/parse.ts';
import { selectionSpans } from '../../src/core/selection.ts';
import { speech, textual } from './sample-texts.ts';

/** Texts selected one after another from where `⟦` stands. */
function selected(marked: string): string[] {
  const offset = marked.indexOf('⟦');
  const text = marked.replace('⟦', '');
  return selectionSpans(parse(text), offset).map((span) => text.slice(span.from, span.to));
}

describe('selection', () => {
  it('grows from 分句 over 句 and 自然段 to the sections', () => {
    const text = speech.replace('还有三条河', '还有⟦三条河');
    const spans = selected(text);
    assert.deepEqual(spans.slice(0, 2), ['还有三条河没有清淤。', '（一）欠账较多。还有三条河没有清淤。']);
    assert.match(spans[2] ?? '', /^一、认清形势\n[^]*半年。$/);
    assert.equal(spans.at(-1), speech);
  });

  it('takes the closing quotation mark along', () => {
    assert.deepEqual(selected('　　他说：“水⟦来了。”大家都笑了，很高兴。').slice(0, 3), ['“水来了。”', '他说：“水来了。”', '他说：“水来了。”大家都笑了，很高兴。']);
  });

  it('reads over a hard wrap', () => {
    const wrapped = [
      '　　去年以来全县上下齐心协力一共修复渠道四十六公里清淤山塘一百一十二口改善灌',
      '溉面积一万八千亩成绩来之不易经验弥足珍贵需要我们长期坚持并且在实践中不断丰富',
      '完善发展同时也要清醒地看到存在的差距仍然不小，有的乡镇⟦行动迟缓有的部门配合不',
      '够有的工程质量不高有的资金拨付不及时必须引起高度重视。下一步要加快进度保证质',
      '量按时完成各项任务。',
    ].join('\n');
    assert.equal(selected(wrapped)[0]?.replace('\n', ''), '有的乡镇行动迟缓有的部门配合不够有的工程质量不高有的资金拨付不及时必须引起高度重视。');
  });

  it('gives spans inside each other around every offset of any text', () => {
    fc.assert(fc.property(textual, fc.nat(), (text, at) => {
      const offset = at % (text.length + 1);
      const spans = selectionSpans(parse(text), offset);
      for (const [i, span] of spans.entries()) {
        assert.ok(span.from <= offset && offset <= span.to, 'holds the offset');
        const outer = spans[i + 1];
        if (outer) assert.ok(outer.from <= span.from && span.to <= outer.to && outer.to - outer.from > span.to - span.from);
      }
      assert.deepEqual(spans.at(-1), { from: 0, to: text.length });
    }));
  });
});
