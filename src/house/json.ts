/** JSON with comments as clerks write it: a tree, or why there is none in plain Chinese. */
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Severity } from '../core/lint/rule.ts';
import type { Problem } from './problem.ts';

/** @returns the tree of a text, or what is wrong with it; neither where the text is blank. @param name of the file, for the message */
export function readJson(text: string, name: string): { readonly root?: Node; readonly broken?: Problem } {
  if (text.trim() === '') return {};
  const errors: ParseError[] = [];
  const root = treeOf(text, errors);
  const [first] = errors;
  if (first !== undefined || root === undefined) {
    const from = Math.min(first?.offset ?? 0, Math.max(0, text.length - 1));
    return { broken: { from, to: Math.min(text.length, from + Math.max(1, first?.length ?? 1)), severity: 'error', message: `${name} 写坏了，全部按默认处理：${REASONS[first === undefined ? '' : printParseErrorCode(first.error)] ?? '不是有效的 JSON'}` } };
  }
  return root.type === 'object' ? { root } : { broken: problemAt(root, 'error', `${name} 应是一个对象（以 { 开头），全部按默认处理`) };
}

/** @returns undefined when brackets are nested deeper than the parser can follow */
function treeOf(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { allowTrailingComma: true });
  } catch {
    return undefined;
  }
}

/** @returns what is to be said of a part of a file */
export function problemAt({ offset, length }: Node, severity: Severity, message: string): Problem {
  return { from: offset, to: offset + length, severity, message };
}

/** One member of an object: its key, and its value where one is written. */
export interface Member {
  readonly name: string;
  readonly key: Node;
  readonly value: Node;
}

/** @returns the members of an object; none of anything else */
export function membersOf(node: Node | undefined): Member[] {
  return node?.type !== 'object' ? [] : (node.children ?? []).flatMap(({ children: [key, value] = [] }) => (key === undefined || value === undefined ? [] : [{ name: String(key.value), key, value }]));
}

/** Parse errors in plain Chinese. */
const REASONS: Readonly<Record<string, string>> = {
  InvalidSymbol: '这里有不认识的字符，文字要用英文双引号括起来', InvalidNumberFormat: '数字写得不对', PropertyNameExpected: '这里应是用双引号括起来的名称', ValueExpected: '这里缺一个值',
  ColonExpected: '这里缺英文冒号', CommaExpected: '这里缺英文逗号', CloseBraceExpected: '缺右花括号 }', CloseBracketExpected: '缺右方括号 ]', EndOfFileExpected: '后面多出了内容',
  InvalidCommentToken: '注释写得不对', UnexpectedEndOfComment: '注释没有结束', UnexpectedEndOfString: '缺右双引号', UnexpectedEndOfNumber: '数字没有写完', InvalidUnicode: '转义写得不对', InvalidEscapeCharacter: '转义写得不对', InvalidCharacter: '这里有不能用的字符',
};
