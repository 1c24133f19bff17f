/** 引用: the words by which an official text names its own parts, and those that name another text (fragments without groups that capture). */
import { HAN_NUMERAL_CLASS } from './numerals.ts';

/** A number in a reference. */
export const REFERENCE_NUMBER = `(?:[${HAN_NUMERAL_CLASS}]{1,7}|[0-9０-９]{1,3})`;

/** What may stand between two numbers of one reference: 第三、四条, 第（一）至（三）项. */
export const NUMBER_JOIN = '[、和及或至到]';

/** Kinds of texts, as one refers to them. */
const TEXTS = '法|法典|条例|规定|规则|细则|办法|章程|准则|解释|决定|决议|公约|条约|协定|议定书|标准|规范|规程|制度|意见|通知|通告|公告|方案|纲要|规划|计划|令|预案|合同|协议|文|文件|报告|请示|函|批复|纪要'
  + '|讲话|发言|演讲|致辞|汇报|总结|要点|措施|书|党章|宪章|宣言|声明|公报|倡议|草案|稿|讲义|教材|读本|目录|清单|名单|指南|指引|手册|守则|须知|导则|协定|判决|裁定|说明|附件|附表|编';

/** Words before a reference that say it is to the text itself: 本办法第十二条. */
export const OWN_TEXT = `本(?:实施|工作|行动|暂行|管理|试行)?(?:${TEXTS}|条|款|章|节)[中里]?的?$`;

/** Words before an item that say it is of the article in which it stands, and of another one, which is not named: 本条第（二）项, 前条第（二）项. */
export const OWN_ARTICLE = '本[条款]的?$';
export const OTHER_ARTICLE = '(?:前|上|上一|该|此|后|下一|各|有关|相关|相应)条的?$';

/** Words before a reference that name another text: 《办法》第三条, 刑法第五条, 国办发〔2020〕3号附件2; in doubt too. */
export const OTHER_TEXT = `(?:[》〉）)〕\\]]|号|法律|民法典|法典|${TEXTS})[中里]?的?$`;

/** Words before a reference that point at a place of the text: 见第三部分, 上述第2点. */
export const POINTS_AT = '(?:见|参照|对照|如|按|按照|依照|根据|前述|上述|前面|上面|前文|上文|下文|后文|前|在|将|把|从|与|和|除|即)的?$';

/** Words behind 第三部分 that take it for a place of the text. */
export const POINTED_AT = '^(?:所|中|里|内|提出|规定|明确|讲到|讲的|提到|谈到|已|的)';

/** Words before an item that look back. */
export const LOOKS_BACK = '(?:前述|上述|前面|上面|前文|上文)的?$';

/** Words behind a reference that amend what it names, which is then another text: 第五条修改为. */
export const AMENDED_BEHIND = '^(?:的?标题|第[^，。；：]{1,8}[款项])?(?:修改|修正|改为|删去|删除|增加|调整)|^[~～]';
