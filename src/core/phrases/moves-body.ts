import type { Move } from './entry.ts';

/** Headings, and what stands under the first of them: why the work matters. */
export const bodyMoves: readonly Move[] = [
  {
    kind: 'move', id: 'h1-know', name: '一级标题：认识类', aliases: ['认识类标题'], category: '标题', lines: [[25, 25]],
    does: '一级标题，讲认识：为什么要做', situations: ['heading'],
    body: '⟨一｜二｜三｜四｜五｜六⟩、高度重视，充分认识⟨这项工作⟩的重要地位和作用',
  },
  {
    kind: 'move', id: 'h1-act', name: '一级标题：职能类', aliases: ['职能类标题'], category: '标题', lines: [[66, 66]],
    does: '一级标题，讲职能：做什么', situations: ['heading'],
    body: '⟨二｜一｜三｜四｜五｜六⟩、围绕大局，充分发挥⟨本部门⟩的重要职能作用',
  },
  {
    kind: 'move', id: 'define', name: '定位句', category: '定位', lines: [[26, 28]],
    does: '给部门或工作定位：是什么、担负什么、为谁服务', situations: ['headingStart', 'argument'],
    body:
      '⟨本部门⟩是⟨党委、政府⟩的⟨综合性办事机构⟩和⟨工作运转中枢⟩，担负着⟨参谋⟩、⟨办事⟩、⟨协调⟩、⟨服务⟩等职能，' +
      '为⟨领导工作⟩服务，具有其他任何⟨部门⟩无法替代的特殊地位和作用。',
  },
  {
    kind: 'move', id: 'number-summary', name: '数词概括', category: '概括', lines: [[28, 28]],
    does: '用数词把要讲的几项概括成一个短语', situations: ['headingStart', 'argument'],
    body: '关于这一点，概括起来就是“⟨三｜两｜四｜五⟩个⟨十分⟩”。',
  },
  {
    kind: 'move', id: 'number-effort', name: '几个方面下功夫', category: '概括', lines: [[69, 70]],
    does: '用数词概括要着力的几个方面，引出列举', situations: ['headingStart', 'argument'],
    body: '具体来讲，就是要努力在“⟨四｜两｜三｜五⟩个方面下功夫”：',
  },
  {
    kind: 'move', id: 'n-very', name: '三个十分', category: '列举', lines: [[29, 29], [42, 42], [53, 53]],
    does: '一是、二是、三是，用同一句式逐项展开', situations: ['enumeration', 'headingStart'],
    body:
      '一是⟨位置⟩十分⟨重要⟩。⟨展开说明⟩。\n' +
      '　　二是⟨责任⟩十分⟨重大⟩。⟨展开说明⟩。\n' +
      '　　三是⟨要求⟩十分⟨严格⟩。⟨展开说明⟩。',
  },
  {
    kind: 'move', id: 'plain-speech', name: '现身说法', category: '论证', lines: [[29, 30]],
    does: '用自己的经历拉近距离，表明体会', situations: ['argument', 'bodyOpening'],
    body: '我来⟨本单位⟩工作快⟨两｜一｜三｜五⟩年了，深知⟨这项工作的艰辛⟩，两眼一睁忙到熄灯，对⟨这支队伍⟩也有很深的感情和认识。',
  },
  {
    kind: 'move', id: 'as-roles', name: '身份铺排', category: '定位', lines: [[30, 31]],
    does: '用几个带引号的身份点明地位', situations: ['argument', 'headingStart'],
    body: '⟨本部门⟩作为⟨各单位⟩的“⟨身份甲⟩”、“⟨身份乙⟩”、“⟨身份丙⟩”和“⟨身份丁⟩”，位置非常重要。',
  },
  {
    kind: 'move', id: 'role-by-role', name: '首先…其次…再次…最后', aliases: ['身份分说'], category: '列举', lines: [[32, 39]],
    does: '按身份逐层分说，末项递进', situations: ['enumeration', 'argument'],
    body:
      '首先，作为“⟨身份甲⟩”，⟨科学决策⟩离不开⟨#本部门⟩⟨集思广益⟩。其次，作为“⟨身份乙⟩”，⟨决策落地⟩都离不开⟨#本部门⟩⟨抓好落实⟩。' +
      '再次，作为“⟨身份丙⟩”，⟨高效运转要靠周到服务⟩。最后，作为“⟨身份丁⟩”，不仅要⟨谋全局、抓大事⟩，而且要⟨管好具体事务⟩。',
  },
  {
    kind: 'move', id: 'from-to', name: '极言范围', category: '论证', lines: [[39, 41]],
    does: '上至、下至，极言工作范围之广', situations: ['argument'],
    body: '可以说，上至⟨天文地理⟩，下至⟨鸡毛蒜皮⟩，⟨本部门⟩都要统筹考虑，周密安排，妥善处置，确保⟨各项工作协调运转⟩，不出任何纰漏。',
  },
  {
    kind: 'move', id: 'matters-to', name: '事事关系', category: '论证', lines: [[42, 43]],
    does: '以事事、人人点明责任', situations: ['argument', 'headingStart'],
    body: '⟨本部门⟩工作，可以说事事关系⟨单位大局⟩、人人关系⟨领导形象⟩。',
  },
  {
    kind: 'move', id: 'example-chain', name: '比如…再如…同时', aliases: ['举例连用'], category: '论证', lines: [[43, 47]],
    does: '连举两例，再推进一层', situations: ['argument'],
    body:
      '比如，⟨一项建议⟩，一旦⟨被采纳实施⟩，就能⟨影响全局⟩。再如，⟨一个环节⟩，稍有不慎就可能⟨酿成事故⟩。' +
      '同时，⟨本部门⟩又是⟨单位⟩的“⟨门面⟩”和“⟨窗口⟩”。',
  },
  {
    kind: 'move', id: 'if-else', name: '正反对照', category: '论证', lines: [[44, 46], [51, 52]],
    does: '从正反两面讲做好与做不好的后果', situations: ['argument', 'headingEnd'],
    body: '如果⟨工作做得好⟩，就能⟨为单位增光添彩⟩；反之，就会直接或间接地⟨损害单位形象⟩。',
  },
  {
    kind: 'move', id: 'must-not-only', name: '绝不能…必须', aliases: ['高标准要求'], category: '要求', lines: [[53, 54]],
    does: '先破后立，提出高标准', situations: ['argument', 'enumeration'],
    body: '要求我们的工作绝不能满足于⟨一般化⟩，而必须是⟨高标准、严要求⟩。',
  },
  {
    kind: 'move', id: 'n-demands', name: '一要…七要', aliases: ['一要二要三要'], category: '列举', lines: [[54, 62]],
    does: '一要能、二要能、三要能，段内分项提要求，可接着往下排', situations: ['enumeration', 'argument'],
    body: '一要能⟨出好点子⟩，⟨具体要求⟩；二要能⟨写好文稿⟩，⟨具体要求⟩；三要能⟨办好事情⟩，⟨具体要求⟩。',
  },
  {
    kind: 'move', id: 'small-things', name: '看似小事', category: '论证', lines: [[61, 62]],
    does: '从琐碎小事讲到要紧处', situations: ['argument', 'headingEnd'],
    body: '如⟨值班值守、会议通知⟩等等，这些事情看似琐碎小事，办不好就会出大麻烦。',
  },
  {
    kind: 'move', id: 'sum-up', name: '总括收束', category: '总结', lines: [[62, 65]],
    does: '收住一个部分，归到总的要求', situations: ['headingEnd', 'close'],
    body:
      '总之，⟨本部门⟩作为⟨各单位⟩的中枢机关，是⟨一个地方、一个单位⟩的一面旗帜、一个标杆，不论是⟨政务服务⟩，还是⟨事务服务⟩，' +
      '都要精心筹划，周密运作，确保质量，力争⟨办文⟩要办成⟨精品⟩，⟨办事⟩要办得⟨圆满⟩，⟨办会⟩要办成⟨样板⟩。',
  },
];
