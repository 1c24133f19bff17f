/** Texts like 公文 by a random choice of phrases: marks, quotations, numbers, Latin words, headings of three levels. */
import { hanNumeral } from '../../src/core/text/numerals.ts';

const PHRASES = [
  '认真贯彻落实市委、市政府决策部署', '坚持问题导向、目标导向、结果导向相统一', '加快推进重点项目建设', '着力解决群众“急难愁盼”问题', '到2027年底前基本建成', '完成投资12.5亿元',
  '同比增长8.3%', '覆盖全市16个县（市、区）', '按照《青溪县河道管理办法》（青政发〔2024〕18号）要求', '健全“周调度、月通报、季考核”工作机制', '做到底数清、情况明、措施实', '建设5G基站3200个',
  '推广应用GIS、BIM等新技术', '开展“双随机、一公开”检查', '确保2025—2026年度任务如期完成', '实行“一张清单管到底”——谁主管、谁负责', '加强领导', '压实责任', '强化督导检查', '严肃工作纪律',
  '面积约1,200平方米', '执行GB/T 9704—2012', '电话010-12345678', '依托“互联网+监管”平台', '严格落实“四个不放过”：原因未查清不放过', '力争进入全国前30名', '让群众少跑路、数据多跑路……', '有关部门要各司其职、密切配合', '及时报送进展情况', '做好汛期24小时值班',
];
const MARKS = '，，，，；，、，：，';

/** @param seed the same text for the same seed; @returns a 通知 with so many paragraphs of text */
export function prose(seed: number, paragraphs: number): string {
  let state = seed;
  const random = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const phrase = (): string => PHRASES[random(PHRASES.length)]!;
  const sentence = (): string => {
    let text = phrase();
    for (let i = random(4); i >= 0; i--) text += MARKS.charAt(random(MARKS.length)) + phrase();
    return `${text}。`;
  };
  const passage = (): string => Array.from({ length: 1 + random(5) }, sentence).join('');
  const lines = [`青溪县人民政府办公室关于做好第${seed}批重点工作的通知`, '', '各乡镇人民政府，县政府各部门：', '　　为做好有关工作，现将有关事项通知如下。'];
  for (let i = 0, first = 0, second = 0, third = 0; i < paragraphs; i++) {
    if (i % 10 === 0) {
      lines.push(`　　${hanNumeral(++first)}、抓好第${first}项任务`);
      second = third = 0;
    } else if (i % 5 === 0) {
      lines.push(`　　（${hanNumeral(++second)}）明确责任。${passage()}`);
      third = 0;
    } else if (i % 5 === 2) lines.push(`　　${++third}.细化措施。${passage()}`);
    lines.push(`　　${passage()}`);
  }
  lines.push('', '　　附件：1.任务分工表', '　　　　　2.一份名称很长很长以至于一行之内怎么也写不下必须转到下一行去接着写的附件名称', '', '青溪县人民政府办公室', '2025年6月3日', '（此件公开发布）', '');
  return lines.join('\n');
}
