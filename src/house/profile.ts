/**
 * `.gongwen/profile.json`: what an office does in its own way. So far the levels of rules. Comments and trailing commas are
 * allowed. A file that is broken changes nothing, and says where it is broken.
 */
import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Level } from '../core/lint/lint.ts';
import { SEVERITY_NAMES } from '../core/lint/page.ts';
import { RULES } from '../core/lint/registry.ts';
import { groundOf, type Severity } from '../core/lint/rule.ts';
import { PROFILE_FILE } from './files.ts';
import type { Problem } from './problem.ts';

export const LEVELS: readonly Level[] = ['error', 'warning', 'information', 'hint', 'off'];
const LEVEL_NAMES: Readonly<Record<Level, string>> = { ...SEVERITY_NAMES, off: '关闭' };
/** What may stand in the file. */
const KEYS: readonly string[] = ['$schema', 'lint'];

export interface Profile {
  readonly levels: Readonly<Record<string, Level>>;
  /** What is wrong with the file, and where it departs from a standard; offsets are those of its text. */
  readonly problems: readonly Problem[];
}

/** Reads the text of a profile. Total: whatever it holds, there is a profile. */
export function parseProfile(text: string): Profile {
  if (text.trim() === '') return { levels: {}, problems: [] };
  const errors: ParseError[] = [];
  const root = treeOf(text, errors);
  const [first] = errors;
  if (first !== undefined || root === undefined) {
    const from = Math.min(first?.offset ?? 0, Math.max(0, text.length - 1));
    return { levels: {}, problems: [{ from, to: Math.min(text.length, from + Math.max(1, first?.length ?? 1)), severity: 'error', message: `${PROFILE_FILE} 写坏了，全部按默认处理：${REASONS[first === undefined ? '' : printParseErrorCode(first.error)] ?? '不是有效的 JSON'}` }] };
  }
  if (root.type !== 'object') return { levels: {}, problems: [problem(root, 'error', `${PROFILE_FILE} 应是一个对象（以 { 开头），全部按默认处理`)] };
  const problems: Problem[] = [];
  for (const property of root.children ?? []) {
    const key = property.children?.[0];
    if (key !== undefined && !KEYS.includes(String(key.value))) problems.push(problem(key, 'warning', `没有“${String(key.value)}”这一项，不起作用`));
  }
  const lint = findNodeAtLocation(root, ['lint']);
  if (lint !== undefined && lint.type !== 'object') problems.push(problem(lint, 'error', '“lint”应是一个对象'));
  for (const property of lint?.type === 'object' ? (lint.children ?? []) : []) {
    const key = property.children?.[0];
    if (key !== undefined && key.value !== 'rules') problems.push(problem(key, 'warning', `“lint”里没有“${String(key.value)}”这一项，不起作用`));
  }
  const rules = findNodeAtLocation(root, ['lint', 'rules']);
  if (rules?.type !== undefined && rules.type !== 'object') problems.push(problem(rules, 'error', '“rules”应是一个对象：规则名和级别'));
  const levels: Record<string, Level> = {};
  for (const property of rules?.type === 'object' ? (rules.children ?? []) : []) readLevel(property, levels, problems);
  return { levels, problems };
}

/** @returns undefined when brackets are nested deeper than the parser can follow */
function treeOf(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { allowTrailingComma: true });
  } catch {
    return undefined;
  }
}

function readLevel(property: Node, levels: Record<string, Level>, problems: Problem[]): void {
  const [key, value] = property.children ?? [];
  if (key === undefined || value === undefined) return;
  const code = String(key.value);
  const rule = RULES.find((r) => r.code === code);
  if (rule === undefined && code !== 'user-word') {
    problems.push(problem(key, 'warning', `没有“${code}”这条规则`));
    return;
  }
  const level = LEVELS.find((l) => l === value.value);
  if (level === undefined) {
    problems.push(problem(value, 'error', `级别应是 ${LEVELS.map((l) => `"${l}"`).join('、')} 之一`));
    return;
  }
  levels[code] = level;
  if (rule?.source.strength !== 'must' || weight(level) >= weight(rule.severity)) return;
  problems.push(problem(property, 'information', `与标准不同：“${rule.title}”由“${LEVEL_NAMES[rule.severity]}”改为“${LEVEL_NAMES[level]}”，而 ${groundOf(rule.source)}`));
}

const ORDER: readonly Level[] = ['off', 'hint', 'information', 'warning', 'error'];
const weight = (level: Level): number => ORDER.indexOf(level);

function problem(node: Node, severity: Severity, message: string): Problem {
  return { from: node.offset, to: node.offset + node.length, severity, message };
}

/** Parse errors in plain Chinese. */
const REASONS: Readonly<Record<string, string>> = {
  InvalidSymbol: '这里有不认识的字符，文字要用英文双引号括起来', InvalidNumberFormat: '数字写得不对', PropertyNameExpected: '这里应是用双引号括起来的名称', ValueExpected: '这里缺一个值',
  ColonExpected: '这里缺英文冒号', CommaExpected: '这里缺英文逗号', CloseBraceExpected: '缺右花括号 }', CloseBracketExpected: '缺右方括号 ]', EndOfFileExpected: '后面多出了内容',
  InvalidCommentToken: '注释写得不对', UnexpectedEndOfComment: '注释没有结束', UnexpectedEndOfString: '缺右双引号', UnexpectedEndOfNumber: '数字没有写完', InvalidUnicode: '转义写得不对', InvalidEscapeCharacter: '转义写得不对', InvalidCharacter: '这里有不能用的字符',
};
