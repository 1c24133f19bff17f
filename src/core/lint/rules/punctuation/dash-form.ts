import { isDigit, isHan, tableOf } from '../../../text/characters.ts';
import { isChinese, isOpeningMark } from '../../../text/marks.ts';
import { addressAt } from '../../lint-text.ts';
import { before, behind, behindBlanks } from '../../neighbours.ts';
import type { FoundInText, TextRule } from '../../rule.ts';
import { GB15834 } from '../../sources.ts';

const DASHES = '-－—─―–‒‐−━';
const IS_DASH = tableOf(DASHES.slice(1) + '-');
/** A row of dashes longer than this is a line that is drawn. */
const MOST = 8;
const DASH = '——';

export const dashForm: TextRule = {
  code: 'dash-form',
  title: '破折号写法',
  source: { standard: GB15834, clause: '4.10.2', strength: 'must' },
  severity: 'error',
  why: '破折号是两个字长的“——”，不用两个连字符、制表符或者更长的横线代替。',
  bad: [
    { text: '　　他们为了一个目标⟦--⟧让群众喝上放心水。', fixed: '　　他们为了一个目标——让群众喝上放心水。' },
    { text: '　　他们为了一个目标⟦－－⟧让群众喝上放心水。', fixed: '　　他们为了一个目标——让群众喝上放心水。' },
    { text: '　　他们为了一个目标⟦———⟧让群众喝上放心水。', fixed: '　　他们为了一个目标——让群众喝上放心水。' },
    { text: '　　他们为了一个目标⟦――⟧让群众喝上放心水。', fixed: '　　他们为了一个目标——让群众喝上放心水。' },
    { text: '　　他们为了一个目标⟦──⟧让群众喝上放心水。', fixed: '　　他们为了一个目标——让群众喝上放心水。' },
    { text: '　　他们为了一个目标⟦–⟧让群众喝上放心水。' },
    { text: '　　两县之间有一条通道⟦--⟧X215线。', fixed: '　　两县之间有一条通道——X215线。' },
    { text: '　　⟦--⟧坚持生态优先。守住山头，护好水源。', fixed: '　　——坚持生态优先。守住山头，护好水源。' },
    { text: '在全县教育工作会议上的讲话\n⟦--⟧2025年3月5日在县委党校', fixed: '在全县教育工作会议上的讲话\n——2025年3月5日在县委党校' },
    { text: '　　⟦—⟧坚持生态优先。守住山头，护好水源。', fixed: '　　——坚持生态优先。守住山头，护好水源。' },
    { text: '　　他们为了一个目标⟦— —⟧让群众喝上放心水。', fixed: '　　他们为了一个目标——让群众喝上放心水。' },
  ],
  good: [
    '　　他们为了一个目标——让群众喝上放心水。',
    '　　北京—上海高速铁路、2021年—2025年，见表2-8和GB/T 15834—2011。',
    '　　——坚持生态优先。守住山头，护好水源。',
    '　　执行命令时加--force参数，程序即覆盖旧文件。',
    '　　前面讲了现状。\n\n---\n\n　　下面讲任务。',
    '— 3 —',
    '- 加强领导，压实责任。\n- 严格考核，奖优罚劣。',
  ],
  starts: DASHES,
  checkAt(lintText, at) {
    const { text } = lintText;
    if (at > 0 && IS_DASH[text.charCodeAt(at - 1)] === 1) return undefined;
    let to = at + 1;
    while (IS_DASH[text.charCodeAt(to)] === 1) to++;
    let row = text.slice(at, to);
    if (row === '—' && text.startsWith(' —', to) && IS_DASH[text.charCodeAt(to + 2)] !== 1) {
      to += 2;
      row = text.slice(at, to);
    } else if (row === '—' && text.startsWith('— ', at - 2)) return undefined;
    if (row === DASH || row === '-' || row === '－' || row.length > MOST) return undefined;
    if (!isAmongChinese(text, at, to, row) || addressAt(lintText, at)) return undefined;
    return judge(text, row, at, to);
  },
};

function judge(text: string, row: string, from: number, to: number): FoundInText | undefined {
  if (row.length > 1) return { from, to, message: `破折号写成“${row}”，应为“${DASH}”`, replacement: DASH };
  const opens = before(text, from) < 0;
  if (row === '—') return opens ? { from, to, message: `段首破折号只有一个字长，应为“${DASH}”`, replacement: DASH } : undefined;
  if (opens) return undefined;
  return { from, to, message: `用了“${row}”，应为破折号“${DASH}”（表示起止的，应为一字线“—”）` };
}

/** Chinese on both sides, or Chinese behind a row that opens its paragraph. */
function isAmongChinese(text: string, from: number, to: number, row: string): boolean {
  const next = text.charCodeAt(behindBlanks(text, behind(text, to)));
  // 通道--X215线: two hyphens among Chinese words are no option of a program, which stands behind a blank
  const latin = row === '--' && isHan(text.charCodeAt(from - 1)) && /^[A-Z][A-Z0-9]*[\u4e00-\u9fff]/.test(text.slice(to, to + 12));
  if (!isHan(next) && !isOpeningMark(next) && !(isDigit(next) && row.length > 1) && !latin) return false;
  let end = before(text, from);
  while (end >= 0 && text.charCodeAt(end) === 32) end--;
  if (end < 0) return !isDigit(next) || /^--?[12]\d{3}年/.test(text.slice(from, from + 7));
  return isChinese(text.charCodeAt(end)) && !(isDigit(next) && /[年月日时点分]/.test(text.charAt(end)));
}
