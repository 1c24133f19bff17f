/**
 * `.gongwen/profile.json`: what an office does in its own way: the levels of rules, its 版式 (layout-profile.ts). Comments and
 * trailing commas are allowed. A file that is broken changes nothing, and says where it is broken.
 */
import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { Level } from '../core/lint/lint.ts';
import { SEVERITY_NAMES } from '../core/lint/page.ts';
import { RULES } from '../core/lint/registry.ts';
import { groundOf } from '../core/lint/rule.ts';
import { PROFILE_FILE } from './files.ts';
import { membersOf, problemAt, readJson } from './json.ts';
import { readLayout } from './layout-profile.ts';
import type { Problem } from './problem.ts';

export const LEVELS: readonly Level[] = ['error', 'warning', 'information', 'hint', 'off'];
const LEVEL_NAMES: Readonly<Record<Level, string>> = { ...SEVERITY_NAMES, off: '关闭' };
/** What may stand in the file. */
const KEYS: readonly string[] = ['$schema', 'lint', 'layout'];

export interface Profile {
  readonly levels: Readonly<Record<string, Level>>;
  /** What is wrong with the file, and where it departs from a standard; offsets are those of its text. */
  readonly problems: readonly Problem[];
}

/** Reads the text of a profile. Total: whatever it holds, there is a profile. */
export function parseProfile(text: string): Profile {
  const { root, broken } = readJson(text, PROFILE_FILE);
  if (root === undefined) return { levels: {}, problems: broken === undefined ? [] : [broken] };
  const problems: Problem[] = [];
  for (const { name, key } of membersOf(root)) if (!KEYS.includes(name)) problems.push(problemAt(key, 'warning', `没有“${name}”这一项，不起作用`));
  const lint = findNodeAtLocation(root, ['lint']);
  if (lint !== undefined && lint.type !== 'object') problems.push(problemAt(lint, 'error', '“lint”应是一个对象'));
  for (const { name, key } of membersOf(lint)) if (name !== 'rules') problems.push(problemAt(key, 'warning', `“lint”里没有“${name}”这一项，不起作用`));
  const rules = findNodeAtLocation(root, ['lint', 'rules']);
  if (rules?.type !== undefined && rules.type !== 'object') problems.push(problemAt(rules, 'error', '“rules”应是一个对象：规则名和级别'));
  const levels: Record<string, Level> = {};
  for (const property of rules?.type === 'object' ? (rules.children ?? []) : []) readLevel(property, levels, problems);
  return { levels, problems: [...problems, ...readLayout(findNodeAtLocation(root, ['layout'])).problems] };
}

function readLevel(property: Node, levels: Record<string, Level>, problems: Problem[]): void {
  const [key, value] = property.children ?? [];
  if (key === undefined || value === undefined) return;
  const code = String(key.value);
  const rule = RULES.find((r) => r.code === code);
  if (rule === undefined && code !== 'user-word') {
    problems.push(problemAt(key, 'warning', `没有“${code}”这条规则`));
    return;
  }
  const level = LEVELS.find((l) => l === value.value);
  if (level === undefined) {
    problems.push(problemAt(value, 'error', `级别应是 ${LEVELS.map((l) => `"${l}"`).join('、')} 之一`));
    return;
  }
  levels[code] = level;
  if (rule?.source.strength !== 'must' || weight(level) >= weight(rule.severity)) return;
  problems.push(problemAt(property, 'information', `与标准不同：“${rule.title}”由“${LEVEL_NAMES[rule.severity]}”改为“${LEVEL_NAMES[level]}”，而 ${groundOf(rule.source)}`));
}

const ORDER: readonly Level[] = ['off', 'hint', 'information', 'warning', 'error'];
const weight = (level: Level): number => ORDER.indexOf(level);
