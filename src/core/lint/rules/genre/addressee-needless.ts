import { coverOf } from '../../cover/cover.ts';
import type { TreeRule } from '../../rule.ts';

const OPEN: ReadonlySet<string> = new Set(['公告', '通告', '公报', '决议', '命令', '纪要']);

export const addresseeNeedless: TreeRule = {
  code: 'addressee-needless',
  title: '公布性公文写了主送机关',
  source: { strength: 'practice' },
  severity: 'information',
  why: '公告、通告、公报、决议、命令面向社会公布，纪要用分送，一般没有主送机关。',
  bad: [{ text: '临川县水利局关于河道清淤的通告\n\n⟦局属各单位：⟧\n　　现将有关事项通告如下。' }],
  good: ['临川县水利局关于河道清淤的通告\n\n　　现将有关事项通告如下。', '临川县水利局关于河道清淤的通知\n\n局属各单位：\n　　请抓好落实。'],
  check(context) {
    const { genre, addresseeLines } = coverOf(context);
    const first = addresseeLines[0];
    if (genre === undefined || first === undefined || !OPEN.has(genre.name)) return [];
    return [{ from: first.from, to: addresseeLines.at(-1)!.to, message: `${genre.name}一般不写主送机关${genre.name === '纪要' ? '，应用“分送”' : ''}` }];
  },
};
