import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { remarksOn } from '../../../src/word/write/remarks.ts';

describe('remarks on a file', () => {
  it('are none where there is nothing to say', () => { assert.deepEqual(remarksOn({ missing: [], strays: [], marked: false, replaced: 0 }), []); });

  it('say what is missing, what looks astray and what is lost', () => {
    assert.deepEqual(remarksOn({ missing: ['主送机关', '成文日期'], strays: ['— 3 —'], marked: true, replaced: 2 }), [
      '待补：主送机关、成文日期，已在文中标出，清单在最后一页。',
      '“— 3 —”像是页码或网页上的杂字，也照原样印了，请看看要不要删。',
      '稿子里有 Markdown 的记号（#、**），也照原样印了，请看看要不要删。',
      '有 2 个字符 Word 文件里放不下，已换成“\ufffd”。',
    ]);
    assert.match(remarksOn({ missing: [], strays: ['当前位置：首页 > 政务公开 > 通知公告', '打印'], marked: false, replaced: 0 })[0]!, /^“当前位置：首页 > 政务…”等 2 行像是/);
  });
});
