import { coverOf } from '../../cover/cover.ts';
import { inLine } from '../../cover/lines.ts';
import { inTitle } from '../../cover/title.ts';
import { REGULATION } from '../../sources.ts';
import type { Found, TreeRule } from '../../rule.ts';

/** 局财务科, 委员会人事处, 政府办公室综合科; 办事处, 管理处, 领导小组 and their like are organs of their own. */
const INTERNAL = /(?:局|厅|委员会|委|办公室|办公厅|政府|署|部)[\u4e00-\u9fff]{2,10}?(?:科|股)$|(?:局|厅|委员会|委|办公室|办公厅|政府)[\u4e00-\u9fff]{2,8}?处$|(?:局|厅|委员会|委|办公室|办公厅|政府)(?:综合|办公|人事|财务|业务|行政|秘书|信息|法规|政策|宣传|督查|材料|文秘|会务|后勤)组$|(?:大学|学院|学校|医院|研究院|集团|公司)(?:科研|科技|人事|财务|计财|教务|学生|后勤|保卫|医务|国际|设备|基建|资产|宣传|组织|审计|护理|信息|综合|行政|党政|安全|人力资源|法务|法律|采购|合作|研究生)[\u4e00-\u9fff]{0,6}?(?:处|科|部|股)$|^(?:人事|财务|政工|法规|法制|综合|秘书|计划财务|规划财务|办公室综合|业务|行政审批|监督检查)(?:科|股|处)$/;
const OWN = /(?:办事处|管理处|代表处|联络处|联络组|领导小组|工作组|党组|检查组|巡视组|巡察组|专案组|督导组|调查组|协调组|指导组|学部|筹备处|筹备组|建设处|养护处|编辑部|派出所|事务处|服务处|收费处|稽查处|清算组|专家组|评审组|小组|中队|纪检监察组)$/;

const INSIDE = /各?(?:科|股|处)室|内设机构|机关各|各(?:学院|院系|院（系）|系|部门|班级|年级|党总支|党支部|直属|教研室|病区|临床|项目部|分公司|子公司|车间)|公司各|全[校院体]/;

const BODY = '\n\n各乡镇人民政府办公室：\n　　请抓好落实。\n\n';

export const internalOfficeSigns: TreeRule = {
  code: 'internal-office-signs',
  title: '内设机构对外行文',
  source: { standard: REGULATION, clause: '第十七条', strength: 'must' },
  severity: 'warning',
  why: '部门内设机构除办公厅（室）外不得对外正式行文。',
  bad: [
    { text: `关于报送防汛物资台账的通知${BODY}　　　　　　　　⟦临川县水利局财务科⟧\n　　　　　　　　2025年8月1日` },
    { text: `关于报送防汛物资台账的通知${BODY}　　　　　　　　⟦临川大学科研处⟧\n　　　　　　　　2025年8月1日` },
    { text: `⟦临川县水利局财务科⟧关于报送防汛物资台账的通知${BODY}` },
  ],
  good: [
    `关于报送防汛物资台账的通知${BODY}　　　　　　　　临川县水利局办公室\n　　　　　　　　2025年8月1日`,
    `关于报送防汛物资台账的通知${BODY}　　　　　　　　临川县水利局河道管理处\n　　　　　　　　2025年8月1日`,
    `关于报送防汛物资台账的通知${BODY}　　　　　　　　临川县人民政府城关街道办事处\n　　　　　　　　2025年8月1日`,
    `关于报送防汛物资台账的通知${BODY}　　　　　　　　临川县委防汛工作领导小组\n　　　　　　　　2025年8月1日`,
    '关于报送考勤的通知\n\n机关各科室：\n　　请抓好落实。\n\n　　　　　　　　临川县水利局人事科\n　　　　　　　　2025年8月1日',
  ],
  check(context) {
    const cover = coverOf(context);
    const { official, title, addressee, signers, date } = cover;
    // within its own house an office may write
    if (!official || (addressee !== '' && addressee.split(/[，、]/).every((name) => INSIDE.test(name)))) return [];
    const found: Found[] = [];
    const named = /^(.{4,40}?)(?=关于|转发|印发)/.exec(title)?.[1];
    if (named !== undefined && INTERNAL.test(named) && !OWN.test(named)) found.push(...inTitle(cover, 0, named.length, `“${named}”是内设机构，不得对外正式行文`));
    for (const line of signers) {
      const text = line === date?.line ? line.text.slice(0, date.from).trimEnd() : line.text;
      const name = text.replace(/[\s\u3000]+/g, '');
      if (INTERNAL.test(name) && !OWN.test(name)) found.push(inLine(line, 0, text.length, `“${name}”是内设机构，不得对外正式行文`));
    }
    return found;
  },
};
