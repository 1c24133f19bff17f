/** What holds of every parse, whatever the text; and how the outline changes when the text does. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { leaves } from '../../src/core/leaves.ts';
import type { GongwenDocument, GongwenNode, Span } from '../../src/core/model.ts';
import { parse } from '../../src/core/parse.ts';
import { hanNumeral } from '../../src/core/text/numerals.ts';
import { root, rowsOf } from './parse-support.ts';

/** As many texts as fit into the time; on a slow machine fewer. */
const BOUNDED: fc.Parameters<unknown> = { numRuns: 250, plugins: [fc.interruptAfterTimeLimit(800)] };

/* ---- texts */

const anyUnits: fc.Arbitrary<string> = fc.array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(10, 13, 9, 12, 0x3000, 0xd800, 0xdc00)), { maxLength: 80 })
  .map((units) => String.fromCharCode(...units));

const PIECES: readonly string[] = [
  '一、', '二、', '三、', '十四五、', '（一）', '（二）', '(三)', '1.', '2.', '3．', '１．', '（1）', '（２）', '1）', '①', '②', '⑴', '㈠', '甲、', '第一条　', '第二条', '第一章　', '第一部分', '1.1　', '1.1.1', '2　',
  '一是', '二是', '三是，', '一要', '二要', '一抓', '首先，', '其次，', '最后，', '第一，', '第二，', '其一，', '其二，', '万一是', '第一季度', '四季度', '二号机组', '2024年', '5万元',
  '“', '”', '‘', '’', '"', '《', '》', '「', '」', '。', '；', '：', '，', '、', '！', '？', '……', '——', '.', '-', '|', '#', '##\u0020', '**', '- ', '> ', '```',
  '\n', '\n', '\n\n', '\r\n', '\r', '\t', '\f', '　　', ' ', '\u00a0', '\u2028', '\ufeff', '\u200b', '\ud842', '\udfb7', '𠮷',
  '关于做好防火工作的通知', '在大会上的讲话', '青溪县人民政府文件', '青溪县人民政府令', '第12号', '青政发〔2025〕8号', '签发人：张远山', '各乡镇人民政府：', '同志们：', '（2025年3月1日）', '附件', '附件1', '附件：1.清单', '附件：',
  '抄送：县委。', '青溪县人民政府', '2025年3月1日', '二〇二五年三月一日', '2025年3月1日印发', '特此通知。', '妥否，请批示。', '出席：张远山', '目录', '目　录\n', '…………1', '— 3 —', '展开>>', '来源：网站',
  '加强领导', '要抓好落实，不得有误', '各级各部门要按照统一部署认真组织实施确保各项任务落到', '《防火办法》',
];

const gongwen: fc.Arbitrary<string> = fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join(''));

const SAMPLES = path.join(root, 'test/samples');
const samples: readonly string[] = readdirSync(SAMPLES).filter((file) => file.endsWith('.gw')).map((file) => readFileSync(path.join(SAMPLES, file), 'utf8'));

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(40), insert: fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }).map((pieces) => pieces.join('')) });

const edited: fc.Arbitrary<string> = fc.tuple(fc.constantFrom(...samples), fc.array(edit, { minLength: 1, maxLength: 6 })).map(([sample, edits]) => {
  let text = sample;
  for (const { at, remove, insert } of edits) {
    const from = Math.floor(at * text.length);
    text = text.slice(0, from) + insert + text.slice(from + remove);
  }
  return text;
});

const TEXTS: Readonly<Record<string, fc.Arbitrary<string>>> = { 'any UTF-16 units, lone surrogates too': anyUnits, 'pieces of 公文': gongwen, 'edited samples': edited };

/* ---- what holds */

/** The characters of a span that belong to a paragraph, without white space. */
function content(doc: GongwenDocument, span: Span): string {
  let text = '';
  for (const { pieces } of doc.paragraphs) {
    for (const piece of pieces) text += doc.text.slice(Math.max(piece.from, span.from), Math.max(span.from, Math.min(piece.to, span.to)));
  }
  return text.replace(/[\s\p{Cc}\u200b]+/gu, '');
}

function checkLeaves(doc: GongwenDocument): void {
  let at = 0;
  let joined = '';
  for (const leaf of leaves(doc)) {
    assert.equal(leaf.from, at, 'each leaf starts where the last one ended');
    assert.ok(leaf.to > leaf.from, 'no leaf is empty');
    joined += doc.text.slice(leaf.from, leaf.to);
    at = leaf.to;
  }
  assert.equal(joined, doc.text);
}

function checkParagraphs(doc: GongwenDocument): void {
  let at = 0;
  for (const paragraph of doc.paragraphs) {
    assert.ok(paragraph.from >= at && paragraph.to > paragraph.from, 'paragraphs are in order and not empty');
    assert.equal(paragraph.pieces.map(({ from, to }) => doc.text.slice(from, to)).join(''), paragraph.text);
    assert.ok(doc.lineStarts[paragraph.firstLine]! <= paragraph.from && paragraph.to <= (doc.lineStarts[paragraph.lastLine + 1] ?? doc.text.length), 'inside their lines');
    at = paragraph.to;
  }
  assert.ok(at <= doc.text.length);
}

function checkNodes(doc: GongwenDocument): void {
  const seen: GongwenNode[] = [];
  const visit = (nodes: readonly GongwenNode[], within: Span, depth: number): void => {
    let at = within.from;
    for (const node of nodes) {
      seen.push(node);
      assert.ok(node.from >= at, `${node.kind} ${node.markerText} starts behind its elder sibling's end`);
      assert.ok(node.from <= node.to && node.to <= within.to, `${node.kind} ${node.markerText} ends inside its parent`);
      assert.equal(node.depth, depth);
      assert.ok(node.from <= node.title.from && node.title.from <= node.title.to && node.title.to <= node.to, 'its title lies inside it');
      if (node.marker === undefined) assert.equal(node.markerText, '');
      else {
        assert.equal(node.marker.from, node.from);
        assert.ok(node.marker.from < node.marker.to && node.marker.to <= node.title.from, 'its marker stands before its title');
        assert.equal(node.markerText, content(doc, node.marker));
      }
      visit(node.children, node, depth + 1);
      at = node.to;
    }
  };
  visit(doc.roots, { from: 0, to: doc.text.length }, 0);
  assert.deepEqual(doc.nodes, seen, 'nodes are those of the tree, parents first');
}

describe('every text', () => {
  for (const [name, texts] of Object.entries(TEXTS)) {
    it(`has leaves that add up to it: ${name}`, () => { fc.assert(fc.property(texts, (text) => { checkLeaves(parse(text)); }), BOUNDED); });
    it(`has paragraphs in order: ${name}`, () => { fc.assert(fc.property(texts, (text) => { checkParagraphs(parse(text)); }), BOUNDED); });
    it(`has a well-formed tree: ${name}`, () => { fc.assert(fc.property(texts, (text) => { checkNodes(parse(text)); }), BOUNDED); });
    it(`is parsed the same again: ${name}`, () => { fc.assert(fc.property(texts, (text) => { assert.deepEqual(parse(text), parse(text)); }), BOUNDED); });
    it(`has the same outline with \\r\\n: ${name}`, () => {
      fc.assert(fc.property(texts, (text) => {
        const plain = text.replaceAll('\r', '');
        assert.deepEqual(rowsOf(plain.replaceAll('\n', '\r\n')), rowsOf(plain));
      }), BOUNDED);
    });
  }

  it('of the samples has a well-formed tree', () => {
    for (const text of samples) {
      const doc = parse(text);
      checkLeaves(doc);
      checkParagraphs(doc);
      checkNodes(doc);
    }
  });
});

/** Texts that once had no well-formed tree. */
const ONCE_WRONG: Readonly<Record<string, { readonly text: string }>> = {
  'points parted by commas': { text: '　　要把握好两个关系：一是保护与利用的关系，二是当前与长远的关系。\n' },
  'a title of Markdown without words': { text: '#\t**\n\n**同志们：**\n' },
  'a —— item with points in it': { text: '一、抓产业\n——抓农业。一是稳粮；二是兴牧。\n——抓工业。\n二、抓生态\n' },
};

describe('a well-formed tree', () => {
  for (const [name, { text }] of Object.entries(ONCE_WRONG)) {
    it(name, () => { checkNodes(parse(text)); });
  }
});

/* ---- outlines made first, then written as a document */

interface Section {
  readonly title: string;
  readonly prose: string;
  /** Members of an enumeration in the prose, none or two and more. */
  readonly members: number;
  readonly sections: readonly Section[];
}

const MARKS: readonly ((value: number) => string)[] = [(n) => `${hanNumeral(n)}、`, (n) => `（${hanNumeral(n)}）`, (n) => `${n}.`, (n) => `（${n}）`];
const TITLES: readonly string[] = ['加强组织领导', '压实工作责任', '突出重点任务', '严明纪律要求', '强化督导检查', '夯实基层基础'];
const PROSE: readonly string[] = ['', '　　各级各部门要认真抓好落实。\n', '\n　　这项工作很重要，要常抓不懈。\n', '　　三、四季度要加快进度。\n', '　　“一是一，二是二”，说到做到。\n', '　　3.5万亩农田受益。\n'];

const section = (level: number): fc.Arbitrary<Section> => fc.record({
  title: fc.constantFrom(...TITLES),
  prose: fc.constantFrom(...PROSE),
  members: fc.constantFrom(0, 0, 2, 3),
  sections: level + 1 < MARKS.length ? fc.array(section(level + 1), { maxLength: 3 }) : fc.constant([]),
});

const outline: fc.Arbitrary<readonly Section[]> = fc.array(section(0), { minLength: 1, maxLength: 4 });

/** Writes a document; `rows` takes the outline that it must have. */
function write(sections: readonly Section[], level: number, rows: string[], before: string): string {
  let text = '';
  sections.forEach(({ title, prose, members, sections: inner }, i) => {
    const line = (): number => (before + text).split('\n').length;
    const mark = MARKS[level]!(i + 1);
    rows.push(`${line()} ${level} h ${mark}`);
    text += `　　${mark}${title}\n${prose}`;
    if (members > 0) {
      const marks = Array.from({ length: members }, (_, n) => `${hanNumeral(n + 1)}是`);
      rows.push(...marks.map((point) => `${line()} ${level + 1} p ${point}`));
      text += `　　要办好实事。${marks.map((point) => `${point}要见效`).join('；')}。\n`;
    }
    text += write(inner, level + 1, rows, before + text);
  });
  return text;
}

const written: fc.Arbitrary<{ text: string; rows: string[] }> = outline.map((sections) => {
  const rows: string[] = [];
  return { text: write(sections, 0, rows, ''), rows };
});

const shifted = (rows: readonly string[], shift: (line: number) => number): string[] => rows.map((row) => row.replace(/^\d+/, (line) => String(shift(Number(line)))));

describe('a document written after an outline', () => {
  const holds = (property: (document: { text: string; rows: string[] }) => void) => () => { fc.assert(fc.property(written, property), BOUNDED); };

  it('has that outline', holds(({ text, rows }) => { assert.deepEqual(rowsOf(text), rows); }));

  it('has it without indent', holds(({ text, rows }) => { assert.deepEqual(rowsOf(text.replaceAll('　', '')), rows); }));

  it('has it with blank lines between', holds(({ text, rows }) => { assert.deepEqual(rowsOf(text.replaceAll('\n', '\n\n')), shifted(rows, (line) => line * 2 - 1)); }));

  it('keeps it when plain prose is added at its end', holds(({ text, rows }) => {
    assert.deepEqual(rowsOf(`${text}　　各级各部门要认真抓好落实。\n`), rows);
    assert.deepEqual(rowsOf(`${text}　　他说：“这件事`), rows);
  }));

  it('keeps it below plain prose', holds(({ text, rows }) => { assert.deepEqual(rowsOf(`　　各级各部门要认真抓好落实。\n${text}`), shifted(rows, (line) => line + 1)); }));

  it('keeps it under a head', holds(({ text, rows }) => {
    assert.deepEqual(rowsOf(`在全县工作会议上的讲话\n\n同志们：\n${text}`), ['1 0 title -', '3 0 salute -', ...shifted(rows, (line) => line + 3)]);
  }));

  it('has it twice when it stands there twice, with a heading of a higher system above each', holds(({ text, rows }) => {
    const deeper = rows.map((row) => row.replace(/ (\d+) /, (_, depth: string) => ` ${Number(depth) + 1} `));
    const first = shifted(deeper, (line) => line + 1);
    const lines = text.split('\n').length;
    assert.deepEqual(rowsOf(`第一部分　回顾\n${text}第二部分　展望\n${text}`), ['1 0 h 第一部分', ...first, `${lines + 1} 0 h 第二部分`, ...shifted(deeper, (line) => line + lines + 1)]);
  }));
});
