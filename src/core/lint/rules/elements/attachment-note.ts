import { coverOf } from '../../cover/cover.ts';
import { inLine, type Line } from '../../cover/lines.ts';
import { GB9704 } from '../../sources.ts';
import type { Found, TreeRule } from '../../rule.ts';

const LABEL = /^附\s*(件?)\s*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})?\s*([：:、.．]?)\s*/;
const ITEM = /^(?:([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})([ 　]?)([、.．：:])|[（(](?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})[）)]|[①-⑳])\s*/;
const END = /[。；，、;,.]+$/;

const NOTICE = '临川县水利局关于做好值守工作的通知\n\n局属各单位：\n　　请抓好落实。\n\n';
const SIGNED = '\n\n　　　　　　　　临川县水利局\n　　　　　　　　2025年8月1日';

/** What is wrong with the label of the first line or of a further one. */
function labelFaults(line: Line, first: boolean, several: boolean): Found[] {
  const label = LABEL.exec(line.text)!;
  const [whole, jian = '', number = '', mark = ''] = label;
  const end = whole.trimEnd().length;
  if (number !== '') {
    return [inLine(line, 0, end, first ? `附件说明写作“${whole.trim()}”，应为“附件：${several ? '1.' : ''}”` : '附件说明的各项又写了“附件”，应只在第一项前写“附件：”，以下各项只写序号加下脚点')];
  }
  const found: Found[] = [];
  if (jian === '') found.push(inLine(line, 0, 1, '附件说明写作“附”，应为“附件”', { replacement: '附件', mechanical: false }));
  if (mark === ':') {
    const at = line.text.indexOf(':');
    found.push(inLine(line, at, at + 1, '“附件”后用了半角冒号，应为全角冒号“：”', { replacement: '：' }));
  }
  return found;
}

/** What is wrong with the names that a line holds from `from` on. */
function nameFaults(line: Line, from: number, several: boolean): Found[] {
  const found: Found[] = [];
  let at = from;
  const item = ITEM.exec(line.text.slice(from));
  if (item !== null) {
    const [whole, number = '', gap = '', mark = ''] = item;
    const markAt = from + number.length + gap.length;
    at = from + whole.length;
    if (mark === '') found.push(inLine(line, from, from + whole.trimEnd().length, `附件序号写作“${whole.trim()}”，应为阿拉伯数字加下脚点`));
    else if (/[一二三四五六七八九十]/.test(number)) found.push(inLine(line, from, markAt + 1, `附件序号写作“${number}${mark}”，应为阿拉伯数字加下脚点`));
    else if (mark === '．') found.push(inLine(line, markAt, markAt + 1, '附件序号后用了全角“．”，应为下脚点“.”', { replacement: '.', severity: 'information' }));
    else if (mark !== '.') found.push(inLine(line, markAt, markAt + 1, `附件序号后用了“${mark}”，应为下脚点“.”`, { replacement: '.' }));
  }
  // further names behind the first one: 1、××；2、××
  for (const next of line.text.slice(at).matchAll(/[；;，,。、\s]\s*(?=(?:附件)?[2-9]\s*[、.．：:]\s*[^\d\s])/g)) {
    found.push(inLine(line, at + next.index, at + next.index + next[0].length, '一行写了几个附件，应每个附件另起一行，名称后不加标点'));
  }
  const end = END.exec(line.text);
  if (end !== null && end.index > at) found.push(inLine(line, end.index, line.text.length, `附件名称后用了“${end[0]}”，应不加标点`, { replacement: '' }));
  if (!several && item !== null && found.length === 0) found.push(inLine(line, from, from + item[0].trimEnd().length, '只有一个附件而编了序号，应不编序号', { severity: 'warning' }));
  return found;
}

export const attachmentNote: TreeRule = {
  code: 'attachment-note',
  title: '附件说明的写法',
  source: { standard: GB9704, clause: '7.3.4', strength: 'must' },
  severity: 'error',
  why: '“附件”后标全角冒号和附件名称；有多个附件时用阿拉伯数字加下脚点编序号，每个附件一行；附件名称后不加标点。',
  bad: [
    { text: `${NOTICE}　　附件⟦:⟧值班安排表${SIGNED}`, fixed: `${NOTICE}　　附件：值班安排表${SIGNED}` },
    { text: `${NOTICE}　　附件：1⟦、⟧值班安排表⟦；⟧\n　　　　　2⟦、⟧物资清单⟦。⟧${SIGNED}`, fixed: `${NOTICE}　　附件：1.值班安排表\n　　　　　2.物资清单${SIGNED}` },
    { text: `${NOTICE}　　附件：1.值班安排表⟦；⟧2.物资清单⟦。⟧${SIGNED}`, fixed: `${NOTICE}　　附件：1.值班安排表；2.物资清单${SIGNED}` },
    { text: `${NOTICE}　　⟦附件1：⟧值班安排表\n　　⟦附件2：⟧物资清单${SIGNED}` },
    { text: `${NOTICE}　　⟦附件一：⟧值班安排表\n　　⟦附件二：⟧物资清单${SIGNED}` },
    { text: `${NOTICE}　　附件：⟦一、⟧值班安排表\n　　　　　⟦二、⟧物资清单${SIGNED}` },
    { text: `${NOTICE}　　附件：⟦1.⟧值班安排表${SIGNED}` },
    { text: `${NOTICE}　　附件：⟦（1）⟧值班安排表\n　　　　　⟦（2）⟧物资清单${SIGNED}` },
    { text: `${NOTICE}　　附件：值班安排表⟦。⟧${SIGNED}`, fixed: `${NOTICE}　　附件：值班安排表${SIGNED}` },
  ],
  good: [
    `${NOTICE}　　附件：值班安排表${SIGNED}`,
    `${NOTICE}　　附件：1.值班安排表\n　　　　　2.物资清单${SIGNED}`,
    `${NOTICE}　　附件：1. 值班安排表\n　　　　　2. 物资清单（2025年版）${SIGNED}`,
    `${NOTICE}　　附件：关于修订《临川县防汛应急预案》的说明${SIGNED}`,
    `${NOTICE}　　附件：1.2025年值班安排表\n　　　　　2.2025年物资清单${SIGNED}`,
    `${NOTICE}　　附件：\n　　1.值班安排表\n　　2.物资清单${SIGNED}`,
    `临川县水利局关于做好值守工作的通知\n\n局属各单位：\n　　值班要求见附件：凡缺岗的一律通报。\n　　请抓好落实。${SIGNED}`,
  ],
  check(context) {
    const { attach, official, old, date, signers, genre } = coverOf(context);
    if (attach.length === 0 || old || (!official && genre === undefined)) return [];
    const items = attach.filter(({ text }) => ITEM.test(text.replace(/^附\s*件?\s*[：:]?\s*/, ''))).length;
    const inRow = /[；;，,。、\s]\s*(?:附件)?2\s*[、.．：:]/.test(attach[0]!.text);
    const several = items > 1 || inRow || (date === undefined && signers.length === 0);
    return attach.flatMap((line, i) => {
      const label = LABEL.exec(line.text);
      const labelled = label !== null && (i === 0 || label[2] !== undefined || label[3] !== '');
      const from = labelled ? label[0].length : 0;
      const found = labelled ? labelFaults(line, i === 0, several) : [];
      return from >= line.text.length ? found : [...found, ...nameFaults(line, from, several || label?.[2] !== undefined)];
    });
  },
};
