/** Lines that open with a heading's ordinal, by the levels of markup.heading. */
import { AMOUNT } from '../text/reading-on.ts';
import { HAN_CLASS, TITLE_END_CLASS } from '../text/characters.ts';
import { DIGIT_CLASS } from '../text/numerals.ts';
import { DECIMAL_SHAPE, HEADING_FAMILIES, type HeadingFamily } from '../text/ordinals.ts';
import { line, scoped, type Piece, type Rule } from './rules.ts';
import { headingShape, INDENT, MARKDOWN, NO_ROW, SPACE } from './shapes.ts';

/** A longer stretch before the first 。；：！？ is a sentence of a list or a law, not a heading: only its ordinal is coloured. */
export const LONGEST_TITLE = 40;

/** Text of a heading up to the first of 。；：！？ (outline-spec), which may open a run-in paragraph; ** is Markdown's. */
const TITLE = `[^${TITLE_END_CLASS}*\\n]{1,${LONGEST_TITLE}}(?=[${TITLE_END_CLASS}*]|$)`;

/** 1　总则 on a line of its own (a unit behind the number makes it an amount); 1.1　…; 1.1.1, where 2025.5.1前 is a date. */
const DECIMAL = `[${DIGIT_CLASS}]{1,2}(?=[ \\u3000]+(?!${AMOUNT})[${HAN_CLASS}][^，。；：\\s]{0,30}${SPACE}$)|${DECIMAL_SHAPE}(?=[ \\t\\u3000])|[${DIGIT_CLASS}]{1,2}(?:[.．][${DIGIT_CLASS}]{1,2}){2,4}(?=[${HAN_CLASS}])(?![日号前后以之])`;

const FAMILIES = Object.keys(HEADING_FAMILIES) as HeadingFamily[];

/** Families whose text is a provision, not a heading: 第三条　…. */
export const PROVISIONS: readonly HeadingFamily[] = ['article'];

function shapesOf(families: readonly HeadingFamily[]): string {
  // 1.1 must be asked before 1.
  const ordered = [...families].sort((a, b) => Number(b === 'decimal') - Number(a === 'decimal'));
  return ordered.map((family) => (family === 'decimal' ? DECIMAL : headingShape(family))).join('|');
}

/** The ordinals of one level, with the text of the heading where it has one. */
function level(number: number, inTitle: readonly Rule[]): Piece[] {
  const heading = `markup.heading.${String(number)}`;
  const ofLevel = FAMILIES.filter((family) => HEADING_FAMILIES[family].level === number);
  const marker = (families: readonly HeadingFamily[]): Piece => scoped(`${heading} punctuation.definition.heading`, shapesOf(families));
  const provisions = ofLevel.filter((family) => PROVISIONS.includes(family));
  return [
    marker(ofLevel.filter((family) => !PROVISIONS.includes(family))),
    NO_ROW,
    SPACE,
    '(?:', scoped(`${heading} entity.name.section`, TITLE, inTitle), ')?',
    ...(provisions.length > 0 ? ['|', marker(provisions), NO_ROW, SPACE] : []),
  ];
}

/**
 * @param inTitle what is seen inside the text of a heading
 * @param rest what is seen behind it
 * @returns one rule for all levels, as each rule costs time on every line
 */
export function headingLine(inTitle: readonly Rule[], rest: readonly Rule[]): Rule {
  const levels = [1, 2, 3, 4, 5].flatMap((number): Piece[] => [number === 1 ? '(?:' : '|', ...level(number, inTitle)]);
  return line([INDENT, MARKDOWN, ...levels, ')'], rest);
}
