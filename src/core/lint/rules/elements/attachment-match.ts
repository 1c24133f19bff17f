import { annexTitleOf } from '../../../names.ts';
import { coverOf } from '../../cover/cover.ts';
import { inLine, type Line } from '../../cover/lines.ts';
import { LIST_NUMBER, hanValue } from '../../../text/numerals.ts';
import { GB9704 } from '../../sources.ts';
import type { Found, TreeRule } from '../../rule.ts';

const FIRST = new RegExp(String.raw`^附\s*件?\s*(?:${LIST_NUMBER})?\s*[：:、.．]?\s*`);
const ITEM = new RegExp(String.raw`^(?:附\s*件\s*)?(${LIST_NUMBER})\s*[、.．：:]\s*`);
const NUMBERED = new RegExp(String.raw`^附\s*件\s*(${LIST_NUMBER})`);
const LABEL = new RegExp(String.raw`^附\s*件\s*(${LIST_NUMBER})?\s*[：:.．、]?$`);

/** Covers say in their text what they print; many leave it at that. */
const COVER = /印发|转发|批转|公布|发布/;

interface Name {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly value: number;
  text: string;
}

const valueOf = (number: string): number => (/\d/.test(number) ? Number(number) : hanValue(number));
/** What makes no other name: blanks, marks, 书名号, brackets. */
const bare = (text: string): string => text.replace(/[\s\u3000《》〈〉“”（）()。；，、;,.：:]/g, '');

function namesOf(attach: readonly Line[]): Name[] {
  const names: Name[] = [];
  attach.forEach((line, i) => {
    let from = i === 0 ? (FIRST.exec(line.text)?.[0].length ?? 0) : 0;
    if (i === 0 && from >= line.text.length) return;
    const item = ITEM.exec(line.text.slice(i === 0 && !/^附\s*件?\s*[：:]/.test(line.text) ? 0 : from));
    if (item !== null) from = line.text.length - line.text.slice(from).replace(ITEM, '').length;
    else if (i > 0) {
      const before = names.at(-1);
      if (before !== undefined) before.text += line.text;
      return;
    }
    names.push({ line, from, to: line.text.length, value: item === null ? 0 : valueOf(item[1]!), text: line.text.slice(from) });
  });
  return names;
}

const head = (note: string): string => `临川县水利局关于做好值守工作的通知\n\n局属各单位：\n　　请抓好落实。\n\n${note}　　　　　　　　临川县水利局\n　　　　　　　　2025年8月1日\n\n`;

export const attachmentMatch: TreeRule = {
  code: 'attachment-match',
  title: '附件与附件说明不一致',
  source: { standard: GB9704, clause: '7.3.7', strength: 'must' },
  severity: 'warning',
  why: '附件的顺序号和标题应当与附件说明的表述一致。',
  bad: [
    { text: `${head('　　附件：1.⟦值班安排表⟧\n　　　　　2.物资清单\n\n')}附件1\n\n带班安排表\n\n　　白班两人。\n\n附件2\n\n物资清单\n\n　　沙袋。` },
    { text: `${head('　　附件：值班安排表\n\n')}⟦附件1⟧\n\n值班安排表\n\n　　白班两人。` },
    { text: `${head('　　附件：1.值班安排表\n　　　　　2.物资清单\n\n')}附件1\n\n值班安排表\n\n　　白班两人。\n\n附件2\n\n物资清单\n\n　　沙袋。\n\n⟦附件3⟧\n\n联系方式\n\n　　水利局。` },
    { text: `${head('')}⟦附件⟧\n\n值班安排表\n\n　　白班两人。` },
  ],
  good: [
    `${head('　　附件：1.值班安排表\n　　　　　2.物资清单\n\n')}附件1\n\n值班安排表\n\n　　白班两人。\n\n附件2\n\n物资清单\n\n　　沙袋。`,
    `${head('　　附件：值班安排表\n\n')}附件\n\n值班安排表\n\n　　白班两人。`,
    `${head('　　附件：1.值班安排表\n　　　　　2.物资清单\n\n')}附件1\n\n临川县水利局值班安排表\n\n　　白班两人。\n\n附件2\n\n物资清单\n\n　　沙袋。`,
    `${head('　　附件：1.值班安排表\n　　　　　2.临川县主汛期防汛抢险救援物资储备调用\n　　　　　　清单\n\n')}附件1\n\n值班安排表\n\n　　白班两人。\n\n附件2\n\n临川县主汛期防汛抢险救援\n物资储备调用清单\n\n　　沙袋。`,
  ],
  check(context) {
    const cover = coverOf(context);
    if (cover.old || cover.genre === undefined || cover.misplacedAttach !== undefined) return [];
    const names = namesOf(cover.attach);
    const annexes = context.of('annex').flatMap((node) => {
      const line = cover.lines.find(({ from }) => from === node.from);
      const label = line === undefined ? null : LABEL.exec(line.text);
      return line === undefined || label === null || cover.lines.indexOf(line) < cover.end ? [] : [{ line, node, value: label[1] === undefined ? 0 : valueOf(label[1]) }];
    });
    if (annexes.length === 0) return [];
    // the annexes stand behind a text that is signed, so its 附件说明 is not still to come
    if (cover.attach.length === 0) return cover.date === undefined ? [] : [inLine(annexes[0]!.line, 0, annexes[0]!.line.text.length, '正文后没有附件说明，应在正文下空一行写“附件：”和附件名称', COVER.test(cover.title) ? { severity: 'information' } : {})];
    if (names.length === 0) return [];
    const found: Found[] = [];
    for (const { line, node, value } of annexes) {
      const name = names.length === 1 && (value === 0 || names[0]!.value === 0) ? names[0]! : names.find((n) => n.value === value);
      if (name === undefined) {
        if (value > 0 || names.length > 1) found.push(inLine(line, 0, line.text.length, value === 0 ? `附件没有序号，附件说明中有${names.length}个附件，应编序号` : `附件说明中没有第${value}个附件，应与附件说明一致`));
        continue;
      }
      if (names.length === 1 && value > 0 && name.value === 0) {
        found.push(inLine(line, 0, line.text.length, '附件说明中只有一个附件、未编序号，附件页首行应为“附件”'));
        continue;
      }
      const title = bare(annexTitleOf(context.document, node).map(({ text }) => text).join(''));
      const said = bare(name.text);
      if (title === '' || said === '' || title.includes(said) || said.includes(title)) continue;
      found.push({ ...inLine(name.line, name.from, name.to, `附件说明写作“${name.text}”，附件标题为“${annexTitleOf(context.document, node).map(({ text }) => text).join('')}”，两处应一致`), related: [{ from: node.from, to: node.to, message: '附件' }] });
    }
    // 附件1　值班安排表 on one line is there too
    const titled = new Set(cover.lines.slice(cover.end).flatMap(({ text }) => (text.startsWith('附') ? [valueOf(NUMBERED.exec(text)?.[1] ?? '0')] : [])));
    const lacking = names.filter(({ value }) => value > 0 && !annexes.some((annex) => annex.value === value) && !titled.has(value));
    for (const name of lacking) if (names.length > 1) found.push(inLine(name.line, name.from, name.to, `附件说明中的第${name.value}个附件在正文后没有`, { severity: 'information' }));
    return found;
  },
};
