import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { nameOf, shorten } from '../../src/core/names.ts';
import { outlineRows, outlineText, outlineTree, type OutlineItem, type OutlineOptions } from '../../src/core/outline.ts';
import { parse } from '../../src/core/parse.ts';
import { notice, speech, textual } from './sample-texts.ts';

const all: OutlineOptions = { depth: 0, points: true, minor: true, dashes: true };

/** The tree as indented lines: name and detail. */
function drawn(items: readonly OutlineItem[], indent = ''): string[] {
  return items.flatMap((item) => [`${indent}${item.name} | ${item.detail}`, ...drawn(item.children, `${indent}  `)]);
}

describe('outline rows', () => {
  it('are the gold format', () => {
    assert.equal(outlineText(parse(speech)), [
      '1\t0\ttitle\t-\t在全县河道整治推进会上的讲话',
      '2\t0\tsubtitle\t-\t（2025年9月3日）',
      '4\t0\tsalute\t-\t同志们',
      '6\t0\th\t一、\t认清形势',
      '7\t1\th\t（一）\t欠账较多',
      '8\t1\th\t（二）\t时间较紧',
      '9\t0\th\t二、\t突出重点',
      '10\t1\tp\t一是\t先难后易',
      '10\t1\tp\t二是\t先通后畅',
      '',
    ].join('\n'));
  });

  it('count lines by line feeds, whatever the line ends', () => {
    assert.equal(outlineText(parse(speech.replaceAll('\n', '\r\n'))), outlineText(parse(speech)));
  });

  it('hold no tab, no line break and at most 30 characters in a title', () => {
    fc.assert(fc.property(textual, (text) => {
      for (const row of outlineRows(parse(text))) {
        assert.doesNotMatch(row.title + row.marker, /[\t\r\n]/);
        assert.ok(Array.from(row.title).length <= 30);
      }
    }));
  });
});

describe('outline tree', () => {
  it('shows elements by their text and term, sections by their 字数', () => {
    assert.deepEqual(drawn(outlineTree(parse(notice), all)), [
      '云溪县人民政府办公室关于做好冬季防火工作的通知 | 标题',
      '云政办发〔2025〕12号 | 发文字号',
      '各乡镇人民政府，县直各单位 | 主送机关',
      '一、压实责任 | 11字',
      '二、加强值守 | 30字',
      '附件：1.值班表 | 附件说明',
      '云溪县人民政府办公室 | 发文机关署名',
      '2025年11月20日 | 成文日期',
    ]);
  });

  it('shows no more than asked for', () => {
    const names = (options: Partial<OutlineOptions>): string[] => drawn(outlineTree(parse(speech), { ...all, ...options })).map((line) => line.replace(/ \|.*/, ''));
    assert.deepEqual(names({ depth: 1 }).slice(3), ['一、认清形势', '二、突出重点', '  一是先难后易', '  二是先通后畅']);
    assert.deepEqual(names({ points: false }).slice(3), ['一、认清形势', '  （一）欠账较多', '  （二）时间较紧', '二、突出重点']);
  });

  it('is legal for an editor whatever the text', () => {
    const legal = (items: readonly OutlineItem[], from: number, to: number): void => {
      for (const item of items) {
        assert.notEqual(item.name, '');
        assert.ok(from <= item.from && item.to <= to, 'inside its parent');
        assert.ok(item.from <= item.selectionFrom && item.selectionFrom <= item.selectionTo && item.selectionTo <= item.to, 'selection inside');
        legal(item.children, item.from, item.to);
      }
    };
    fc.assert(fc.property(textual, fc.nat(3), fc.boolean(), (text, depth, points) => {
      legal(outlineTree(parse(text), { depth, points, minor: !points, dashes: true }), 0, text.length);
    }));
  });
});

describe('names', () => {
  const nodeNames = (text: string): string[] => {
    const doc = parse(text);
    return doc.nodes.map((node) => nameOf(doc, node));
  };

  it('join a title over its lines', () => {
    assert.equal(nodeNames('云溪县人民政府办公室关于做好\n冬季防火工作的通知\n\n各乡镇人民政府：\n　　请抓好落实。\n')[0], '云溪县人民政府办公室关于做好冬季防火工作的通知');
  });

  it('keep a bare mark apart from its title', () => {
    assert.deepEqual(nodeNames('第一条　为了规范管理，制定本办法。\n第二条　本办法适用于全县。\n').slice(-2), ['第一条 为了规范管理，制定本办法', '第二条 本办法适用于全县']);
  });

  it('are whole up to 24 characters, then cut at punctuation or between words', () => {
    assert.equal(shorten('突出重点'), '突出重点');
    assert.equal(shorten('坚持问题导向和目标导向，持续推进全县农村人居环境整治提升五年行动'), '坚持问题导向和目标导向…');
    assert.equal(shorten('打好“蓝天保卫战”持续推进全县农村人居环境整治提升五年行动'), '打好“蓝天保卫战”…');
    const cut = shorten('持续推进全县农村人居环境整治提升五年行动取得扎扎实实的成效');
    assert.match(cut, /^持续推进全县农村人居环境整治提升五年行动.*…$/);
    assert.ok(cut.length <= 24);
  });
});
