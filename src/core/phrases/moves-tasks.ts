import type { Move } from './entry.ts';

/** What stands under the second heading: what to do and how; then the close. */
export const taskMoves: readonly Move[] = [
  {
    kind: 'move', id: 'frame-task', name: '总述部署', category: '要求', lines: [[67, 69]],
    does: '总述任务：围绕什么、置于什么、发挥什么、提升什么', situations: ['headingStart'],
    body:
      '⟨各级各单位⟩要紧紧围绕⟨党委、政府⟩安排部署和各项目标任务，把自身工作置于⟨经济社会发展⟩的大背景之下，' +
      '更好地发挥⟨参谋助手、督促检查、协调综合、后勤保障⟩作用，不断提升⟨服务协调⟩水平。',
  },
  {
    kind: 'move', id: 'effort-on', name: '一要在…上狠下功夫', aliases: ['狠下功夫'], category: '列举', lines: [[71, 71]],
    does: '点明一项要着力的工作，作一段的帽句', situations: ['enumeration'],
    body: '⟨一｜二｜三｜四⟩要在⟨参谋辅政⟩上狠下功夫。',
  },
  {
    kind: 'move', id: 'quote-classic', name: '引典', category: '引用', lines: [[71, 74]],
    does: '引典籍立论，落到身份和要求', situations: ['argument', 'headingStart'],
    body:
      '“⟨典籍上句⟩；⟨典籍下句⟩”。⟨有关干部⟩作为⟨党委、政府⟩的“⟨智囊团⟩”和⟨领导⟩的“⟨思想库⟩”，' +
      '必须强化“⟨身在兵位、胸怀帅谋⟩”的意识，力争⟨参到点子上、谋到关键处⟩。',
  },
  {
    kind: 'move', id: 'quote-leader', name: '引领导人语', category: '引用', lines: [[78, 81]],
    does: '引领导人的话和文章，说明重要性', situations: ['argument'],
    body: '⟨某领导人⟩曾说过，“⟨原话⟩”。⟨某领导人⟩曾发表过一篇文章——《⟨文章题目⟩》，指出“⟨原话⟩”，这些都说明⟨这项工作⟩的重要性。',
  },
  {
    kind: 'move', id: 'three-links', name: '首先…其次…最后', aliases: ['动脑筋下功夫想办法'], category: '列举', lines: [[74, 74], [78, 78], [85, 85]],
    does: '分三层布置：动脑筋、下功夫、想办法', situations: ['enumeration', 'argument'],
    body:
      '首先，⟨综合文稿⟩要在⟨体现意图、联系实际⟩上动脑筋。其次，⟨调查研究⟩要在⟨围绕大局、服务决策⟩上下功夫。' +
      '最后，⟨信息工作⟩要在⟨全面及时、准确规范⟩上想办法。',
  },
  {
    kind: 'move', id: 'three-grasps', name: '吃透…了解…掌握…', aliases: ['三情'], category: '要求', lines: [[75, 75]],
    does: '三个动宾短语并列，讲情况要摸清', situations: ['argument'],
    body: '吃透⟨上情⟩、了解⟨下情⟩、掌握⟨外情⟩',
  },
  {
    kind: 'move', id: 'with-parallel', name: '用…的…四联', aliases: ['用字四联'], category: '要求', lines: [[75, 78]],
    does: '四个同构短语连用，讲手段和效果', situations: ['argument'],
    body:
      '力求做到用⟨活跃的形式⟩反映⟨真实的情况⟩，用⟨简短的篇幅⟩容纳⟨丰富的内容⟩，用⟨朴实的语言⟩提炼⟨深刻的道理⟩，' +
      '用⟨典型的案例⟩传递⟨深邃的思想⟩，着力打造精品，真正起到⟨以文辅政⟩的目的。',
  },
  {
    kind: 'move', id: 'four-points', name: '准确把握…点', aliases: ['四个点'], category: '要求', lines: [[82, 83]],
    does: '以四个“点”讲要把准的地方', situations: ['argument'],
    body: '准确把握⟨牵动全局⟩的关键点、⟨领导⟩的关注点、⟨社会矛盾⟩的突出点、⟨群众意见⟩的集中点',
  },
  {
    kind: 'move', id: 'put-down', name: '放下架子、扑下身子', category: '要求', lines: [[83, 85]],
    does: '讲作风：沉下去，为决策服务', situations: ['argument'],
    body: '⟨选准课题⟩，放下架子、扑下身子，⟨了解情况、潜心研究⟩，为⟨单位和领导⟩决策提供参考依据。',
  },
  {
    kind: 'move', id: 'bears-on', name: '直接关系到', category: '论证', lines: [[85, 88]],
    does: '从渠道、耳目讲到工作成效的分量', situations: ['argument', 'enumeration'],
    body:
      '⟨信息网络⟩是⟨获取情况⟩的主渠道，是⟨党委、政府⟩的“⟨耳目⟩”，⟨信息⟩工作的成效，直接关系到⟨决策的正确与否⟩，' +
      '关系到⟨贯彻实施⟩的效果。',
  },
  {
    kind: 'move', id: 'hope', name: '希望与要求', category: '要求', lines: [[88, 89]],
    does: '以下发的文件为依据提希望，收住一层', situations: ['headingEnd', 'close'],
    body:
      '为此，⟨上级机关⟩专门下发了⟨有关通知⟩，希望大家认真抓好落实，进一步提高⟨这项工作⟩的⟨服务性⟩、⟨针对性⟩和⟨时效性⟩，' +
      '力争创出一流、打出品牌。',
  },
  {
    kind: 'move', id: 'appeal', name: '号召结尾', category: '结尾',
    does: '再呼听众，由形势转到号召', situations: ['close'],
    body: '同志们，⟨形势催人奋进，使命重在担当⟩。让我们⟨更加紧密地团结起来，振奋精神、真抓实干⟩，为⟨实现既定目标⟩而努力奋斗！',
  },
  {
    kind: 'move', id: 'thanks', name: '致谢', category: '结尾',
    does: '向听众致谢，讲话结束', situations: ['close'],
    body: '谢谢大家！',
  },
];
