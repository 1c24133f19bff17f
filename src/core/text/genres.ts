/**
 * 文种 and the other words in which the title of an official text ends.
 * The fifteen: 《党政机关公文处理工作条例》(中办发〔2012〕14号) 第八条.
 */

import type { ElementKind } from '../model.ts';

/** Which way a 文种 goes: up 上行, down 下行, level 平行, open 公布. */
export type Direction = 'up' | 'down' | 'level' | 'open';

export interface Genre {
  readonly name: string;
  /** English name, the one used in identifiers. */
  readonly id: string;
  readonly directions: readonly Direction[];
  /** Endings of a title that announce it. */
  readonly endings: readonly string[];
  /** Whether it has 主送机关 as a rule. */
  readonly addressed: boolean;
  /** Elements of the text that it can't be without: 条例 第九条, and what each 文种 is for (standards: 第八条). */
  readonly required: readonly ElementKind[];
  /** 结语, the commonest first, in the notation of phrases/notation.ts; none where the text just ends. Practice (standards §2.1, §2.5). */
  readonly closings: readonly string[];
}

const SIGNED = ['sign', 'date'] as const;
const SENT = ['to', ...SIGNED] as const;

/** The fifteen 文种 in the order of 条例 第八条; addressed and directions beyond its words are practice. */
export const GENRES: readonly Genre[] = [
  { name: '决议', id: 'resolution', directions: ['down', 'open'], endings: ['决议'], addressed: false, required: ['subtitle'], closings: ['本决议自通过之日起执行。'] },
  { name: '决定', id: 'decision', directions: ['down', 'open'], endings: ['决定'], addressed: true, required: SIGNED, closings: ['本决定自印发之日起施行。', '特此决定。'] },
  { name: '命令', id: 'order', directions: ['down', 'open'], endings: ['命令', '令'], addressed: false, required: ['docno', ...SIGNED], closings: ['本令自公布之日起施行。', '此令。'] },
  { name: '公报', id: 'communique', directions: ['open'], endings: ['公报'], addressed: false, required: [], closings: [] },
  { name: '公告', id: 'announcement', directions: ['open'], endings: ['公告'], addressed: false, required: SIGNED, closings: ['特此公告。', '本公告自发布之日起施行。'] },
  { name: '通告', id: 'publicNotice', directions: ['open'], endings: ['通告'], addressed: false, required: SIGNED, closings: ['特此通告。', '本通告自发布之日起施行。'] },
  { name: '意见', id: 'opinion', directions: ['up', 'down', 'level'], endings: ['意见'], addressed: true, required: SIGNED, closings: ['请结合实际认真贯彻执行。', '以上意见如无不妥，请批转⟨各地区、各部门｜各地、各部门｜有关单位⟩贯彻执行。', '以上意见，供参考。'] },
  { name: '通知', id: 'notice', directions: ['down', 'level'], endings: ['通知'], addressed: true, required: SENT, closings: ['特此通知。', '请认真贯彻执行。'] },
  { name: '通报', id: 'circular', directions: ['down', 'level'], endings: ['通报'], addressed: true, required: SIGNED, closings: ['特此通报。'] },
  { name: '报告', id: 'report', directions: ['up'], endings: ['报告'], addressed: true, required: SENT, closings: ['特此报告。', '以上报告，请审阅。', '专此报告。'] },
  { name: '请示', id: 'request', directions: ['up'], endings: ['请示'], addressed: true, required: SENT, closings: ['妥否，请批示。', '当否，请批复。', '以上请示，请予审批。'] },
  { name: '批复', id: 'reply', directions: ['down'], endings: ['批复'], addressed: true, required: SENT, closings: ['此复。', '特此批复。'] },
  { name: '议案', id: 'bill', directions: ['level'], endings: ['议案'], addressed: true, required: SENT, closings: ['请予审议。'] },
  { name: '函', id: 'letter', directions: ['level'], endings: ['函'], addressed: true, required: SENT, closings: ['专此函达，请予函复。', '特此函告。', '特此函复。', '专此函达，盼复。', '此复。'] },
  { name: '纪要', id: 'minutes', directions: ['down'], endings: ['纪要'], addressed: false, required: [], closings: [] },
];

/** Endings of speeches and their like. */
export const SPEECH_ENDINGS: readonly string[] = [
  '讲话', '致辞', '致词', '演讲', '发言', '讲话稿', '发言稿', '演讲稿', '主持词', '开幕词', '闭幕词', '贺词', '贺信', '祝词', '祝辞', '答谢词', '欢迎词',
  '谈话', '寄语', '讲话提纲', '发言提纲', '表态发言', '交流发言', '党课', '献词', '悼词', '讲稿', '述职报告', '说明', '祝酒词', '颁奖词', '串词', '表态', '感言', '倡议',
];

/** Endings of texts that cannot be sent on their own but are printed behind a 通知 or as 附件 (条例 leaves them to practice). */
export const PRINTED_ENDINGS: readonly string[] = [
  '办法', '规定', '细则', '条例', '规则', '章程', '守则', '准则', '公约', '制度', '方案', '预案', '规划', '计划', '纲要', '要点', '安排', '总结', '汇报',
  '提纲', '简报', '清单', '名单', '目录', '名录', '标准', '导则', '指南', '指引', '规范', '规程', '解释', '须知', '说明', '流程', '倡议书', '承诺书', '责任书',
  '协议', '合同', '宣言', '公开信', '建议', '措施', '任务', '分工', '一览表', '统计表', '登记表', '申请表', '汇总表', '分工表', '测算表', '表', '法', '宪法', '修正案', '答复',
  '报告书', '研究报告', '调研报告', '调查报告', '评估报告', '审计报告', '政府工作报告', '样图', '式样', '台账', '体系', '办理情况', '申请', '批示', '问答', '释义', '政策',
];

const longestFirst = (words: readonly string[]): string[] => [...new Set(words)].sort((a, b) => b.length - a.length);

/** Endings of the fifteen 文种 as an alternation for a regular expression. */
export const GENRE_ENDING = longestFirst(GENRES.flatMap((g) => g.endings)).join('|');

/** Endings of every title that we know as an alternation. */
export const TITLE_ENDING = longestFirst([...GENRES.flatMap((g) => g.endings), ...SPEECH_ENDINGS, ...PRINTED_ENDINGS]).join('|');

/** Endings that announce a 公文 or a speech, not merely some printed text. */
export const STRONG_TITLE_ENDING = longestFirst([...GENRES.flatMap((g) => g.endings), ...SPEECH_ENDINGS]).join('|');

/** What may stand behind the ending of a title: （试行）, (草案), 『范文21』, 范文. */
export const TITLE_TAIL = '(?:[（(〔\\[【『][^（()）]{1,20}[）)〕\\]】』]|范文|[0-9]{1,3}篇)*';
