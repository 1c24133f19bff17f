/** The page of a rule: what the editor opens behind the code of a mark, and what docs/rules.md is made of. Markdown. */
import { groundOf, type Rule, type Severity } from './rule.ts';

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', information: '提示', hint: '建议' };

/** Marks of examples as they read in Markdown. */
function shown(text: string): string {
  return text.replace(/⟦/g, '【').replace(/⟧/g, '】');
}

function block(text: string): string {
  return `\`\`\`text\n${shown(text)}\n\`\`\`\n`;
}

/** @returns the page as Markdown, with its title as heading of the given level */
export function pageOf(rule: Rule, level = 1): string {
  const heading = '#'.repeat(level);
  const bad = rule.bad.map(({ text, fixed }) => block(text) + (fixed === undefined ? '' : `\n改为：\n\n${block(fixed)}`)).join('\n');
  return [
    `${heading} ${rule.title}\n`,
    `规则 \`${rule.code}\` · 级别：${SEVERITY_NAMES[rule.severity]} · 依据：${groundOf(rule.source)}\n`,
    `${rule.why}\n`,
    `${heading}# 不对（【 】内是标出的地方）\n`,
    bad,
    `${heading}# 对\n`,
    rule.good.map(block).join('\n'),
  ].join('\n');
}
