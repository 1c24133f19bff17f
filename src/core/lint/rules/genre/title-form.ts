import { coverOf } from '../../cover/cover.ts';
import { inTitle } from '../../cover/title.ts';
import type { TreeRule } from '../../rule.ts';

const BODY = '\n\n局属各单位：\n　　请抓好落实。';
/** Titles of covers may do without 关于. */
const COVERS = /关于|转发|印发|批转|发布|公布|颁布|颁发|下达|任免|任命/;
const SENT: ReadonlySet<string> = new Set(['通知', '通报', '请示', '批复', '函', '通告']);

export const titleForm: TreeRule = {
  code: 'title-form',
  title: '标题中的“关于”和“的”',
  source: { strength: 'practice' },
  severity: 'information',
  why: '标题一般写作“发文机关＋关于＋事由＋的＋文种”；“关于对……”介词叠用。',
  bad: [{ text: `临川县水利局⟦开展防汛检查的通知⟧${BODY}` }, { text: `临川县水利局⟦关于对⟧河道采砂问题的通报${BODY}` }, { text: `临川县水利局⟦关于开展防汛检查通知⟧${BODY}` }],
  good: [`临川县水利局关于开展防汛检查的通知${BODY}`, `临川县水利局转发市水利局防汛工作要点的通知${BODY}`, `临川县水利局关于对口支援工作的通知${BODY}`, `临川县水利局关于开展防汛检查的紧急通知${BODY}`, `临川县水利局会议通知${BODY}`],
  check(context) {
    const cover = coverOf(context);
    const { title, genre } = cover;
    if (genre === undefined || !title.endsWith(genre.name)) return [];
    const toward = /关于对(?!口|外|内|台|照|标|接|等|比|策|象|称|冲|手|联|应|抗|话|付|赌|虾)/.exec(title);
    if (toward !== null) return inTitle(cover, toward.index, toward.index + 3, '标题中“关于对”介词叠用，一般只留“关于”');
    const about = title.indexOf('关于');
    if (!SENT.has(genre.name)) return [];
    if (about < 0) {
      const organ = /^.{2,20}?(?:政府|办公厅|办公室|委员会|局|厅|公司)(?=.{4,}的(?:紧急|补充)?(?:通知|通报|请示|批复|函|通告)$)/.exec(title)?.[0];
      return organ === undefined || COVERS.test(title) ? [] : inTitle(cover, organ.length, title.length, '标题缺“关于”，一般应为“发文机关＋关于＋事由＋的＋文种”');
    }
    return title.slice(about).includes('的') || /(?:紧急|会议)通知$/.test(title) ? [] : inTitle(cover, about, title.length, `标题中文种前缺“的”，一般应为“的${genre.name}”`);
  },
};
