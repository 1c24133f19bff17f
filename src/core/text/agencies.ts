/**
 * 机关名称: full names of agencies and their usual short forms (规范化简称). A name is a region or level, a business and an
 * organ: 云溪县 + 发展和改革 + 委员会. Each of the last two has its forms; a name in any of them is the same agency.
 */

/** Businesses: the full form first, then the short ones that offices use. 和 and 与 are left out of full forms in any case. */
const BUSINESSES: readonly (readonly string[])[] = [
  ['发展和改革', '发展改革', '发改'], ['工业和信息化', '工信'], ['经济和信息化', '经信'], ['人力资源和社会保障', '人力资源社会保障', '人社'], ['住房和城乡建设', '住房城乡建设', '住建'],
  ['卫生健康', '卫健'], ['卫生和计划生育', '卫生计生', '卫计'], ['市场监督管理', '市场监管', '市监'], ['国有资产监督管理', '国资监管', '国资'], ['文化和旅游', '文化旅游', '文旅'],
  ['文化广电旅游体育', '文旅体', '文广旅体'], ['文化广电和旅游', '文广旅'], ['文化体育和旅游', '文体旅'], ['广播电视', '广电'], ['新闻出版广电', '新广'], ['科学技术', '科技'], ['教育和体育', '教育体育', '教体'], ['教育科技和体育', '教科体'],
  ['自然资源和规划', '自然资源规划', '资规', '自规'], ['规划和自然资源', '规划资源', '规资'], ['国土资源', '国土'], ['生态环境', '环境'], ['环境保护', '环保'], ['交通运输', '交通'], ['水利水电', '水电'],
  ['农业农村', '农'], ['农业和农村工作', '农村工作', '农工'], ['林业和草原', '林草'], ['粮食和物资储备', '粮食和储备', '粮储'], ['退役军人事务', '退役军人'], ['应急管理', '应急'], ['安全生产监督管理', '安全监管', '安监'],
  ['医疗保障', '医保'], ['政务服务和数据管理', '政务服务数据管理', '政数'], ['政务服务管理', '政务服务', '政务'], ['大数据管理', '大数据'], ['行政审批服务', '行政审批'], ['城市管理和综合执法', '城市管理综合执法', '城管执法', '城管'],
  ['城市管理', '城管'], ['综合行政执法', '综合执法'], ['民族宗教事务', '民族宗教', '民宗'], ['机关事务管理', '机关事务', '机管'], ['地方金融监督管理', '地方金融监管', '金融监管'], ['金融工作', '金融'], ['招商引资', '招商'],
  ['对外贸易经济合作', '外经贸'], ['药品监督管理', '药品监管', '药监'], ['食品药品监督管理', '食品药品监管', '食药监'], ['质量技术监督', '质监'], ['知识产权', '知产'], ['烟草专卖', '烟草'], ['邮政管理', '邮政'], ['乡村振兴'],
  ['扶贫开发', '扶贫'], ['人民防空', '人防'], ['外事侨务', '外侨'], ['政法'], ['机构编制', '编'], ['网络安全和信息化', '网信'], ['精神文明建设指导', '文明'],
  ['全面深化改革', '深改', '改革'], ['全面依法治', '依法治'], ['爱国卫生运动', '爱卫'], ['国家保密', '保密'], ['统一战线工作', '统战'], ['消防救援', '消防'], ['交通警察', '交警'], ['特种警察', '特警'],
];

/** Organs: endings of names that are one by another form. */
const ORGANS: readonly (readonly string[])[] = [
  ['委员会办公室', '领导小组办公室', '委办公室', '委办', '办公室', '办'], ['委员会', '委'], 
  ...['总局', '分局', '局', '厅', '部', '署', '办公厅', '中心', '处', '科', '办事处', '支队', '大队', '总队', '院', '所', '站'].map((organ) => [organ]),
];

/** Whole names that follow no rule. */
const NAMES: readonly (readonly string[])[] = [
  ['人民代表大会常务委员会', '人大常委会', '人大'], ['人民代表大会', '人大', '人代会'], ['中国人民政治协商会议委员会', '人民政协', '政协'], ['人民政府办公厅', '政府办公厅', '政府办'], ['人民政府办公室', '政府办公室', '政府办', '府办'],
  ['人民政府', '政府'], ['人民法院', '法院'], ['人民检察院', '检察院'], ['总工会', '工会'], ['工商业联合会', '工商联', '总商会'], ['文学艺术界联合会', '文联'], ['妇女联合会', '妇联'], ['残疾人联合会', '残联'], ['归国华侨联合会', '侨联'],
  ['社会科学界联合会', '社科联'], ['科学技术协会', '科协'], ['红十字会', '红会'], ['供销合作社联合社', '供销合作社', '供销联社', '供销社'], ['消防救援支队', '消防支队'], ['消防救援大队', '消防大队'], ['消防救援总队', '消防总队'],
  ['公安局交通警察支队', '公安交警支队', '交警支队'], ['公安局交通警察大队', '公安交警大队', '交警大队'], ['机构编制委员会办公室', '委编办', '编委办', '编办'], ['精神文明建设指导委员会办公室', '文明办'],
  ['互联网信息办公室', '网信办'], ['中国人民银行', '人民银行', '人行'], ['国家税务总局', '税务总局'], ['国家市场监督管理总局', '市场监管总局'], ['住房公积金管理中心', '公积金中心'], ['公共资源交易中心', '交易中心'],
  ['政务服务中心', '政务中心'], ['疾病预防控制中心', '疾控中心'], ['共产主义青年团委员会', '共青团委', '团委'], ['纪律检查委员会', '纪委'], ['监察委员会', '监委'], ['统一战线工作部', '统战部'],
  ['国务院办公厅', '国办'], ['中共中央办公厅', '中央办公厅', '中办'], ['防汛抗旱指挥部办公室', '防汛办', '防办'], ['防汛抗旱指挥部', '防指'], ['安全生产委员会办公室', '安全生产委员会办', '安委办'], ['安全生产委员会', '安委会'], ['高等法院', '高院'], ['退役军人服务中心', '退役军人中心'],
];

/** @returns names and businesses of agencies of three characters and more: words that stay together */
export function agencyWords(): string[] {
  return [...BUSINESSES, ...NAMES].flat().filter((form) => form.length > 2);
}

/** A region or level before a name. */
const LEVELS = '国家|国务院|中共中央|中央|自治区|自治州|自治县|省|市|县|区|州|盟|旗|乡|镇|街道|兵团';
const REGION = new RegExp(`^((?:中共)?(?:[\\u4e00-\\u9fff]{0,12}?(?:${LEVELS})){1,3}|全国|我[省市县区]|本[省市县区])`);
const LEVEL_END = new RegExp(`(?:${LEVELS})$`);

/** Words before a name of an agency that are no part of a region's name: 由县发改局, 会同市财政局. */
const BEFORE_NAME = '由和与及或向对请报经在到各为被送给从据是的将并按把让会同需跟替凡该原即';

/** Characters with which another word or a longer name goes on behind the last character of a form: 政府办|公室, 编委|员, 人大|代表. */
const GOES_ON: Readonly<Record<string, string>> = { 办: '公理法事学发函', 委: '员托派', 大: '代常会', 府: '办', 协: '委', 院: '办' };

/** What an agency may be called. */
export interface AgencyForms {
  /** Region or level as typed and what is left of it without the levels above, the longest first: 山东省济南市, 济南市; none for a name without. */
  readonly regions: readonly string[];
  /** The rest of the name in all its forms, the longest first. */
  readonly forms: readonly string[];
}

/** Longest name in UTF-16 units: what is longer is no name. */
const LONGEST = 40;

/**
 * @param name as typed: 市发展改革委, 云溪县人力资源和社会保障局
 * @returns its forms; undefined when it is no name of an agency
 */
export function agencyForms(name: string): AgencyForms | undefined {
  const plain = name.replace(/\s+/g, '');
  if (plain.length < 2 || plain.length > LONGEST || !/^[\u4e00-\u9fff]+$/.test(plain)) return undefined;
  const ends = regionEnds(plain);
  // 市场监督管理局 has no region, 市市场监督管理局 has one: the table tells; of what it does not know the longest region is cut off
  const end = [0, ...ends].find((to) => listedForms(plain.slice(to)) !== undefined) ?? [...ends.reverse(), 0].find((to) => byRule(plain.slice(to)) !== undefined);
  if (end === undefined) return undefined;
  const body = plain.slice(end);
  const forms = [...new Set(listedForms(body) ?? byRule(body))].sort((a, b) => b.length - a.length);
  return { regions: [0, ...regionEnds(plain)].filter((from) => from < end).map((from) => plain.slice(from, end)), forms };
}

/** @returns where in a name its region may end, in order */
function regionEnds(name: string): number[] {
  const ends: number[] = [];
  for (let to = 1; to < name.length; to++) {
    const region = name.slice(0, to);
    if (LEVEL_END.test(region) && REGION.test(region)) ends.push(to);
  }
  return ends;
}

function listedForms(body: string): readonly string[] | undefined {
  // 政府办 is short for two
  const listed = NAMES.filter((forms) => forms.includes(body)).flat();
  if (listed.length > 0) return listed;
  for (const organs of ORGANS) {
    const organ = organs.find((end) => body.endsWith(end));
    const forms = organ === undefined ? undefined : businessForms(body.slice(0, -organ.length));
    if (forms !== undefined) return forms.flatMap((form) => organs.map((end) => form + end));
  }
  return undefined;
}

function businessForms(text: string): readonly string[] | undefined {
  const plain = withoutAnd(text);
  const forms = BUSINESSES.find((list) => list.some((form) => withoutAnd(form) === plain));
  return forms && [...forms, withoutAnd(forms[0]!)];
}

function withoutAnd(text: string): string {
  return text.replace(/[和与]/g, '');
}

/** Endings with which a name of which the table knows nothing is one of an agency; the second is short for the first. */
const SHORTENED: readonly (readonly [string, string])[] = [['委员会', '委'], ['办公室', '办']];
const NAMED = /(?:委员会|办公室|办公厅|指挥部|领导小组|局|厅|部|署|院|中心|公司|集团|协会|学会|联合会|支队|大队|总队|办事处|...(?<![常党])委|...办)$/;

function byRule(body: string): readonly string[] | undefined {
  if (body.length < 3 || !NAMED.test(body)) return undefined;
  const forms = [body, withoutAnd(body)];
  const pair = SHORTENED.find((ends) => ends.some((end) => body.endsWith(end)));
  const own = pair?.find((end) => body.endsWith(end));
  if (pair === undefined || own === undefined) return forms;
  return forms.flatMap((form) => pair.map((end) => form.slice(0, -own.length) + end));
}

/**
 * Whether a form that stands in a text from `from` to `to` is the agency: no longer name, and of no other region. 县 finds 县 and
 * 云溪县; 云溪县 finds itself and a bare 县, which is its own in a draft of that county.
 * @param regions of the agency
 * @returns where the name starts, its region included; -1 when it is another one
 */
export function agencyStart(text: string, from: number, to: number, regions: readonly string[]): number {
  if (GOES_ON[text.charAt(to - 1)]?.includes(text.charAt(to)) === true && to < text.length) return -1;
  if (regions.length === 0) return from;
  for (const region of regions) if (text.endsWith(region, from)) return from - region.length;
  const level = LEVEL_END.exec(regions[0]!)?.[0] ?? '';
  if (level === '' || !text.endsWith(level, from)) return -1;
  const before = text.charAt(from - level.length - 1);
  return !/[\u4e00-\u9fff]/.test(before) || BEFORE_NAME.includes(before) ? from - level.length : -1;
}
