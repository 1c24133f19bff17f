/** The rules as settings, as a schema, as a table of the README and as pages. */
import { COLUMNS, LISTS, LEVEL_NAMES as LEVELS_OF_WORDS } from '../core/lint/user-words.ts';
import { pageOf, SEVERITY_NAMES } from '../core/lint/page.ts';
import { RULE_GROUPS } from '../core/lint/registry.ts';
import { groundOf } from '../core/lint/rule.ts';
import { layoutSchema } from './layout.ts';

const LEVELS = ['error', 'warning', 'information', 'hint', 'off'] as const;
const LEVEL_TEXTS = [...LEVELS.slice(0, 4).map((level) => SEVERITY_NAMES[level as keyof typeof SEVERITY_NAMES]), '不查'];

/** @returns the schema of the levels of all rules: gongwen.lint.rules and profile.json have the same */
export function ruleProperties(): Record<string, unknown> {
  const rules = RULE_GROUPS.flatMap((group) => group.rules.map((rule) => [rule.code, {
    enum: LEVELS, enumDescriptions: LEVEL_TEXTS, default: rule.severity, description: `${rule.title}（${groundOf(rule.source)}）`,
  }]));
  return Object.fromEntries([...rules, ['user-word', { enum: LEVELS, enumDescriptions: LEVEL_TEXTS, default: 'warning', description: '自己的易错词（.gongwen/words.tsv 和 gongwen.lint.words）' }]]) as Record<string, unknown>;
}

/** @returns the schema of one word in a user's settings: the right form, or the columns of words.tsv by name */
export function wordSetting(): unknown {
  const text = { type: 'string' };
  const list = { anyOf: [text, { type: 'array', items: text }] };
  const properties = Object.fromEntries(COLUMNS.slice(1).map((name) => [name, name === '级别' ? { enum: [...LEVELS_OF_WORDS] } : LISTS.has(name) ? list : text]));
  return { anyOf: [text, { type: 'object', additionalProperties: false, properties }] };
}

/** @returns the schema of `.gongwen/profile.json` */
export function profileSchema(): unknown {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '公文：本单位的做法',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      lint: {
        type: 'object',
        description: '校对',
        additionalProperties: false,
        properties: { rules: { type: 'object', description: '各条规则的级别；"off" 为不查', additionalProperties: false, properties: ruleProperties() } },
      },
      layout: layoutSchema(),
    },
  };
}

/** @returns the README's table: one row a rule, by groups */
export function ruleTable(): string {
  const rows = RULE_GROUPS.flatMap(({ title, rules }) => [
    `\n**${title}**\n\n| 规则 | 查什么 | 级别 | 依据 |\n|---|---|---|---|`,
    ...rules.map((rule) => `| \`${rule.code}\` | ${cell(rule.title)} | ${SEVERITY_NAMES[rule.severity]} | ${cell(groundOf(rule.source))} |`),
  ]);
  return `${rows.join('\n')}\n`;
}

/** @returns docs/rules.md */
export function rulePages(): string {
  const pages = RULE_GROUPS.flatMap(({ title, rules }) => [`## ${title}\n`, ...rules.map((rule) => `<a id="${rule.code}"></a>\n\n${pageOf(rule, 3)}`)]);
  return `# 校对规则\n\n每条规则的例子就是它的测试。此文件由 \`src/core/lint\` 生成，不要手改。\n\n${pages.join('\n')}`;
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}
