import { isDigit, isHan } from '../../../text/characters.ts';
import { quotedAt, type LintText } from '../../lint-text.ts';
import { GB9704 } from '../../sources.ts';
import type { FoundInText, TextRule } from '../../rule.ts';

/** A number from its bracket on. */
const NUMBER = /([〔﹝[(（【［<＜〈])[ \u00a0　]?((?:19|20)\d{2}|\d{2})(年?)[ 　]?([〕﹞\])）】］>＞〉])([ \u00a0　]{0,3})(第?)[ 　]?(0{0,4})(\d{1,5})([ \u00a0　]{0,3})(号?)/y;
/** What goes on behind the digits of a list, a range or another number. */
const GOES_ON = /^[ 　]?(?:[、，和及与至—\-－～~.．:：]\s*第?\d|[期\d%％‰年月日a-zA-Z集辑卷册届次])/;
/** Ends of 机关代字: only behind these two digits in brackets are a year. */
const CODE_END = /[发办函字文政委党规通知电复呈请报议令告财教工组宣纪人交农水林税标质环资卫民监价]$/;
/** Certificates, dockets and announcements count in their own way: 京建施字（2019）第3号, 公告〔2019〕第39号. */
const OWN_WAY = /(?:[字证备照]|许可|公告|通告|令|公报|决议|诉|初|终|执|刑|民|行)$/;
/** Numbers of texts older than the standard of 1999 are cited as they were given. */
const NEW_NUMBERS = 2000;

function look(lintText: LintText, at: number): FoundInText | undefined {
  const { text, role } = lintText;
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(text);
  if (match === null) return undefined;
  const [whole, open = '', year = '', nian = '', close = '', , ordinal = '', zeros = '', digits = '', , hao = ''] = match;
  const own = role === 'docno' || role === 'signer';
  const before = text.slice(Math.max(0, at - 8), at).replace(/[ 　]+$/, '');
  const last = before.charCodeAt(before.length - 1);
  if (!own && !(before !== '' && (isHan(last) || /[×Ｘxa-zA-Z]/.test(before.charAt(before.length - 1))))) return undefined;
  const square = open === '〔' && close === '〕';
  const end = at + whole.length;
  if (hao === '') {
    // without 号 only what stands in the right brackets, or behind a 机关代字, is a number beyond doubt
    if (zeros !== '' && digits === '') return undefined;
    if (!(own || (square && year.length === 4)) || GOES_ON.test(text.slice(end, end + 6))) return undefined;
  }
  if (!own && OWN_WAY.test(before) && (!'[【［'.includes(open) || ordinal !== '' || zeros !== '')) return undefined;
  if (own && /(?:公告|通告|令)$/.test(before) && square) return undefined;
  if (year.length === 2 && !own && !(CODE_END.test(before) && (square || ordinal === ''))) return undefined;
  if (!own && year.length === 4 && Number(year) < NEW_NUMBERS) return undefined;
  // （2019）3号 behind other words than a 机关代字 may be anything: 附表（2019）3号地块
  if (!own && (open === '（' || open === '(') && !CODE_END.test(before)) return undefined;
  const faults: string[] = [];
  if (!square) faults.push('年份未用六角括号“〔〕”');
  if (year.length === 2) faults.push('年份只有两位');
  if (nian !== '') faults.push('年份后多了“年”字');
  if (ordinal !== '') faults.push('序号前多了“第”字');
  if (zeros !== '') faults.push('序号编了虚位“0”');
  if (hao === '') faults.push('序号后缺“号”字');
  if (faults.length === 0) return undefined;
  const right = `〔${year.length === 2 ? `20${year}` : year}〕${digits}号`;
  const onlyBrackets = faults.length === 1 && !square;
  const replacement = onlyBrackets ? `〔${whole.slice(1, whole.indexOf(close))}〕${whole.slice(whole.indexOf(close) + 1)}` : right;
  return { from: at, to: end, message: `发文字号${faults.join('，')}，应为“${right}”`, replacement, mechanical: onlyBrackets && !quotedAt(lintText, at) };
}

export const documentNumber: TextRule = {
  code: 'document-number',
  title: '发文字号的写法',
  source: { standard: GB9704, clause: '7.2.5', strength: 'must' },
  severity: 'error',
  why: '发文字号由机关代字、年份、发文顺序号组成，年份用四位数并用六角括号括入，顺序号不加“第”、不编虚位，后面有“号”字。引用公文时也照此写。',
  bad: [
    { text: '　　根据临政办发⟦[2025]12号⟧文件要求，现将有关事项通知如下。', fixed: '　　根据临政办发〔2025〕12号文件要求，现将有关事项通知如下。' },
    { text: '　　《临川县防汛应急预案》（临政发⟦〔2025〕第6号⟧）自公布之日起施行。' },
    { text: '　　《临川县防汛应急预案》（临政发⟦〔2025〕06号⟧）自公布之日起施行。' },
    { text: '　　《临川县防汛应急预案》（临政发⟦〔25〕6号⟧）自公布之日起施行。' },
    { text: '　　《临川县防汛应急预案》（临政发⟦〔2025年〕6号⟧）自公布之日起施行。' },
    { text: '　　《临川县防汛应急预案》（临政发⟦〔2025〕6⟧）自公布之日起施行。' },
    { text: '　　《临川县防汛应急预案》（临政发⟦（2025）6号⟧）自公布之日起施行。', fixed: '　　《临川县防汛应急预案》（临政发〔2025〕6号）自公布之日起施行。' },
    { text: '　　《临川县防汛应急预案》（临政发⟦<2025>6号⟧）自公布之日起施行。', fixed: '　　《临川县防汛应急预案》（临政发〔2025〕6号）自公布之日起施行。' },
    { text: '　　《临川县防汛应急预案》（临政发⟦【2025】6号⟧）自公布之日起施行。', fixed: '　　《临川县防汛应急预案》（临政发〔2025〕6号）自公布之日起施行。' },
    { text: '临川县人民政府文件\n\n临政发⟦(2025)第06号⟧\n\n临川县人民政府关于做好春耕备耕工作的通知\n\n局属各单位：\n　　请抓好落实。' },
  ],
  good: [
    '　　《临川县防汛应急预案》（临政发〔2025〕6号）自公布之日起施行。',
    '　　市政府公告2025年第3号明确了征收范围。',
    '　　省人民政府令第212号公布的办法同时废止。',
    '　　按照省政府令（2019年第5号）执行。',
    '　　临政发〔2025〕6、7号文件一并清理。',
    '　　一审案号为（2023）临01民初25号。',
    '　　施工许可证号为临建施字（2019）第3号。',
    '　　第一阶段（2025）3号地块先行出让。',
    '　　《乡镇卫生院管理暂行规定》（临卫医字(94)第15号）同时废止。',
    '青岚县人民政府专题会议纪要\n\n〔2025〕5号\n\n关于研究城乡公交有关工作的会议纪要\n\n　　会议研究了有关事项。',
    '　　财政部、税务总局公告2023年第12号规定了优惠政策。',
  ],
  starts: '〔﹝[(（【［<＜〈',
  rows: true,
  checkAt(lintText, at) {
    const next = lintText.text.charCodeAt(at + 1);
    if (!isDigit(next) && next !== 32 && next !== 0x3000) return undefined;
    return look(lintText, at);
  },
};
