import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compose } from '../../../src/core/layout/compose.ts';
import type { Form } from '../../../src/core/layout/form.ts';
import { millimetres, TEXT_AREA } from '../../../src/core/layout/geometry.ts';
import type { Page, PageLine, Pagination } from '../../../src/core/layout/pages/page.ts';
import { paginate } from '../../../src/core/layout/pages/paginate.ts';
import type { Paper, PaperBlock } from '../../../src/core/layout/paper.ts';
import { STANDARD_PROFILE } from '../../../src/core/layout/profile.ts';
import { parse } from '../../../src/core/parse.ts';
import { notice, speech, textual } from '../sample-texts.ts';

const paged = (text: string, form: Form | 'auto' = 'auto'): { paper: Paper; pagination: Pagination; lines: PageLine[] } => {
  const paper = compose(parse(text), { form });
  const pagination = paginate(paper, text, STANDARD_PROFILE);
  const lines = pagination.pages.flatMap(({ items }) => items.filter((item) => item.kind === 'line' && item.block >= 0) as PageLine[]);
  return { paper, pagination, lines };
};
const printed = ({ pieces }: PageLine): string => pieces.map((piece) => piece.text).join('');
// eslint-disable-next-line no-control-regex
const bare = (text: string): string => text.replace(/[\s\u0000-\u0020\u200b]+/g, '');

/** 28 characters a line, the first two of a paragraph blank. */
const bodyOf = (...paragraphs: string[]): string[] => {
  const { paper, lines } = paged(['关于值班的通知', '', '各单位：', ...paragraphs.map((text) => `　　${text}`)].join('\n'));
  return lines.filter(({ block }) => { const set = paper.blocks[block]; return set?.kind === 'paragraph' && set.role === 'body'; }).map(printed);
};
const han = (length: number): string => '值'.repeat(length);

describe('lines', () => {
  it('hold 28 characters, the first of a paragraph 26', () => {
    assert.deepEqual(bodyOf(han(60)).map(({ length }) => length), [26, 28, 6]);
  });

  it('begin with no closing mark and end with no opening one (GB/T 15834—2011 5.1)', () => {
    assert.deepEqual(bodyOf(`${han(26)}，${han(3)}`), [han(25), `值，${han(3)}`]);
    assert.deepEqual(bodyOf(`${han(24)}》”，${han(3)}`), [han(23), `值》”，${han(3)}`]);
    assert.deepEqual(bodyOf(`${han(25)}《${han(3)}》`), [han(25), `《${han(3)}》`]);
    assert.deepEqual(bodyOf(`${han(24)}（“${han(3)}”）`), [han(24), `（“${han(3)}”）`]);
  });

  it('hang no mark out of 版心, as the export says', () => {
    const [line] = paged(`标题\n\n　　${han(25)}。${han(30)}`).lines.slice(-3);
    const last = line!.pieces.at(-1)!;
    assert.ok(last.left + last.width <= STANDARD_PROFILE.margins.left + TEXT_AREA.width + 0.1);
  });

  it('break no word and no number, and a long word where it must be', () => {
    assert.deepEqual(bodyOf(`${han(24)}12345.67元`), [han(24), '12345.67元']);
    assert.deepEqual(bodyOf(`${han(24)}Windows系统`), [han(24), 'Windows系统']);
    const [first, second] = bodyOf('a'.repeat(70));
    assert.equal((first! + second!).length, 70);
    assert.ok(first!.length > 50);
  });

  it('end with no blanks and begin with none', () => {
    assert.deepEqual(bodyOf(`${han(26)}　　${han(3)}`), [han(26), han(3)]);
    assert.deepEqual(bodyOf(`${han(20)} the quick brown fox`), [`${han(20)} the quick`, 'brown fox']);
  });

  it('are spread to both edges, but for the last', () => {
    const { lines } = paged(`标题\n\n　　${han(23)}（二〇二${han(30)}`);
    const ends = lines.slice(-3).map(({ pieces }) => pieces.at(-1)!.left + pieces.at(-1)!.width);
    const edge = STANDARD_PROFILE.margins.left + TEXT_AREA.width;
    for (const end of ends.slice(0, -1)) assert.ok(Math.abs(end - edge) < 0.1, String(end));
    assert.ok(ends.at(-1)! < edge - 5);
  });
});

describe('pages', () => {
  const text = `关于值班的通知\n\n各单位：\n${`　　${han(100)}\n`.repeat(40)}`;

  it('hold 22 lines of the body, one under the other', () => {
    const { pagination } = paged(text);
    assert.ok(pagination.pages.length > 4);
    for (const { items, lines, used } of pagination.pages.slice(1, -2)) {
      const set = items.filter((item) => item.kind === 'line' && item.block >= 0);
      assert.deepEqual([set.length, lines, used], [22, 22, 22]);
      for (const [i, item] of set.entries()) assert.ok(Math.abs(item.top - 37 - i * millimetres(579)) < 0.02);
    }
  });

  it('have their numbers outside, a character of 四号 from the edge, 7 mm below 版心 (7.5)', () => {
    const fourth = 14 * 25.4 / 72;
    for (const { number, items } of paged(text).pagination.pages) {
      const line = items.find((item) => item.kind === 'line' && item.block === -1) as PageLine;
      const [piece] = line.pieces;
      assert.equal(piece!.text, `— ${number} —`);
      assert.ok(Math.abs(line.top + line.height / 2 - (37 + 225 + 7)) < 0.1);
      if (number % 2 === 1) assert.ok(Math.abs(piece!.left + piece!.width - (184 - fourth)) < 0.1);
      else assert.ok(Math.abs(piece!.left - (28 + fourth)) < 0.1);
    }
  });

  it('on their side have their numbers where they are on upright ones (8)', () => {
    const wide = `|${'联系电话|'.repeat(9)}\n|${'---|'.repeat(9)}\n${`|${'一二三四五六|'.repeat(9)}\n`.repeat(40)}`;
    const { pages } = paged(`${notice}\n附件1\n\n值班表\n\n${wide}`).pagination;
    const upright = paged(text).pagination.pages;
    const numberOf = (page: Page): PageLine => page.items.find((item) => item.kind === 'line' && item.block === -1) as PageLine;
    const turned = pages.filter(({ width, height }) => width > height);
    assert.ok(turned.length > 1);
    for (const page of pages) assert.deepEqual(numberOf(page), { ...numberOf(upright[page.number - 1]!), ...(turned.includes(page) ? { turned: true } : {}) });
  });

  it('keep 署名 and 成文日期 with the last paragraph (7.3.5.5)', () => {
    for (let lines = 14; lines < 24; lines++) {
      const { paper, pagination } = paged(`关于值班的通知\n\n各单位：\n${'　　值班。\n'.repeat(lines)}\n青溪县水利局\n2025年6月3日\n`);
      const rolesOf = (page: number): string[] => pagination.pages[page]!.items.flatMap((item) => (item.kind === 'line' && item.block >= 0 ? [(paper.blocks[item.block] as { role: string }).role] : []));
      const last = rolesOf(pagination.pages.length - 1);
      if (last.includes('signature')) assert.ok(last.includes('body') && last.includes('date'), last.join());
    }
  });

  it('break a row that is higher than they are, and repeat no head that leaves no room', () => {
    for (const [head, cell] of [['栏目', han(3000)], [han(3000), '内容']]) {
      const { pagination: { pages }, lines } = paged(`关于值班的通知\n\n各单位：\n　　值好班。\n${head}\t乙\n${cell}\t丁\n`);
      for (const { top, height } of lines) assert.ok(top + height < 270, `${top}`);
      assert.ok(pages.length < 6 && pages.every(({ used, lines: room }) => used <= room));
    }
  });

  it('with 版记 at their foot are full, not more than full', () => {
    const { pagination: { pages } } = paged(`关于值班的通知\n\n各单位：\n　　${han(200)}\n\n青溪县水利局\n2025年6月3日\n\n抄送：县委办公室，县政协办公室。\n青溪县水利局　　2025年6月3日印发\n`);
    assert.deepEqual(pages.map(({ used, lines }) => used <= lines), pages.map(() => true));
  });

  it('begin anew before an annex', () => {
    const { pagination, paper } = paged(`${notice}\n附件1\n\n值班表\n\n　　一、领导带班\n`);
    const label = paper.blocks.findIndex((block) => block.kind === 'paragraph' && block.role === 'annexLabel');
    const page = pagination.pages.find(({ items }) => items.some((item) => item.kind === 'line' && item.block === label))!;
    assert.equal(page.items.find((item) => item.kind === 'line')!.block, label);
  });
});

describe('remarks', () => {
  const kinds = (text: string): string[] => paged(text).pagination.remarks.map(({ kind, page }) => `${kind} ${page}`);
  const head = '关于值班的通知\n\n各单位：\n';

  it('are made of a last line alone at the top of a page', () => {
    // title, blank, addressee, 18 lines, then a paragraph of two
    assert.deepEqual(kinds(`${head}${'　　值班。\n'.repeat(18)}　　${han(40)}\n　　值班。\n`), ['lastLine 2']);
    assert.deepEqual(kinds(`${head}${'　　值班。\n'.repeat(17)}　　${han(40)}\n　　值班。\n`), []);
  });

  it('are made of a first page without text (7.3.3)', () => {
    const text = `${head}　　请值好班。\n`;
    const noBody = (units: number): number => {
      const paper = compose(parse(text));
      const blocks = paper.blocks.map((block) => (block.kind === 'paragraph' && block.role === 'addressee' ? { ...block, runs: [{ text: `${'青溪县人民政府，'.repeat(units)}：` }] } : block));
      return paginate({ ...paper, blocks }, text, STANDARD_PROFILE).remarks.filter(({ kind }) => kind === 'noBody').length;
    };
    assert.deepEqual([40, 80].map(noBody), [0, 1]);
  });

  it('are made of no first page without text where its only paragraph would fit on the next one with 署名 (7.3.3)', () => {
    const text = `${head}　　${han(60)}\n\n青溪县人民政府\n2026年1月5日\n`;
    const paper = compose(parse(text));
    const under = (lines: number): string[] => {
      const blocks = paper.blocks.flatMap((block): PaperBlock[] => (block.kind === 'paragraph' && block.role === 'addressee' ? [{ kind: 'blank', lines }, block] : [block]));
      const { pages, remarks } = paginate({ ...paper, blocks }, text, STANDARD_PROFILE);
      return [`${pages.length}`, ...remarks.map(({ kind, page }) => `${kind} ${page}`)];
    };
        assert.deepEqual([12, 13, 16, 17].map(under), [['1'], ['2', 'signatureAlone 2'], ['2', 'signatureAlone 2'], ['2', 'lastLine 2']]);
  });

  it('are made of a word that is wider than the line, once a paragraph, in plain Chinese', () => {
    const { remarks } = paged(`${head}　　网址是http${'a'.repeat(200)}。\n`).pagination;
    assert.deepEqual(remarks.map(({ kind }) => kind), ['overflow']);
    assert.match(remarks[0]!.message, /^第 1 页.*版心.*。$/);
  });
});

describe('the text on pages', () => {
  const holds = (text: string, form: Form | 'auto' = 'auto'): void => {
    const { paper, lines } = paged(text, form);
    const blocks = new Map<number, string>();
    for (const line of lines) blocks.set(line.block, (blocks.get(line.block) ?? '') + printed(line));
    for (const [i, block] of paper.blocks.entries()) {
      if (block.kind === 'blank' || block.kind === 'turn' || (block.kind === 'paragraph' && block.unprinted)) continue;
      const set = block.kind === 'table' ? block.rows.flat().join('') : block.runs.map((run) => run.text).join('');
      assert.equal(bare(blocks.get(i) ?? ''), bare(set));
    }
  };

  it('is that of the paper, each character on one line, in order', () => {
    for (const text of [notice, speech]) holds(text);
    fc.assert(fc.property(textual, fc.constantFrom<(Form | 'auto')[]>('auto', 'plain', 'document', 'letter', 'order', 'minutes'), (text, form) => { holds(text, form); }));
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => { holds(text); }));
  });

  it('leaves no page by its foot', () => {
    fc.assert(fc.property(textual, (text) => {
      for (const { items } of paged(text).pagination.pages) {
        for (const item of items) if (item.kind === 'line' && item.block >= 0) assert.ok(item.top + item.height < STANDARD_PROFILE.margins.top + TEXT_AREA.height + 0.1);
      }
    }));
  });

  it('is found in the source: offsets rise, and cover the characters of their line', () => {
    const check = (text: string): void => {
      const { lines, paper } = paged(text, 'plain');
      let before = 0;
      for (const line of lines) {
        const block = paper.blocks[line.block]!;
        if (block.kind !== 'paragraph' || block.missing || line.from === line.to) continue;
        assert.ok(line.from >= before && line.to <= text.length, `${line.from} behind ${before}`);
        before = line.to;
        assert.equal(bare(text.slice(line.from, line.to)), bare(printed(line)));
      }
    };
    for (const text of [notice, speech]) check(text);
    const cut = '为贯彻落实上级关于加强农村饮水工程建设与管理的决策部署，切实保障';
    check(`关于饮水工程的报告\n\n${`${cut}\n`.repeat(8)}群众饮水安全。\n`);
  });

  it('takes a time in proportion to its length, whatever it is', () => {
    const time = (text: string): number => {
      const paper = compose(parse(text));
      const start = process.cpuUsage();
      paginate(paper, text, STANDARD_PROFILE);
      return process.cpuUsage(start).user / 1_000;
    };
    for (const unit of ['值', '（', '，', 'a', ' ', '　', '"', '\t', '1,', '😀', '“a', '-', '|a', '|a|\n']) {
      time(unit.repeat(2_000));
      assert.ok(time(`值${unit.repeat(100_000)}`) < 3_000, unit);
    }
  });
});
