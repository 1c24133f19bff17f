/**
 * 承诺: words of phrases that announce N members (讲三点意见, 抓好四项工作：, “三个十分”, 在“四个方面下功夫”).
 * Shapes after outline-spec ‘Promises’; 几点, 一些 promise nothing.
 */

/** Numbers that promise, as the inside of a regular-expression class; 一 announces no enumeration. */
export const PROMISE_COUNT = '两二三四五六七八九十';

/** What is counted in running text, longest first. */
export const PROMISE_UNITS: readonly string[] = ['个方面', '个环节', '个关系', '个问题', '句话', '方面', '件事', '个', '项', '条', '点', '大', '类', '种', '步'];

/** Nouns that may end the phrase behind the unit. */
export const PROMISE_NOUNS: readonly string[] = [
  '意见', '要求', '建议', '希望', '想法', '体会', '看法', '问题', '内容', '情况', '工作', '任务', '原因', '困难', '关系', '环节', '重点', '关键', '特点', '措施', '转变', '结合', '到位',
  '抓手', '原则', '标准', '制度', '机制', '现象', '方面', '条件', '事', '议程', '成绩', '变化', '不足', '经验', '启示', '走',
];

/** Verbs that announce members before the number. */
export const PROMISE_VERBS: readonly string[] = [
  '讲', '谈', '说', '提', '提出', '强调', '汇报', '报告', '交流', '抓好', '做好', '办好', '干好', '做到', '把握', '把握好', '处理好', '突出', '坚持', '围绕', '实现', '完成', '落实', '打好', '建立', '健全',
  '整治', '治好', '克服', '解决', '解决好', '主要有', '有以下', '以下', '主要是', '体现在', '表现在', '归纳为', '概括为', '包括', '分', '抓住', '强化', '注重', '推进', '实施',
  '扭住', '紧扣', '聚焦', '紧盯', '盯住', '盯紧', '瞄准', '把好', '守住', '守好', '过好', '用好', '念好', '下好', '打赢', '练好', '做实', '抓实', '抓牢', '握紧', '写好', '答好', '唱好', '算好', '处理',
];

/** Settled political terms: they count members that everyone knows, and promise nothing here. */
export const SETTLED_TERMS: readonly string[] = [
  '四个意识', '四个自信', '四个全面', '四个伟大', '两个维护', '两个确立', '两个一百年', '三严三实', '两学一做', '三会一课', '三重一大', '四不两直', '三公经费', '四史', '三农', '两会', '两山',
  '三区三线', '六稳', '六保', '八项规定', '四风', '三个代表', '两个毫不动摇', '四个服从', '四个现代化', '三个务必', '两个务必', '五位一体', '十四五', '十五五', '十三五', '四好农村路', '三大攻坚战', '一带一路',
];
