import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { textOfHtml } from '../../../src/markup/markup.ts';

interface Case {
  readonly name: string;
  readonly html: string;
  readonly text: string;
  readonly dropped?: readonly string[];
}

const cases: readonly Case[] = [
  { name: 'headings and paragraphs', html: '<h1>关于防汛的通知</h1><p>各乡镇：</p><h2>总体要求</h2><p>要压实\n责任。</p>', text: '# 关于防汛的通知\n各乡镇：\n## 总体要求\n要压实责任。' },
  { name: 'lists', html: '<ol start="3"><li>修路</li><li><p>架桥</p></li><li value="9">通水</li></ol><ul><li>甲<ul><li>乙</li></ul></li></ul>', text: '3. 修路\n4. 架桥\n9. 通水\n甲\n乙' },
  { name: 'tables of data', html: '<table><thead><tr><th>序号</th><th>单位</th></tr></thead><tbody><tr><td>1</td><td><p>水利局</p></td></tr><tr><td></td><td>甲<br>乙</td></tr></tbody></table>', text: '序号\t单位\n1\t水利局\n\t甲 乙' },
  { name: 'tables that lay out a page', html: '<table><tr><td><table><tr><td><p>第一段。</p><p>第二段。</p></td></tr></table></td><td>边栏</td></tr></table>', text: '第一段。\n第二段。\n边栏' },
  { name: 'what nobody sees', html: '<head><title>网页</title><style>p{}</style></head><p>正文<script>alert(1)</script><span style="display:none">隐藏</span><svg><text>图</text></svg></p>', text: '正文' },
  { name: 'the chrome of a page', html: '<nav>首页 > 通知</nav><article><p>正文<button>复制</button>。</p></article><footer>版权所有</footer>', text: '正文。', dropped: ['首页 > 通知', '复制', '版权所有'] },
  { name: 'inline elements and white space', html: '<p>  要<b> 加强 </b>领导，\n<i>压实</i>\n责任 AI&nbsp;<a href="x">平台</a></p>', text: '要 加强 领导，压实责任 AI\u00a0平台' },
  { name: 'line breaks and verbatim text', html: '<p>一行<br>又一行</p><pre>  甲\n  乙</pre>', text: '一行\n又一行\n  甲\n  乙' },
  { name: 'Word', html: '<!--[if gte mso 9]><xml></xml><![endif]--><p class=MsoNormal><span style="mso-list:Ignore">（一）<span>&nbsp;</span></span>加强领导<o:p></o:p></p>', text: '（一）\u00a0加强领导' },
  { name: 'bullets of Word, which are pictures', html: '<p class=MsoListParagraph><span style="font-family:Wingdings"><span style="mso-list:Ignore">l<span>&nbsp;</span></span></span>压实责任</p>', text: '压实责任', dropped: ['l\u00a0'] },
  { name: 'numbers of lists in other forms', html: '<ol type="a"><li>甲</li></ol><ol style="list-style-type:cjk-ideographic" start=2><li>乙</li></ol><ol style="list-style: none inside"><li>（一）丙</li></ol><ol type=I><li><h3>丁</h3></li></ol>', text: 'a. 甲\n二、乙\n（一）丙\n### I. 丁' },
  { name: 'cells over several rows and columns', html: '<table><tr><td colspan=3>产值表</td></tr><tr><td rowspan=2>地区</td><td colspan=2>产值</td></tr><tr><td>去年</td><td>今年</td></tr><tr><td>甲县</td><td>3</td><td rowspan=2>5</td></tr><tr><td>乙县</td><td>4</td></tr></table>', text: '产值表\n地区\t产值\n\t去年\t今年\n甲县\t3\t5\n乙县\t4\t' },
  { name: 'formulas', html: '<p>能量<span class="katex"><span><math><mi>E</mi><mo>=</mo><mn>3</mn><annotation>E=3</annotation></math></span><span aria-hidden="true">E=3</span></span>。</p>', text: '能量E=3。', dropped: ['E=3', 'E=3'] },
  { name: 'what is never closed', html: '<table><tr><td>甲<td>乙<tr><td>丙<td>丁', text: '甲\t乙\n丙\t丁' },
];

describe('HTML', () => {
  for (const { name, html, text, dropped = [] } of cases) {
    it(name, () => { assert.deepEqual(textOfHtml(html), { text, dropped }); });
  }

  it('without structure is left to its plain text', () => {
    assert.equal(textOfHtml('<div style="white-space: pre;"><div><span>一、总则</span></div></div>'), undefined);
  });

  it('is left to its plain text where something of that is missing', () => {
    const html = '<p>增长3.5%<img alt="亿元"></p><p style="text-transform:uppercase">gdp</p>';
    assert.equal(textOfHtml(html, { plain: '增长3.5%\n• GDP' })?.text, '增长3.5%\ngdp');
    assert.equal(textOfHtml(html, { plain: '增长3.5%\nGDP\n12' }), undefined);
    assert.equal(textOfHtml('<p>正文</p><button>复制</button>', { plain: '正文复制' })?.text, '正文');
  });

  it('of any kind is read without a throw, and no 汉字 is lost', () => {
    const pieces = fc.array(fc.constantFrom('<p>', '</p>', '<li>', '<ol>', '</ol>', '<ul>', '<table>', '</table>', '<tr>', '<td>', '</td>', '<h2>', '</h2>', '<br>', '<div>', '</div>', '<nav>', '</nav>', '<pre>', '</pre>', '<b', '<', '&lt;', '&', '甲', '乙', ' ', '\n'), { maxLength: 40 });
    fc.assert(fc.property(pieces, (parts) => {
      const html = `<p>${parts.join('')}`;
      const read = textOfHtml(html)!;
      // a tag that is never closed swallows what follows: no text, for any browser
      if (/<b?(?![^<>]*>)/.test(html)) return;
      const count = (text: string): number => (text.match(/[甲乙]/g) ?? []).length;
      assert.equal(count(read.text) + count(read.dropped.join('')), count(html.replace(/<[^>]*>/g, '')));
    }), { numRuns: 1000 });
  });

  it('that is hostile takes linear time', () => {
    for (const unit of ['<table>', '<ol>', '<td>', '<nav>', '<p>甲', '<', '&', '<li>甲</li>', ' \n', '<table><tr><td>甲</td></tr></table>', '甲乙丙丁戊\n']) {
      const start = performance.now();
      textOfHtml(`<p>${unit.repeat(20_000)}`);
      assert.ok(performance.now() - start < 1500, `${unit}: ${Math.round(performance.now() - start)} ms`);
    }
  });
});
