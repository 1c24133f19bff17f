import type { Move } from './entry.ts';

/** From the salutation to the announcement of the body. */
export const openingMoves: readonly Move[] = [
  {
    kind: 'move', id: 'salutation', name: '称谓', category: '称谓', lines: [[9, 9]],
    does: '称呼听众', situations: ['afterTitle'],
    body: '⟨同志们｜各位领导、同志们｜各位代表｜各位来宾、朋友们⟩：',
  },
  {
    kind: 'move', id: 'season-opening', name: '时令起兴', aliases: ['开场白'], category: '开场', lines: [[10, 12]],
    does: '由时令起笔，点明会议和目的', situations: ['afterSalutation'],
    body: '⟨冬去春来⟩，⟨万象更新⟩！今天，我们隆重召开⟨会议名称⟩，致力于⟨会议目的⟩，就是⟨贯彻落实上级部署⟩的实际行动。',
  },
  {
    kind: 'move', id: 'year-review', name: '成绩回顾', category: '成绩', lines: [[13, 16]],
    does: '回顾一年成绩，由面上的工作落到要讲的工作', situations: ['bodyOpening', 'headingStart'],
    body:
      '刚刚过去的一年里，面对⟨复杂形势⟩，在⟨党委、政府⟩的正确领导下，⟨各级各部门⟩攻坚克难，⟨开拓进取⟩，应该说，办了一系列⟨大事、难事⟩，' +
      '⟨各项指标⟩保持⟨高位增长⟩，实现了⟨预期目标⟩，这也充分反映出⟨这项工作⟩实现了新突破。',
  },
  {
    kind: 'move', id: 'special-mention', name: '特别是…可以说…确保了', aliases: ['特别提及'], category: '成绩', lines: [[16, 18]],
    does: '从成绩中单提一段，归到某一方面的功劳', situations: ['bodyOpening', 'argument'],
    body:
      '特别是⟨某一时段⟩面对⟨严峻考验⟩，⟨我市｜我县｜我区｜我局｜我们⟩⟨咬紧牙关，攻坚克难⟩，可以说，⟨有关方面的同志⟩' +
      '⟨高水平谋事、高效率办事⟩，确保了⟨各项工作⟩的高效运转。',
  },
  {
    kind: 'move', id: 'credit', name: '成绩归因三叠', category: '成绩', lines: [[18, 20]],
    does: '把成绩归于领导、各方和与会的人，三层递进', situations: ['bodyOpening', 'headingEnd'],
    body: '成绩来之不易，这是⟨党委、政府⟩正确领导的结果，是⟨各方面⟩共同努力的结果，更饱含着⟨广大干部职工⟩的智慧、心血和汗水。',
  },
  {
    kind: 'move', id: 'turn', name: '承上启下', category: '过渡', lines: [[21, 24]],
    does: '由成绩转到当前的任务和要求', situations: ['bodyOpening', 'headingStart'],
    body:
      '成绩属于过去，超越还看后头。当前，⟨本地区⟩正加快向“⟨奋斗目标⟩”这一宏伟蓝图昂首迈进，⟨各级各单位⟩的任务更加艰巨繁重，' +
      '大家必须适应新形势、新任务提出的更高要求，争做⟨表率⟩，主动⟨作为⟩，进一步开创⟨各项工作⟩新局面。',
  },
  {
    kind: 'move', id: 'announce', name: '引出正文', category: '过渡', lines: [[24, 24]],
    does: '宣布下面讲几点，引出正文', situations: ['beforeHeadings', 'bodyOpening'],
    body: '这里，我讲⟨几｜两｜三｜四⟩⟨方面的｜点⟩意见：',
  },
];
