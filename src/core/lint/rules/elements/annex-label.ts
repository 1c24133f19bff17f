import { coverOf } from '../../cover/cover.ts';
import { inLine } from '../../cover/lines.ts';
import { LIST_NUMBER, hanValue } from '../../../text/numerals.ts';
import { GB9704 } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

const LABEL = new RegExp(String.raw`^附\s*件\s*(${LIST_NUMBER})?\s*([：:.．、]?)$`);
/** A label and the title of the annex on one line. */
const TITLED = new RegExp(String.raw`^(附\s*件\s*(?:${LIST_NUMBER})?\s*(?:[：:]|(?=[ 　])))\s*[^。；]{2,60}$`);

const COVER = '临川县水利局关于做好值守工作的通知\n\n局属各单位：\n　　请抓好落实。\n\n　　附件：1.值班安排表\n　　　　　2.物资清单\n\n　　　　　　　　临川县水利局\n　　　　　　　　2025年8月1日\n\n';

export const annexLabel: TreeRule = {
  code: 'annex-label',
  title: '附件页首行的写法',
  source: { standard: GB9704, clause: '7.3.7', strength: 'must' },
  severity: 'warning',
  why: '附件另面编排，首行顶格标“附件”二字和阿拉伯数字序号，后面不加冒号，标题在第三行居中。',
  bad: [
    { text: `${COVER}附件⟦1：⟧\n\n值班安排表\n\n　　白班两人。\n\n附件2\n\n物资清单\n\n　　沙袋。`.replace('⟦1：⟧', '1⟦：⟧'), fixed: `${COVER}附件1\n\n值班安排表\n\n　　白班两人。\n\n附件2\n\n物资清单\n\n　　沙袋。` },
    { text: `${COVER}附件⟦一⟧\n\n值班安排表\n\n　　白班两人。\n\n附件⟦二⟧\n\n物资清单\n\n　　沙袋。` },
    { text: `${COVER}附件⟦一：⟧\n\n值班安排表\n\n　　白班两人。\n\n附件2\n\n物资清单\n\n　　沙袋。` },
  ],
  good: [`${COVER}附件1\n\n值班安排表\n\n　　白班两人。\n\n附件2\n\n物资清单\n\n　　沙袋。`, '临川县水利局关于做好值守工作的通知\n\n局属各单位：\n　　请抓好落实。\n\n　　附件：值班安排表\n\n　　　　　　　　临川县水利局\n　　　　　　　　2025年8月1日\n\n附件\n\n值班安排表\n\n　　白班两人。'],
  check(context) {
    const { lines, end, old, official, genre, misplacedAttach } = coverOf(context);
    if (old || (!official && genre === undefined)) return [];
    const starts = new Set(context.of('annex').map(({ from }) => from));
    return lines.slice(end).flatMap((line) => {
      if (line === misplacedAttach || line.paragraph < 0 || line.text.length > 80 || !line.text.startsWith('附')) return [];
      const label = LABEL.exec(line.text);
      // a label in the midst of an annex may be a note of its own
      const isLabel = label !== null && (starts.has(line.from) || context.roles[line.paragraph] === 'annex');
      if (isLabel) {
        const [, number = '', mark = ''] = label;
        const han = /[一二三四五六七八九十]/.test(number);
        if (!han && mark === '') return [];
        const from = line.text.length - mark.length - (han ? line.text.slice(0, line.text.length - mark.length).trimEnd().length - line.text.indexOf(number) : 0);
        const value = han ? hanValue(number) : 0;
        const right = `附件${han ? String(value) : number}`;
        return [inLine(line, han ? line.text.indexOf(number) : from, line.text.length, `附件页首行写作“${line.text}”，应为“${right}”`, { replacement: han ? String(value) : '', mechanical: !han })];
      }
      const titled = TITLED.exec(line.text);
      if (titled === null || !starts.has(line.from)) return [];
      return [inLine(line, 0, titled[1]!.length, `“${titled[1]!}”与附件标题写在一行，应单独成行、不加冒号，标题在第三行`, /[：:]$/.test(titled[1]!) ? {} : { severity: 'information' })];
    });
  },
};
