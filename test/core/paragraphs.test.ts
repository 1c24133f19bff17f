/** Logical paragraphs: hard wraps undone run by run, page furniture set aside. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../src/core/parse.ts';
import { outlines } from './parse-support.ts';

/** The paragraphs: their text, in brackets before it the lines (from 1) and the kind where it is not text. */
function paragraphsOf(text: string): string[] {
  return parse(text.replace(/^\n/, '')).paragraphs.map(({ firstLine, lastLine, kind, text: joined }) => {
    const lines = firstLine === lastLine ? `${firstLine + 1}` : `${firstLine + 1}-${lastLine + 1}`;
    return `[${lines}${kind === 'text' ? '' : ` ${kind}`}] ${joined.length > 12 ? `${joined.slice(0, 5)}…${joined.slice(-5)}` : joined}`;
  });
}

/** A paragraph of prose broken into lines of `width` full-width characters, the first one set in; no line begins with a mark (避头尾). */
function wrapped(prose: string, width: number): string {
  const lines: string[] = [];
  let line = '　　';
  for (const character of prose) {
    if (line.length >= width && !'，。；：、！？”）'.includes(character)) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return [...lines, line].join('\n');
}

const FIRST = '去年以来，全县各级各部门紧紧围绕县委县政府的中心工作，凝心聚力、攻坚克难，圆满完成了年初确定的各项目标任务，同时我们也清醒地看到，工作中还存在不少困难和问题，有的地方认识不到位，有的地方措施不得力，有的地方作风不扎实';
const SECOND = '下一步，要对照年初确定的目标任务，逐项逐条抓好落实，对已经完成的要巩固提升，对正在推进的要加快进度，对尚未启动的要倒排工期，确保年底前全面完成各项目标任务，为明年的工作打下坚实的基础，让群众看到实实在在的变化';

describe('logical paragraphs', () => {
  it('are the lines where nothing is wrapped', () => {
    assert.deepEqual(paragraphsOf('\n　　今天的会议很重要。\n\n　　下面我讲两点意见。\n'), ['[1] 今天的会议很重要。', '[3] 下面我讲两点意见。']);
  });

  it('go on over the lines of a hard-wrapped page', () => {
    assert.deepEqual(paragraphsOf(`${wrapped(`${FIRST}。`, 24)}\n${wrapped(`${SECOND}。`, 24)}\n`), ['[1-5] 去年以来，…风不扎实。', '[6-10] 下一步，要…在的变化。']);
  });

  it('go on over \\r\\n as well', () => {
    const page = `${wrapped(`${FIRST}。`, 24)}\n${wrapped(`${SECOND}。`, 24)}\n`;
    assert.deepEqual(paragraphsOf(page.replaceAll('\n', '\r\n')), paragraphsOf(page));
  });

  it('go on over blank lines behind full ones', () => {
    const page = wrapped(`${FIRST}。`, 24).replaceAll('\n', '\n\n');
    assert.deepEqual(paragraphsOf(page), ['[1-9] 去年以来，…风不扎实。']);
  });

  it('end at a blank line behind a line that is not full', () => {
    assert.deepEqual(paragraphsOf(`${wrapped(`${FIRST}。`, 24)}\n\n${wrapped(`${SECOND}。`, 24)}\n`), ['[1-5] 去年以来，…风不扎实。', '[7-11] 下一步，要…在的变化。']);
  });

  it('leave out page numbers and watermarks between', () => {
    const lines = wrapped(`${FIRST}${SECOND}。`, 24).split('\n');
    const page = [...lines.slice(0, 3), '', '— 3 —', '', ...lines.slice(3, 6), '更多公文写作素材范文，请关注公众号', ...lines.slice(6)].join('\n');
    assert.deepEqual(paragraphsOf(page), ['[1-13] 去年以来，…在的变化。']);
    const [paragraph] = parse(page).paragraphs;
    assert.equal(paragraph?.text, `${FIRST}${SECOND}。`);
    assert.equal(paragraph.pieces.map((piece) => page.slice(piece.from, piece.to)).join(''), paragraph.text);
  });

  it('are wrapped in one part of a document and not in another', () => {
    const draft = '　　今天的会议很重要，请大家认真听。\n　　下面我讲两点意见。\n';
    assert.deepEqual(paragraphsOf(`${draft}${wrapped(`${FIRST}。`, 24)}\n${draft}`), [
      '[1] 今天的会议…家认真听。', '[2] 下面我讲两点意见。', '[3-7] 去年以来，…风不扎实。', '[8] 今天的会议…家认真听。', '[9] 下面我讲两点意见。',
    ]);
  });

  it('are no wraps where every line is a sentence', () => {
    const sentences = Array.from({ length: 8 }, (_, i) => `　　第${'甲乙丙丁戊己庚辛'.charAt(i)}组负责清理河道两岸的垃圾并且每天向指挥部报告进度。`);
    assert.equal(paragraphsOf(sentences.join('\n')).length, 8);
  });

  it('are no wraps in fewer than four lines', () => {
    assert.equal(paragraphsOf(wrapped(FIRST.slice(0, 60), 24)).length, 3);
  });

  it('begin anew with a heading or an element', () => {
    const page = `${wrapped(`${FIRST}。${SECOND}。`, 24)}\n二、强化措施\n${wrapped(`${SECOND}。`, 24)}\n附件：任务分工表\n`;
    assert.deepEqual(paragraphsOf(page).map((row) => row.replace(/^\[[^\]]*\] /, '').slice(0, 6)), ['去年以来，…', '二、强化措施', '下一步，要…', '附件：任务分']);
  });

  it('have the source’s stretches as their pieces', () => {
    const page = `\t　${wrapped(`${FIRST}。`, 24).replaceAll('\n', '  \n ')}\n`;
    for (const paragraph of parse(page).paragraphs) {
      assert.equal(paragraph.pieces.map((piece) => page.slice(piece.from, piece.to)).join(''), paragraph.text);
      assert.equal(paragraph.from, paragraph.pieces[0]?.from);
      assert.equal(paragraph.to, paragraph.pieces.at(-1)?.to);
    }
  });

  it('know rows, a 目录 and fences', () => {
    assert.deepEqual(paragraphsOf('\n序号\t任务\t单位\n1\t清淤\t水利局\n\n| a | b |\n|---|---|\n\n```\n一、甲\n```\n\n目　录\n一、总则…………1\n二、附则…………9\n'), [
      '[1 row] 序号\t任务\t单位', '[2 row] 1\t清淤\t水利局', '[4 row] | a | b |', '[5 row] |---|---|', '[7 code] ```', '[8 code] 一、甲', '[9 code] ```',
      '[11 contents] 目　录', '[12 contents] 一、总则…………1', '[13 contents] 二、附则…………9',
    ]);
  });

  it('hold no page furniture', () => {
    for (const line of ['— 3 —', '-12-', '第 3 页 共 8 页', '3/8', '展开>>', '分享到', '返回顶部', '发布日期：2025-03-01', '来源：县政府网站', '----------']) {
      assert.deepEqual(paragraphsOf(`　　各项工作有序推进。\n${line}\n　　成效明显。`), ['[1] 各项工作有序推进。', '[3] 成效明显。'], line);
    }
  });

  it('count the indent in half-width columns', () => {
    assert.deepEqual(parse('　　甲\n  乙\n\t丙\n丁\n\f　　戊').paragraphs.map((p) => p.indent), [4, 2, 4, 0, 4]);
  });
});

describe('lines', () => {
  it('end at \\n alone', () => {
    const text = '一、甲\f二、乙\u2028三、丙\v\u0085丁\r戊\n二、己';
    const doc = parse(text);
    assert.deepEqual(doc.lineStarts, [0, text.indexOf('\n') + 1]);
    assert.deepEqual(doc.paragraphs.map((p) => p.firstLine), [0, 1]);
  });

  it('may be none or empty', () => {
    assert.deepEqual(parse('').lineStarts, [0]);
    assert.deepEqual(parse('').paragraphs, []);
    assert.deepEqual(parse('\n\r\n').lineStarts, [0, 1, 3]);
    assert.deepEqual(parse(' 　\t\n').paragraphs, []);
  });

  it('may begin with a byte order mark', () => {
    assert.deepEqual(parse('\ufeff一、甲\n二、乙').nodes.map((node) => node.markerText), ['一、', '二、']);
  });
});

outlines('ordinals in a hard-wrapped page', [
  {
    name: 'by chance at the start of a line: its clause leads up to them',
    text: `
　　按照县委、县政府的统一部署，这次整治行动从今年三月开始，
到十一月底结束。各地要明确分工，按照方案抓好落实，其中方案第
三、四部分由县城管局会同县住建局负责组织实施，每个月向指挥部
报告一次工作进展，遇到重大问题要第一时间请示报告，不得迟报漏
报瞒报，对工作不力的要严肃追责问责。
`,
    rows: '',
  },
  {
    name: '万 at the end of a line and 一是 on the next',
    text: `
　　按照县委、县政府的统一部署，这次行动从三月开始，十月结束，
要明确分工、责任到人，防汛抢险的各项准备都要做在前面，想到万
一是雨天怎么办，夜里怎么办，通信中断了又怎么办，每个月向指挥
部报告一次工作进展，遇到重大问题要第一时间请示报告，不得迟报
漏报瞒报，对工作不力的要严肃追责问责。
`,
    rows: '',
  },
  {
    name: 'headings at the start of lines stand',
    text: `
一、认清形势，增强抓好整治工作的紧迫感
　　按照县委、县政府的统一部署，这次整治行动从今年三月开始，
到十一月底结束。各地要明确分工，按照方案抓好落实，每个月向指
挥部报告一次工作进展，遇到重大问题要第一时间请示报告。
二、突出重点，确保整治工作取得实效
　　防汛抢险的各项准备都要做在前面，做得实，做得细，雨天怎么
办，夜里怎么办，通信中断了又怎么办，每个乡镇都要拿出预案，报
县防汛指挥部备案，对工作不力的要严肃追责问责。
`,
    rows: '1 0 h 一、\n5 0 h 二、',
  },
]);
