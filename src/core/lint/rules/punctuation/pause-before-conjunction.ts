import { isHan } from '../../../text/characters.ts';
import type { TextRule } from '../../rule.ts';

/** Words that open with the character: 和平, 及时, 或者 …, and 与 as a preposition: 与学员座谈. */
const OTHER_WORD: Readonly<Record<string, RegExp>> = {
  和: /^和(?:平|谐|睦|解|衷|而|合|气(?!象|候|温|压|体)|蔼|善|美|顺|畅|悦|暖|风|声|弦|服|约|亲|缓|好|乐|煦|田|县|政|龙|静|硕|林|布|面|药|稀|盘|数|尚|议|颜|式|局|会|记)/,
  或: /^或(?:者|许|是|多|明|大|小|轻|重|缺|长|早|迟|强|远|近|高|然|有(?:负债|事项|损失|资产|费用|收益))/,
  及: /^及(?:时|早|格|第|至|物|其|门|冠|笄|待)/,
  与: /^与(?:会|时|日|众|人|民|党|国际|此|其|共|生|世|之|否|他|她|它|你|我|群众|有关|相关)/,
};
/** What makes 与 a preposition: 与…相适应. */
const PREPOSITION = /相|有关|无关|结合|衔接|座谈|交流|合作|共|同|一起|一道|一样|并|配套|匹配|对接|融合|竞争|一致|适应|协调|联系|联动|沟通|签|挂钩|脱钩|接轨|互|谈|比|处|打交道|不|保持|开展|建立|进行|形成|完成|做/;
const CLAUSE = /[，。；：？！、”）]/;
/** 甲、乙、与丙: the list that 与 closes. */
const LISTS = /、[^，。；：、]{1,8}$/;

/** One more name in a list of names. */
const NAME = /^和[\u4e00-\u9fff]{1,2}(?=[、，。；（）])/;
const NAME_OF_SEVERAL = /^和[\u4e00-\u9fff]{1,2}(?:等\d+[名人位]|同志)/;
const NAME_BEFORE = /(?:^|[、，：（）·])[\u4e00-\u9fff]{2,3}$/;

export const pauseBeforeConjunction: TextRule = {
  code: 'pause-before-conjunction',
  title: '“和、与、或、及”前用顿号',
  source: { strength: 'practice' },
  severity: 'warning',
  why: '并列的最后一项前已有连词“和、与、或、及”，前面不再加顿号。',
  bad: [
    { text: '　　抓好水稻、玉米⟦、⟧和大豆的田间管理。' },
    { text: '　　由县财政局、县审计局⟦、⟧及县纪委监委负责。' },
    { text: '　　可以采取书面、电话⟦、⟧或网络的形式。' },
    { text: '　　抓好城镇、乡村⟦、⟧与园区的环境整治。' },
  ],
  good: [
    '　　参加人员：张军、和志强、李四。',
    '　　表彰欧阳春、和志强等10名同志。',
    '　　推动和睦、和谐、和平的理念深入人心。',
    '　　做到全面、准确、及时公开。',
    '　　围绕作报告、上党课、与学员座谈等环节，改进教学。',
    '　　制度要与法律相衔接、与实际相适应。',
    '　　参会人员、与会专家要提前到场。',
    '　　由县财政局、县审计局以及县纪委监委负责。',
    '　　伪造、变造、或者转让证件的，依法处理。',
  ],
  starts: '、',
  next: '和或及与',
  checkAt({ text }, at) {
    const conjunction = text.charAt(at + 1);
    const other = OTHER_WORD[conjunction];
    if (other === undefined || !isHan(text.charCodeAt(at + 2)) && !/[“《]/.test(text.charAt(at + 2))) return undefined;
    const rest = text.slice(at + 1, at + 16);
    // 张军、和志强、李四: 和 is a surname too
    if (other.test(rest) || (conjunction === '和' && (NAME_OF_SEVERAL.test(rest) || NAME.test(rest)) && (NAME_OF_SEVERAL.test(rest) || NAME_BEFORE.test(text.slice(Math.max(0, at - 5), at))))) return undefined;
    if (conjunction === '与') {
      const end = rest.search(CLAUSE);
      if (PREPOSITION.test(rest.slice(1, end < 0 ? undefined : end)) || !LISTS.test(text.slice(Math.max(0, at - 12), at))) return undefined;
    }
    return { from: at, to: at + 1, message: `“${conjunction}”前用了顿号，应删去`, replacement: '', mechanical: false };
  },
};
