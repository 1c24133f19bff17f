import { HAN_YEAR } from '../../../text/numerals.ts';
import { coverOf } from '../../cover/cover.ts';
import { dateText, isRealDay, readDate } from '../../cover/dates.ts';
import { inLine } from '../../cover/lines.ts';
import { GB9704 } from '../../sources.ts';
import type { Found, TreeRule } from '../../rule.ts';

/** Organ, blanks, date, 印发, and what should not follow. */
const LINE = new RegExp(String.raw`^(.{2,40}?)([\s\u3000]*)((?:(?:19|20)\d{2}|${HAN_YEAR})\s*[年./-].{2,12}?[日号]?|\d{4}[./-]\d{1,2}[./-]\d{1,2})\s*(印\s*发|印\s*制|印)?([。；，]?)$`);
const ORGAN = /(?:办公厅|办公室|政府|委员会|委|局|厅|院|部|处|科|室|公司|中心|署|会)$/;

const HEAD = '临川县水利局关于做好值守工作的通知\n\n局属各单位：\n　　请抓好落实。\n\n　　　　　　　　临川县水利局\n　　　　　　　　2025年8月1日\n\n抄送：县委办公室。\n';

const DATED = /\d[./-]\d/;

export const issueLine: TreeRule = {
  code: 'issue-line',
  title: '印发机关和印发日期的写法',
  source: { standard: GB9704, clause: '7.4.3', strength: 'must' },
  severity: 'error',
  why: '印发日期用阿拉伯数字将年、月、日标全，月、日不编虚位，后加“印发”二字，不加标点。',
  bad: [
    { text: `${HEAD}临川县水利局办公室　　　　⟦2025年8月2日⟧`, fixed: `${HEAD}临川县水利局办公室　　　　2025年8月2日印发` },
    { text: `${HEAD}临川县水利局办公室　　　　⟦2025年08月02日⟧印发` },
    { text: `${HEAD}临川县水利局办公室　　　　⟦2025.8.2⟧印发` },
    { text: `${HEAD}临川县水利局办公室　　　　⟦二〇二五年八月二日⟧印发` },
    { text: `${HEAD}临川县水利局办公室　　　　2025年8月2日印发⟦。⟧`, fixed: `${HEAD}临川县水利局办公室　　　　2025年8月2日印发` },
    { text: `${HEAD}临川县水利局办公室　　　　2025年8月2日⟦印制⟧` },
  ],
  good: [
    `${HEAD}临川县水利局办公室　　　　2025年8月2日印发`,
    '临川县水利局关于做好值守工作的通知\n\n局属各单位：\n　　请抓好落实。\n\n　　　　　　　　临川县水利局\n　　　　　　　　2025年8月1日',
  ],
  check(context) {
    const { lines, old, genre, official, date } = coverOf(context);
    if (old || (genre === undefined && !official)) return [];
    const copied = context.of('cc').at(-1);
    const found: Found[] = [];
    const from = date === undefined ? 0 : lines.indexOf(date.line) + 1;
    for (let i = from; i < lines.length; i++) {
      const line = lines[i]!;
      if (line.text.length > 70 || !(line.text.includes('年') || DATED.test(line.text)) || !/[日号发制印。；，\d]$/.test(line.text)) continue;
      const match = LINE.exec(line.text);
      if (match === null || !ORGAN.test(match[1]!.trim())) continue;
      const [, organ = '', gap = '', day = '', word = '', end = ''] = match;
      // without 印发 it is the line of 版记 only where 抄送 stands just above
      if (word === '' && !(copied !== undefined && copied.to <= line.from && lines[i - 1]!.to === copied.to)) continue;
      const at = organ.length + gap.length;
      const written = readDate(day);
      if (written !== undefined && (written.form !== 'arabic' || written.padded || written.end !== '日' || written.shortYear || !isRealDay(written))) {
        const real = isRealDay(written);
        const what = written.form === 'han' ? '用了汉字数字' : written.form === 'marks' ? '未写年、月、日' : written.padded ? '编了虚位“0”' : written.day === 0 ? '缺日' : real ? '写法不对' : '没有这一天';
        found.push(inLine(line, at, at + day.length, `印发日期${what}，应${real ? `为“${dateText(written)}”` : '核对'}`, real ? { replacement: dateText(written), mechanical: false } : {}));
      }
      if (word === '') found.push(inLine(line, at, at + day.length, '印发日期后没有“印发”二字，应加“印发”', { replacement: `${day}印发` }));
      else if (!/^印\s*发$/.test(word)) found.push(inLine(line, line.text.lastIndexOf(word), line.text.lastIndexOf(word) + word.length, `印发日期后写作“${word}”，应为“印发”`, { replacement: '印发', mechanical: false }));
      if (end !== '') found.push(inLine(line, line.text.length - 1, line.text.length, `“印发”后用了“${end}”，应不加标点`, { replacement: '' }));
    }
    return found;
  },
};
