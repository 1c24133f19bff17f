import { bodyOf, inParagraph, issuersOf } from '../../cover/body.ts';
import { coverOf } from '../../cover/cover.ts';
import { REGULATION } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

/** Departments; 办公厅（室）, headquarters and commissions that speak for a government are none. */
const DEPARTMENT = /(?:局|厅|(?:发展和?改革|卫生健康|教育|城乡建设|经济和信息化|民族|监督管理|计划生育|科学技术|农业农村|工业和信息化)委员会|(?:发改|卫健|卫计|经信|国资|教育|农)委)$/;
const GOVERNMENT = /(?:乡|镇|县|市|区|州|省|街道|各地)[^，、；]{0,8}(?:人民)?政府|街道办事处/;
const AGREED = /经[^。；]{0,40}(?:同意|批准|审定|授权|审议通过)|(?:受|根据)[^。；]{0,20}(?:委托|授权)|(?:国务院|政府|省委|市委|县委)[^。；]{0,20}(?:同意|批准|部署安排)/;
const AGREED_ANYWHERE = /(?:已经|经)[^。；，]{0,8}(?:政府|国务院|党委|省委|市委|县委|区委)[^。；，]{0,6}同意/;
/** Paragraphs that say on what ground the text is sent. */
const OPENING = 2;
/** Where a text comes to what it wants. */
const NOW = /现(?:就|将|提出|印发|转发|通知|决定)/;
const COMMANDING: ReadonlySet<string> = new Set(['notice', 'opinion', 'decision', 'circular']);

/** Words of command: an invitation or a request for figures commands nothing. */
const COMMAND = /必须|务必|遵照|贯彻|执行|落实|严格|不得|应当|严禁|要/;
const SIGNED = '\n\n　　　　　　　　临川县水利局\n　　　　　　　　2025年8月1日';
const notice = (organ: string, opening: string): string => `${organ}关于做好防汛工作的通知\n\n各乡镇人民政府：\n　　${opening}请抓好落实。${SIGNED.replace('临川县水利局', organ)}`;

/** 省 市 县 乡, from the top; the department's own government is no lower one. */
const LEVELS: readonly RegExp[] = [/[省]|自治区/, /[市州盟]/, /[县区旗]/, /[乡镇]|街道/];

function isAbove(department: string, addressee: string): boolean {
  const own = LEVELS.findLastIndex((level) => level.test(department));
  const other = LEVELS.findLastIndex((level) => level.test(addressee));
  return own >= 0 && other > own;
}

export const departmentToGovernment: TreeRule = {
  code: 'department-to-government',
  title: '部门向下级政府发指令性公文',
  source: { standard: REGULATION, clause: '第十六条（二）', strength: 'must' },
  severity: 'warning',
  why: '部门不得向下级党委、政府发布指令性公文；经政府同意的，文中须注明已经政府同意。',
  bad: [{ text: notice('临川县水利局', '为做好防汛工作，⟦现通知⟧如下。') }],
  good: [
    notice('临川县水利局', '经县政府同意，现通知如下。').replace(/[⟦⟧]/g, ''),
    notice('临川县人民政府办公室', '现通知如下。').replace(/[⟦⟧]/g, ''),
    notice('临川县水利局', '现通知如下。').replace(/[⟦⟧]/g, '').replace(/\n\n　{8}临川县水利局\n.*$/, ''),
    '临川县水利局关于商请提供资料的函\n\n白石渡镇人民政府：\n　　请予支持。',
    '临川县水利局关于做好防汛工作的通知\n\n局属各单位：\n　　请抓好落实。',
  ],
  check(context) {
    const cover = coverOf(context);
    const { genre, addressee, addresseeLines, signers, date, old } = cover;
    // the words may still be to come while nobody has signed
    if (old || (date === undefined && signers.length === 0) || genre === undefined || !COMMANDING.has(genre.id) || !GOVERNMENT.test(addressee)) return [];
    const issuers = issuersOf(context).flatMap((name) => name.split(/[\s\u3000、]+/));
    if (issuers.length === 0 || !issuers.every((name) => DEPARTMENT.test(name)) || signers.some(({ text }) => /政府|党委|办公[厅室]/.test(text))) return [];
    if (!/各|所辖/.test(addressee) && !issuers.every((name) => isAbove(name, addressee))) return [];
    const body = bodyOf(context).map(({ paragraph }) => paragraph.text.slice(0, 2000));
    // what is to be approved later on in the text is another matter
    if (body.some((text, i) => (i < OPENING ? AGREED : AGREED_ANYWHERE).test(text)) || !body.some((text) => COMMAND.test(text) || genre.id === 'notice')) return [];
    const message = '部门向下级政府行文，正文未注明已经本级政府同意，应写明“经……政府同意”';
    // it is said where the text comes to what it wants: 现就…通知如下
    for (const part of bodyOf(context).slice(0, OPENING)) {
      const match = NOW.exec(part.paragraph.text);
      if (match !== null) return [{ ...inParagraph(context, part, match.index, match.index + match[0].length, message), related: [{ from: addresseeLines[0]!.from, to: addresseeLines.at(-1)!.to, message: '主送下级政府' }] }];
    }
    return [{ from: addresseeLines[0]!.from, to: addresseeLines.at(-1)!.to, message }];
  },
};
