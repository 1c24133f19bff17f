/**
 * 何时用: which 文种 is for what, and what it is taken for by mistake. `when` follows 条例 第八条 in our own words; `instead` is
 * practice unless it names its clause. Beside genres.ts, because only pickers need so many words.
 */
import { GENRES, type Direction, type Genre } from './genres.ts';

/** 行文方向 by its Chinese name. */
export const DIRECTION_TERMS: Readonly<Record<Direction, string>> = { up: '上行', down: '下行', level: '平行', open: '公布' };

export interface GenreUse {
  /** Name of the 文种. */
  readonly genre: string;
  /** What it is for, a clause without a full stop. */
  readonly when: string;
  /** Which other 文种 to take, for what, as far as a line of a picker reaches; no full stop. */
  readonly instead: string;
}

export const GENRE_USES: readonly GenreUse[] = [
  { genre: '决议', when: '会议讨论通过的重大决策事项', instead: '须经会议表决，标题下写会议名称和通过日期；未经会议表决的用“决定”' },
  { genre: '决定', when: '对重要事项作出决策和部署、奖惩有关单位和人员、变更或者撤销下级机关不适当的决定事项', instead: '日常工作安排用“通知”；一般表扬、批评用“通报”，重大奖惩才用“决定”' },
  { genre: '命令', when: '公布行政法规和规章、宣布施行重大强制性措施、批准授予和晋升衔级、嘉奖有关单位和人员', instead: '只限依法有权发布命令的行政机关及其首长，党的机关不用' },
  { genre: '公报', when: '公布重要决定或者重大事项', instead: '多用于中央和省级机关、重要会议；一般事项用“公告”“通告”' },
  { genre: '公告', when: '向国内外宣布重要事项或者法定事项', instead: '只要求一定范围内遵守或者周知的用“通告”；只发给有关单位的用“通知”' },
  { genre: '通告', when: '在一定范围内公布应当遵守或者周知的事项', instead: '发给指定单位的用“通知”；向国内外宣布重要事项、法定事项的用“公告”' },
  { genre: '意见', when: '对重要问题提出见解和处理办法', instead: '要求下级照办的具体事项用“通知”；报上级的意见按请示程序办理' },
  { genre: '通知', when: '发布、传达要求下级机关执行和有关单位周知或者执行的事项，批转、转发公文', instead: '向社会公众公布的用“通告”“公告”；与没有隶属关系的单位商洽用“函”' },
  { genre: '通报', when: '表彰先进、批评错误、传达重要精神和告知重要情况', instead: '重大奖惩用“决定”；布置具体工作用“通知”' },
  { genre: '报告', when: '向上级机关汇报工作、反映情况，回复上级机关的询问', instead: '要上级批准、答复的用“请示”；报告不得夹带请示事项（条例第十五条）' },
  { genre: '请示', when: '向上级机关请求指示、批准', instead: '一文一事；只汇报、不求答复的用“报告”；向没有隶属关系的主管部门用“函”' },
  { genre: '批复', when: '答复下级机关请示事项', instead: '答复没有隶属关系的机关用“函”（复函）；一件请示一件批复' },
  { genre: '议案', when: '各级人民政府按照法律程序向同级人民代表大会或者人民代表大会常务委员会提请审议事项', instead: '只限人民政府；部门和企业事业单位不用' },
  { genre: '函', when: '不相隶属机关之间商洽工作、询问和答复问题、请求批准和答复审批事项', instead: '对有隶属关系的上级用“请示”“报告”；不是上级的主管部门，请求批准也用“函”' },
  { genre: '纪要', when: '记载会议主要情况和议定事项', instead: '不是会议记录，只写议定的事；要下级执行的可以用“通知”印发' },
];

/** @returns what a 文种 is for, undefined for what is none of the fifteen */
export function useOf(genre: string): GenreUse | undefined {
  return GENRE_USES.find((use) => use.genre === genre);
}

/** @returns 上行、下行、平行 of a 文种, in the order of the table; '' for what is none of the fifteen */
export function directionsOf(genre: string): string {
  return genreNamed(genre)?.directions.map((direction) => DIRECTION_TERMS[direction]).join('、') ?? '';
}

export function genreNamed(name: string): Genre | undefined {
  return GENRES.find((genre) => genre.name === name);
}
