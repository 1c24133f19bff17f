import type { TextRule } from '../../rule.ts';

/** How far its counterpart may be. */
const REACH = 200;
/** No more than this is underlined, in UTF-16 units. */
const LONGEST = 60;
const COUNTERPART = /另一方面|一方面|另方面|同时|此外|再方面|又一方面/;

export const oneSided: TextRule = {
  code: 'one-sided',
  title: '“一方面”没有“另一方面”',
  source: { strength: 'practice' },
  severity: 'warning',
  why: '“一方面”要有“另一方面”或“同时”与它呼应，只有一面，句子没有说完。',
  bad: [{ text: '　　⟦一方面，要看到成绩来之不易⟧。各单位务必抓好落实。' }],
  good: ['　　一方面，要看到成绩来之不易；另一方面，要看到差距依然明显。', '　　这只是工作的一方面。', '　　要抓好每一方面的工作。'],
  starts: '方',
  checkAt({ text }, at) {
    if (text.charAt(at + 1) !== '面' || text.charAt(at - 1) !== '一') return undefined;
    const from = at - 1;
    // 每一方面, 这一方面, 工作的一方面: a side of something
    if (from > 0 && '每这那任某各另哪的同上下单前后十百二三四五六七八九第和与及或重主某个其'.includes(text.charAt(from - 1))) return undefined;
    if (text.charAt(from - 1) === '，' && COUNTERPART.test(text.slice(Math.max(0, from - REACH), from))) return undefined;
    if ('的或工个来积主存。；'.includes(text.charAt(at + 2)) || COUNTERPART.test(text.slice(at + 2, at + 2 + REACH)) || COUNTERPART.test(text.slice(Math.max(0, from - REACH), from))) return undefined;
    let to = at + 2;
    // its counterpart should stand behind the next ；
    while (to < text.length && to - from < LONGEST && !'；。！？'.includes(text.charAt(to))) to++;
    return { from, to, message: '只有“一方面”，后面没有“另一方面”或“同时”与它呼应，应补上或去掉' };
  },
};
