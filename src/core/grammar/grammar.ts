/**
 * The TextMate grammar text.gongwen as a typed program: it emits syntaxes/gongwen.tmLanguage.json. What a numeral, an
 * ordinal or an element looks like comes from src/core/text, so grammar and parser cannot drift apart.
 *
 * Every line stands alone: each rule for a line ends with it, so that an edit re-tokenises its own line only.
 */
import { HEADING_FAMILIES } from '../text/ordinals.ts';
import { attachedLine, attachLine, elementLine } from './elements.ts';
import { headingLine } from './headings.ts';
import { inHeading, inline } from './inline.ts';
import { line, type Rule } from './rules.ts';
import { INDENT, SPACE } from './shapes.ts';

/** A grammar as VS Code reads it. */
export interface Grammar {
  readonly comment: string;
  readonly name: string;
  readonly scopeName: string;
  readonly patterns: readonly Rule[];
  readonly repository: Readonly<Record<string, Rule>>;
}

/** First characters of lines that may be more than text: of ordinals, Markdown, brackets and the labels of elements. */
const MARKED = `${[...new Set(Object.values(HEADING_FAMILIES).map((family) => family.first))].join('')}#>*_\\-+|—〔\\[签抄分主出列请缺记参会时地附`;

/** @returns the grammar; its `comment` says in the generated file where it comes from */
export function gongwenGrammar(): Grammar {
  const rest: readonly Rule[] = [{ include: '#inline' }];
  const title: readonly Rule[] = [{ include: '#inHeading' }];
  return {
    comment: 'Generated from src/core/grammar/grammar.ts. Change it there and run: node esbuild.mjs generate && node dist/generate.mjs',
    name: '公文',
    scopeName: 'text.gongwen',
    patterns: [
      plainLine(rest),
      // \G holds at the start of a line only: of the rules below none is searched for in the rest of it
      { begin: '^(?=.)', end: '$', patterns: [attachedLine(rest), headingLine(title, rest), elementLine(rest), attachLine(rest), line(['(?=.)'], rest)] },
    ],
    repository: { inline: { patterns: inline }, inHeading: { patterns: inHeading } },
  };
}

/**
 * Most lines are ordinary text, and this one rule knows them: they start with nothing special, have a mark of a clause, and
 * no colon at their end.
 */
function plainLine(rest: readonly Rule[]): Rule {
  const start = `^${INDENT}(?=[^${MARKED}\\n][^，。；,;\\n]*[，。；,;])`;
  return { begin: `${start}(?![^：:\\n]*[：:]${SPACE}$)`, end: '$', patterns: rest };
}
