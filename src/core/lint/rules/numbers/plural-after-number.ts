import { COUNTING_CLASS } from '../../../text/quantities.ts';
import { quotedAt } from '../../lint-text.ts';
import type { TextRule } from '../../rule.ts';

/** Nouns for people that 们 is put behind. */
const PEOPLE = '同志|战士|队员|干部|党员|老师|教师|学生|同学|孩子|小朋友|代表|委员|医生|护士|记者|选手|职工|员工|工人|农民|村民|居民|群众|志愿者|专家|学者|领导|民警|官兵|战友|消防员|企业家|负责人|工作者|人员|嘉宾|老人|青年|家长|乡亲|市民|旅客|乘客|游客|评委|学员|运动员|司机|辅警|书记|校长|院长|局长|科长|主任|模范|英雄|患者|商户|朋友|传承人|艺人|工匠|技师|经理|馆长|站长|镇长|乡长|村长|县长|市长|劳模|标兵|经营者|创业者|指挥员|裁判员|讲解员|保洁员|护林员|快递员|网格员|社工|调解员|工友|大学生|毕业生|留学生|研究生|中学生|小学生|老兵|军人|新人|妇女|儿童|少年|带头人|经纪人|主持人|联系人|监督员|巡查员|技术员|驾驶员|保安员|售票员';
/**
 * A number of people and what they are, with an attribute before 的 or two characters of another; longer ones hold verbs
 * and further people: 两名干部带着孩子们, 三个单位的同志们.
 */
const COUNTED = new RegExp(
  `(?:^|[^第${COUNTING_CLASS}\\d.])((?:\\d[\\d,]{0,6}|[${COUNTING_CLASS}几数多]{1,6})[多余]?(?:([名位])(?:[^，。；：、！？“”（）,.;:\\s\\d${COUNTING_CLASS}的员师生部者长民工志兵警士让使把被给向对和与及跟带为]{1,6}的)?` +
  `[^，。；：、！？“”（）,.;:\\s\\d${COUNTING_CLASS}的员师生部者长民工志兵警士让使把被给向对和与及跟带为]{0,2}|个(?:小|老|年轻|好|新)?)(?:${PEOPLE}))$`,
);
/** Words for people that end in 人: 人们 is a word of its own. */
const ENDS_IN_REN = /(?:传承|带头|负责|经纪|主持|监护|申请|当事|联系|老|工|新|军)人$/;
/** 一个孩子们的乐园: one of what is behind 的. */
const ATTRIBUTE = /们(?:的|喜|爱|所|心|自|最|共|都|之)/y;

export const pluralAfterNumber: TextRule = {
  code: 'plural-after-number',
  title: '数量词后面的名词加“们”',
  source: { strength: 'language' },
  severity: 'warning',
  why: '数量词已经表明是多数，名词后不再加“们”：三名同志，不说“三名同志们”。',
  bad: [
    { text: '　　慰问⟦三名受伤的战士们⟧。' },
    { text: '　　⟦三名同志们⟧表现突出。' },
    { text: '　　选派⟦20多名干部们⟧驻村。' },
    { text: '　　⟦几位代表们⟧发言热烈。' },
    { text: '　　走访⟦50位老党员们⟧，送上慰问品。' },
    { text: '　　⟦7名传承人们⟧进校园授课。' },
  ],
  good: ['　　三名同志表现突出。', '　　同志们，这三个方面我们都要抓好。', '　　打造一个孩子们喜爱的乐园。', '　　两名教师和学生们一起参加活动。', '　　建成两个老人们的活动室。', '　　第三位同志们都认识。', '　　这两个人们熟知的故事。', '　　各位同志们辛苦了。', '　　三个单位的同志们一起参加。', '　　两名干部带着孩子们参观。', '　　100个家庭的孩子们收到礼物。', '　　5名同志的家属们到场。'],
  starts: '们',
  checkAt(lintText, at) {
    const { text } = lintText;
    // 我们 他们 你们 人们 and the like stand in most texts; 同志们 only here
    if (/[我他你她它咱您俺]/.test(text.charAt(at - 1)) || (text.charAt(at - 1) === '人' && !ENDS_IN_REN.test(text.slice(Math.max(0, at - 4), at)))) return undefined;
    const start = Math.max(0, at - 20);
    const match = COUNTED.exec(text.slice(start, at));
    if (match === null) return undefined;
    const [, noun, classifier] = match;
    ATTRIBUTE.lastIndex = at;
    if (/^一[个名位]/.test(noun!) || ((classifier === undefined || noun!.startsWith('一')) && ATTRIBUTE.test(text)) || quotedAt(lintText, at)) return undefined;
    const from = at - noun!.length;
    return { from, to: at + 1, message: `“${text.slice(from, at + 1)}”已有数量词，应删去“们”`, replacement: noun!, mechanical: false };
  },
};
