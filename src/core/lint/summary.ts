/** How many findings of each level there are, in words. */
import type { Finding } from './lint.ts';
import { SEVERITY_NAMES } from './page.ts';
import type { Severity } from './rule.ts';

const LEVELS: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** @returns 2 处错误，1 处警告; '' when there is none */
export function countsInWords(findings: readonly Pick<Finding, 'severity'>[]): string {
  return LEVELS.map((level) => [findings.filter(({ severity }) => severity === level).length, SEVERITY_NAMES[level]] as const)
    .filter(([count]) => count > 0).map(([count, name]) => `${count} 处${name}`).join('，');
}
