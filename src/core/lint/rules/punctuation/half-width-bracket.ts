import { HAN_NUMERAL_CLASS } from '../../../text/numerals.ts';
import { isHan } from '../../../text/characters.ts';
import { isChinese } from '../../../text/marks.ts';
import { addressAt } from '../../lint-text.ts';
import { before, closesOrdinal, endsBracketedOrdinal } from '../../neighbours.ts';
import type { TextRule } from '../../rule.ts';
import { GB15834 } from '../../sources.ts';

/** A remark in brackets is at most so long. */
const REACH = 120;
const NUMERAL_ONLY = new RegExp(String.raw`^[${HAN_NUMERAL_CLASS}0-9 　]{1,5}$`);
const HAN = /[\u4e00-\u9fff]/;
/** 第(一)、(二)项, 第三条(一)(二): no ordinal that opens a clause. */
const LISTED = new RegExp(String.raw`[第条款](?:[（(][${HAN_NUMERAL_CLASS}0-9]{1,5}[）)][项目]?[、和至或及到]?第?)+$`);
const LIST = 40;

export const halfWidthBracket: TextRule = {
  code: 'half-width-bracket',
  title: '中文用半角括号',
  source: { standard: GB15834, clause: '5.1', strength: 'must' },
  severity: 'error',
  why: '括注中文的圆括号是全角的，左右各占一个字位。',
  bad: [
    { text: '　　各县⟦(⟧市、区⟦)⟧要抓好落实。', fixed: '　　各县（市、区）要抓好落实。' },
    { text: '　　按照《临川县防汛应急预案⟦(⟧试行⟦)⟧》执行。' },
    { text: '　　由县住房城乡建设局（以下简称县住建局⟦)⟧负责。', fixed: '　　由县住房城乡建设局（以下简称县住建局）负责。' },
    { text: '　　依照第三条第⟦(⟧二⟦)⟧项的规定办理。', fixed: '　　依照第三条第（二）项的规定办理。' },
    { text: '　　依照第三条第⟦(⟧一⟦)⟧、⟦(⟧二⟦)⟧项的规定办理。', fixed: '　　依照第三条第（一）、（二）项的规定办理。' },
    { text: '　　依照第三条⟦(⟧一⟦)⟧⟦(⟧二⟦)⟧项的规定办理。', fixed: '　　依照第三条（一）（二）项的规定办理。' },
    { text: '　　1)加强领导（见附件1、2⟦)⟧；2)压实责任。', fixed: '　　1)加强领导（见附件1、2）；2)压实责任。' },
    { text: '　　请如实填报⟦(⟧见附件1、2⟦)⟧。', fixed: '　　请如实填报（见附件1、2）。' },
    { text: '　　请备齐材料⟦(⟧包括：1)申请表；2)身份证⟦)⟧。', fixed: '　　请备齐材料（包括：1)申请表；2)身份证）。' },
  ],
  good: [
    '　　各县（市、区）要抓好落实，推广GB/T 9704(2012)的做法。',
    '　　函数f(x)、g(y)的取值由软件给出。',
    '　　请点击[通知全文](https://www.example.gov.cn/a)查看。',
  ],
  starts: '()',
  checkAt(lintText, at) {
    const { text } = lintText;
    const opens = text.charCodeAt(at) === 40;
    const partner = opens ? closeOf(text, at) : openOf(text, at);
    if (partner < 0 || addressAt(lintText, at)) return undefined;
    const open = opens ? at : partner;
    const close = opens ? partner : at;
    const mixed = text.charCodeAt(partner) > 127;
    const previous = text.charCodeAt(open - 1);
    const inner = text.slice(open + 1, close);
    // [text](address) of Markdown, and whole words of Latin with something in brackets
    if (previous === 93 || inner === '') return undefined;
    if (!mixed && !HAN.test(inner)) return undefined;
    if (NUMERAL_ONLY.test(inner) && !LISTED.test(text.slice(Math.max(0, open - LIST), open)) && (isOrdinal(text, open, close) || !isHan(previous))) return undefined;
    return { from: at, to: at + 1, message: `用了半角的“${text.charAt(at)}”，应为全角的“${opens ? '（' : '）'}”`, replacement: opens ? '（' : '）' };
  },
};

/** (一) (1) that opens a clause: the rule for ordinals has it. */
function isOrdinal(text: string, open: number, close: number): boolean {
  return endsBracketedOrdinal(text, close + 1) || !isChinese(text.charCodeAt(before(text, open)));
}

function closeOf(text: string, at: number): number {
  for (let i = at + 1, depth = 0; i < text.length && i <= at + REACH; i++) {
    if (isOpen(text, i)) depth++;
    else if (isClose(text, i) && depth-- === 0) return i;
  }
  return -1;
}

function openOf(text: string, at: number): number {
  if (!isClose(text, at)) return -1;
  for (let i = at - 1, depth = 0; i >= 0 && i >= at - REACH; i--) {
    if (isClose(text, i)) depth++;
    else if (isOpen(text, i) && depth-- === 0) return i;
  }
  return -1;
}

function isOpen(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 40 || code === 0xff08;
}

/** @returns whether a bracket closes there; that of 1) a) 一） does not, but （见附件1、2） is closed */
function isClose(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 41 || code === 0xff09) && !closesOrdinal(text, at);
}
