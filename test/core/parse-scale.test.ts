/**
 * Long and hostile texts: every part of the parser must take time in proportion to the text. The bounds are generous, for slow
 * machines that do other things too; what is quadratic misses them by far.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { leaves } from '../../src/core/leaves.ts';
import { outlineRows } from '../../src/core/outline.ts';
import { parse } from '../../src/core/parse.ts';

/** Lengths in UTF-16 units; 3.5 million of 汉字 are 10 MB. */
const LONG = 100_000;
const HUGE = 3_500_000;
/** Milliseconds of processor time that each may take. */
const LIMITS = { [LONG]: 1000, [HUGE]: 8000 } as const;

/** Fails where a parse takes longer than a text of that length may, or where its tree does not hold the whole text. */
function parsesInTime(text: string, limit: number): void {
  const start = process.cpuUsage();
  const doc = parse(text);
  const { user, system } = process.cpuUsage(start);
  assert.ok((user + system) / 1000 < limit, `${((user + system) / 1000).toFixed(0)} ms`);
  let at = 0;
  for (const leaf of leaves(doc)) {
    assert.equal(leaf.from, at);
    at = leaf.to;
  }
  assert.equal(at, text.length);
  outlineRows(doc);
}

/** A text of at least so many UTF-16 units. */
function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

/** Texts whose length is in one place: a pattern that tries every way to split it never ends. */
const KNOTS: Readonly<Record<string, string>> = {
  'brackets that never close, under a date': `2025年1月1日\n${'（（甲）'.repeat(60)}x`,
  'brackets that never close, as 附件': `附件：${'（（甲）'.repeat(60)}x`,
  'brackets that never close, under a title': `关于防火工作的通知\n${'（（甲）'.repeat(60)}x`,
  '《 over and over, closed once': `${'《'.repeat(LONG)}》`,
  '《 over and over, each closed at the end': `${'《'.repeat(LONG / 2)}${'》'.repeat(LONG / 2)}`,
  '‘ over and over, closed once': `${'‘'.repeat(LONG)}’`,
  'blanks inside a date': `青溪县人民政府${'　'.repeat(LONG)}2025年${'　'.repeat(LONG)}1月`,
  'people without end': `各位${'代表、'.repeat(LONG / 3)}：`,
  'a 目录 of dots': `目录\n一、总则${'. '.repeat(LONG / 2)}x`,
};

/** Pieces that, repeated, fill a text. */
const PIECES: Readonly<Record<string, string>> = {
  'prose': '各级各部门要认真抓好落实，不得有误。',
  'unclosed “': '他说：“要抓紧',
  'closed quotations': '“三个到位”要落实。',
  'lone ”': '要抓紧”，要抓好。',
  'unclosed 《': '按照《办法执行',
  'unclosed ‘ and 「': '他说‘要「抓紧',
  'straight quotes': '他说"要抓紧，',
  'opening brackets': '（',
  'brackets in brackets': '（（）',
  '一、': '一、',
  '一是': '一是要抓紧；',
  '一是 and 二是': '一是要抓紧；二是要抓好；',
  '一是 … 十是': '一是快；二是好；三是稳；四是准；五是省；六是实；七是严；八是细；九是新；十是深。',
  '首先 and 其次': '首先，要抓紧；其次，要抓好；',
  '最后': '最后，要抓好。',
  '第一， and 第二，': '第一，要抓紧；第二，要抓好；',
  '（1）': '（1）抓紧；',
  '①②': '①抓紧；②抓好；',
  'digits': '1234567890',
  '汉字 numerals': '一二三四五六七八九十百千零〇',
  'decimals': '1.1.1.1.1',
  '1.': '1.',
  'blanks': '　 ',
  'tabs': '\t',
  'rows of tabs': '一、\t清淤\t水利局',
  'bars': '|',
  'stars': '*',
  'hashes': '#',
  'dashes': '—-',
  'ellipses': '……',
  'fences': '```',
  'lone surrogates': '\ud842',
  'dates': '2025年3月1日',
  'numbers of documents': '青政发〔2025〕8号',
  'names in 《》': '《青溪县办法》',
  'organs': '青溪县人民政府、',
  '第一条': '第一条规定',
  'people': '各位代表，',
};

/** Lines that, repeated, fill a text: `n` counts them. */
const LINES: Readonly<Record<string, (n: number) => string>> = {
  'empty': () => '',
  'carriage returns': () => '\r',
  'one character': () => '快',
  '一、 over and over': () => '一、加强领导',
  '（一） over and over': () => '（一）加强领导。',
  '1. counted on': (n) => `${(n % 390) + 1}.加强领导。`,
  'levels in turn': (n) => ['一、甲', '（一）甲', '1.甲', '（1）甲', '①甲'][n % 5]!,
  'levels turned round': (n) => ['①甲', '（1）甲', '1.甲', '（一）甲', '一、甲'][n % 5]!,
  'weak marks': () => '三、四季度要抓紧',
  'weak decimals': () => '3.5万元已经落实',
  'weak marks counted on': (n) => `${(n % 9) + 1}.${(n % 9) + 1}万元已经落实`,
  'decimals': (n) => `${(n % 9) + 1}.${(n % 7) + 1}　总则`,
  'slips': (n) => ['一，甲', '二，甲', '甲、乙', '1）甲'][n % 4]!,
  'articles': (n) => `第${(n % 300) + 1}条　依法处罚。`,
  'points that open paragraphs': (n) => ['一是要抓紧。', '二是要抓好。', '三是要抓实。'][n % 3]!,
  '一是 over and over': () => '一是要抓紧。',
  '第一，首先，其一， in turn': (n) => ['第一，快。', '首先，快。', '其一，快。', '一要快。', '（1）快；（2）好。'][n % 5]!,
  '最后 over and over': () => '最后，我再讲一句。',
  'verbs': (n) => `一${'抓靠查看防'.charAt(n % 5)}生产。`,
  '“ on each line': () => '他说：“要抓紧',
  '“ opens each line': () => '“要抓紧',
  '“ and ” in turn': (n) => (n % 2 === 0 ? '他说：“要抓紧' : '“要抓好'),
  '“” opens each line': () => '“三个到位”要落实“',
  'a whole quotation on each line': () => '他说：“要抓紧。”',
  '目录': () => '目录',
  '目录 and entries': (n) => (n % 3 === 0 ? '目录' : `一、总则${n}`),
  '目录 with leaders': (n) => (n % 9 === 0 ? '目　录' : `一、总则……………${n}`),
  'fences': (n) => (n % 3 === 0 ? '```' : '一、加强领导'),
  'rows': (n) => `${n}\t清淤\t水利局`,
  'one tab': (n) => `${n % 300}.\t清淤`,
  'bars': () => '| 一、 | 清淤 |',
  'annexes': (n) => (n % 2 === 0 ? '附件1' : '任务分工表'),
  '附件：': () => '附件：1.清单',
  'dates': () => '2025年3月1日',
  'signers and dates': (n) => (n % 2 === 0 ? '青溪县人民政府' : '2025年3月1日'),
  'titles': () => '关于做好防火工作的通知',
  'titles and dates': (n) => ['防火办法', '青溪县人民政府', '2025年3月1日', ''][n % 4]!,
  'names in 《》': (n) => `现将《防火办法${n}》印发给你们`,
  'names and their titles': (n) => (n % 2 === 0 ? `现将《防火办法${n}》印发给你们。` : `防火办法${n - 1}`),
  '同志们：': () => '同志们：',
  '主送': () => '各乡镇人民政府，',
  '抄送': () => '抄送：县委、',
  '出席': () => '出席：张远山、',
  'signers': () => '青溪县人民政府',
  'brackets': () => '（此件公开发布）',
  'open brackets': () => '（2025年3月1日通过',
  'furniture': (n) => `— ${n % 999} —`,
  'running heads': (n) => (n % 2 === 0 ? '青溪县工作报告' : `— ${n % 999} —`),
  'closing formulas': () => '特此通知。',
};

const full = '各级各部门要按照统一部署认真组织实施确保各项任务落到';

/** Hard-wrapped pages. */
const PAGES: Readonly<Record<string, (n: number) => string>> = {
  'prose wrapped': (n) => (n % 6 === 5 ? '实处，抓出成效。' : '各级各部门要按照统一部署，认真组织实施，确保各项任务'),
  'prose wrapped, one paragraph': () => '各级各部门要按照统一部署，认真组织实施，确保各项任务',
  'every line full': () => full,
  'every line full, with an ordinal by chance': (n) => (n % 3 === 0 ? `三、四季度${full.slice(5)}` : full),
  'every line full, 一是 … in each': (n) => `${'一二三四五六七八九十'.charAt(n % 10)}是${full.slice(2)}`,
  'every line full, blank lines between': (n) => (n % 2 === 0 ? full : ''),
  'every line full, “ in each': () => `“${full.slice(1)}`,
  'every line full, page numbers between': (n) => (n % 20 === 19 ? `— ${n % 900} —` : full),
  'three full lines and a short one': (n) => (n % 4 === 3 ? '实处。' : full),
  'three full lines and a sentence': (n) => (n % 4 === 3 ? `${full.slice(1)}。` : full),
  'lines of every width': (n) => full.slice(0, 14 + (n % 12)),
  'one full line among short ones': (n) => (n % 13 === 0 ? full : '抓好落实'),
  'lines that grow': (n) => full.repeat(3).slice(0, 15 + (Math.floor(n / 7) % 50)),
};

/** Lines by their number, so many that they have at least that length. */
function lined(line: (n: number) => string, length: number): string {
  const lines: string[] = [];
  for (let n = 0, size = 0; size < length; n++) {
    lines.push(line(n));
    size += lines[n]!.length + 1;
  }
  return `${lines.join('\n')}\n`;
}

describe('a line of 100,000 characters', () => {
  for (const [name, piece] of Object.entries(PIECES)) {
    it(name, () => { parsesInTime(repeated(piece, LONG), LIMITS[LONG]); });
  }
});

describe('100,000 characters in lines', () => {
  for (const [name, line] of Object.entries({ ...LINES, ...PAGES })) {
    it(name, () => { parsesInTime(lined(line, LONG), LIMITS[LONG]); });
  }
});

describe('10 MB', () => {
  const huge: Readonly<Record<string, () => string>> = {
    'of everything here': () => repeated([...Object.values(PIECES).map((piece) => repeated(piece, 300)), ...[...Object.values(LINES), ...Object.values(PAGES)].map((line) => lined(line, 300))].join('\n'), HUGE),
    'of prose in one line': () => repeated(PIECES.prose!, HUGE),
    'of open quotation marks in one line': () => repeated(PIECES['unclosed “']!, HUGE),
    'of enumerations in one line': () => repeated(PIECES['一是 and 二是']!, HUGE),
    'of lines of equal width': () => lined(PAGES['every line full']!, HUGE),
    'of a hard-wrapped page': () => lined(PAGES['prose wrapped']!, HUGE),
  };
  for (const [name, text] of Object.entries(huge)) it(name, () => { parsesInTime(text(), LIMITS[HUGE]); });
});

describe('knots', () => {
  for (const [name, text] of Object.entries(KNOTS)) it(name, () => { parsesInTime(text, LIMITS[LONG]); });
});

describe('500,000 short lines', () => {
  for (const name of ['empty', 'one character', '一、 over and over'] as const) {
    it(name, () => { parsesInTime(`${LINES[name]!(0)}\n`.repeat(500_000), LIMITS[HUGE]); });
  }
});
