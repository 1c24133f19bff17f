import { isDigit, isHan, isSpace } from '../../../text/characters.ts';
import { isChinese, isClosingMark, isOpeningMark } from '../../../text/marks.ts';
import { addressAt } from '../../lint-text.ts';
import { before } from '../../neighbours.ts';
import type { TextRule } from '../../rule.ts';
import { GB15834 } from '../../sources.ts';

const DOTS = '.…⋯·・。．•';
const ELLIPSIS = '……';
/** Longer rows of points lead the eye in a table of contents. */
const MOST = 12;

export const ellipsisForm: TextRule = {
  code: 'ellipsis-form',
  title: '省略号写法',
  source: { standard: GB15834, clause: '4.11.2、A.9.1', strength: 'must' },
  severity: 'error',
  why: '省略号是六个连点“……”，占两个字位；两个省略号连用只在独占一行、表示省略整段时用。',
  bad: [
    { text: '　　修路、架桥、通水⟦...⟧一件接着一件办。', fixed: '　　修路、架桥、通水……一件接着一件办。' },
    { text: '　　修路、架桥、通水⟦。。。⟧一件接着一件办。', fixed: '　　修路、架桥、通水……一件接着一件办。' },
    { text: '　　修路、架桥、通水⟦…⟧一件接着一件办。', fixed: '　　修路、架桥、通水……一件接着一件办。' },
    { text: '　　修路、架桥、通水⟦⋯⋯⟧一件接着一件办。', fixed: '　　修路、架桥、通水……一件接着一件办。' },
    { text: '　　修路、架桥、通水⟦······⟧一件接着一件办。', fixed: '　　修路、架桥、通水……一件接着一件办。' },
    { text: '　　修路、架桥、通水⟦………⟧一件接着一件办。', fixed: '　　修路、架桥、通水……一件接着一件办。' },
    { text: '　　修路、架桥、通水⟦………………⟧一件接着一件办。', fixed: '　　修路、架桥、通水……一件接着一件办。' },
    { text: '　　修路、架桥、通水⟦......⟧', fixed: '　　修路、架桥、通水……' },
    { text: '　　修路、架桥、通水⟦…………⟧一件接着一件办。', fixed: '　　修路、架桥、通水……一件接着一件办。' },
  ],
  good: [
    '　　修路、架桥、通水……一件接着一件办。',
    '　　第一段念到这里。\n　　…………\n　　再念最后一段。',
    '　　取值为1, 2, ..., n，由软件给出。',
    '　　如果……，那么……。',
    '　　约翰·史密斯先生来访。',
  ],
  starts: DOTS,
  checkAt(lintText, at) {
    const { text } = lintText;
    const dot = text.charCodeAt(at);
    // most points stand alone, most ellipses are two
    if (dot !== 0x2026 && text.charCodeAt(at + 1) !== dot && dot !== 0x22ef) return undefined;
    if (at > 0 && text.charCodeAt(at - 1) === dot) return undefined;
    let to = at + 1;
    while (text.charCodeAt(to) === dot) to++;
    const length = to - at;
    if (length > (dot === 0x2026 ? 2 * MOST : MOST)) return undefined;
    if (dot === 0x2026) {
      if (length === 2 || (length === 4 && standsAlone(text, at, to))) return undefined;
    } else if (dot !== 0x22ef && length < 3) return undefined;
    if (!isAmongChinese(text, at, to, dot) || addressAt(lintText, at)) return undefined;
    const message = dot === 0x2026 && length > 2 ? `省略号有${length * 3}个点，应为六个点的“${ELLIPSIS}”` : `省略号写成“${text.slice(at, to)}”，应为“${ELLIPSIS}”`;
    return { from: at, to, message, replacement: ELLIPSIS };
  },
};

function standsAlone(text: string, from: number, to: number): boolean {
  return /^[“‘（]?$/.test(text.slice(0, from).trim()) && /^[”’）]?$/.test(text.slice(to).trim());
}

function isAmongChinese(text: string, from: number, to: number, dot: number): boolean {
  if (dot === 0x3002) return true;
  const previous = text.charCodeAt(before(text, from));
  const next = text.charCodeAt(to);
  if (isHan(previous) || isClosingMark(previous) || isOpeningMark(previous)) return !(isSpace(next) && isDigit(text.charCodeAt(to + 1)));
  return isChinese(previous) || (isHan(next) && !Number.isNaN(previous) && !isSpace(previous));
}
