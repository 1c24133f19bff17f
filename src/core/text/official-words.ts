/**
 * Words of official prose and of its opposite, for detection. A word alone proves nothing: 工作 stands in any text; what
 * tells is that several of them stand close together (detect.ts says how close).
 */

/** Words that hardly any text but an official one has; those that hold another stand before it. */
export const TELLING_WORDS: readonly string[] = [
  '总体要求', '指导思想', '基本原则', '重点任务', '主要任务', '重点项目', '工作任务', '工作要求', '工作措施', '保障措施', '实施步骤', '组织领导', '思想认识', '主体责任',
  '安全生产', '落实', '加强', '各级', '贯彻', '群众', '干部', '党委', '政府', '督查', '整治', '基层', '依法', '职责', '主管', '行政', '审批', '隐患',
  '乡镇', '街道', '全县', '全市', '全省', '全镇', '人民', '牵头', '强化', '狠抓', '压实', '抓好', '做好', '部署', '动员', '纪律', '问责', '举措', '民生',
  '党员', '国务院', '条例', '处罚', '机关', '传达', '事宜', '高度重视', '雷厉风行', '从严', '龙头企业', '本制度', '切实', '统筹',
];

/** Words that official texts are full of, and others have too. */
export const COMMON_WORDS: readonly string[] = [
  '工作', '要求', '任务', '重点', '推进', '组织', '领导', '部门', '单位', '会议', '通知', '管理', '实施', '措施', '责任', '发展', '建设', '形势', '目标',
  '保障', '考核', '机制', '监督', '制度', '规划', '改革', '全面', '服务', '规定', '执行', '治理', '防范', '协调', '确保', '促进', '完善', '作风', '支撑',
];

/** Last words of titles under which nobody writes a 公文, whatever ordinals stand below. Some have an official use, which is left out. */
const UNOFFICIAL_ENDINGS: readonly string[] = [
  '(?<!权力|权责|责任|任务|问题|整改|负面|事项|工作|项目|台账)清单', '菜单', '书单', '歌单', '片单', '(?<!经验|典型|主要|创新|工作|有效|特色)做法', '菜谱', '食谱', '配方',
  '秘方', '攻略', '秘籍', '心法', '教程', '入门', '进阶', '技巧', '(?<!服务|办事|工作|申报|编制|技术|审查|操作)指南', '(?<!关于.{1,80}的|编制|起草|情况|修订|审议)说明', '说明书', '文档',
  '试卷', '试题', '试题集', '题库', '习题', '练习', '练习题', '测试题', '模拟题', '真题', '答案', '考卷', '复习资料', '复习提纲', '知识点', '教案', '教学设计', '课件', '讲义', '笔记',
  '合同', '合同书', '协议', '协议书', '论文', '综述', '小说', '故事', '童话', '寓言', '日记', '周记', '作文', '读后感', '观后感', '影评', '书评', '测评', '评测', '游记', '散文', '诗集',
  '组诗', '歌词', '剧本', '回忆录', '简历', 'FAQ', 'README', 'Readme', 'readme',
];

/** The same as an alternation for a regular expression that ends in `$`. */
export const UNOFFICIAL_TITLE_ENDING = UNOFFICIAL_ENDINGS.join('|');

/** Beginnings of paragraphs of contracts, theses, exam papers and recipes. */
export const UNOFFICIAL_START =
  '[甲乙丙]\\s*方\\s*(?:[（(][^）)]{1,12}[）)])?\\s*[：:]|(?:摘\\s*要|关键词|关键字|参考文献)(?:[：:\\s]|$)|(?:食材|配料|用料|主料|辅料|调料)(?:[：:\\s]|$)|(?:考试时间|答题时间)[：:]?\\s*\\d';

/** Headings of exam papers: 选择题（每题3分）. */
export const QUESTIONS = '(?:选择|填空|判断|简答|问答|计算|应用|论述|解答|连线|改错|材料分析|案例分析|阅读理解|作文)题|阅读理解|名词解释|完形填空';
