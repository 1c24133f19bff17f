/** A paragraph's characters → lines as they stand on the page: indents, right-aligned signatures, tabs. */
import { BODY_POINTS, twipsOfPoints } from '../../core/layout/geometry.ts';
import { STANDARD_PROFILE } from '../../core/layout/profile.ts';
import { columns, isSpace, skipSpace } from '../../core/text/characters.ts';
import { headingStart } from '../../core/structure/marks.ts';
import { needsBlank } from './numbering.ts';
import type { Indent, ParagraphSays } from './styles.ts';

const LINE = STANDARD_PROFILE.charactersPerLine;
/** A character of the body, its letter spacing included, for distances in twips. */
const CHARACTER_TWIPS = twipsOfPoints(BODY_POINTS) + STANDARD_PROFILE.letterSpacing;

/** 段首空二字, and further than half a line no line of a text stands in. In characters. */
const FIRST_LINE = 2;
const DEEPEST = LINE / 2;

const BLANK = '　';
/** Between the columns that a tab makes. */
const TAB = BLANK.repeat(2);
/** Between an entry of a 目录 and its page. */
const LEADER = '……';

/** Blanks and tabs before a page number; bounded, as nothing says how many there are. */
const TO_PAGE = /[\t ]{1,40}(\d{1,6}|[ivxlcIVXLC]{1,9})$/;

export interface Paragraph {
  /** The automatic number, '' when there is none. */
  readonly label: string;
  /** With `\n`, `\t` and `\f`. */
  readonly text: string;
  /** Whether it is a line of a 目录. */
  readonly contents: boolean;
  /** What holds of its layout; undefined where nothing of it is to be seen. */
  readonly says: ParagraphSays | undefined;
}

/** @returns the paragraph's lines, in one group for each page that it stands on; an empty group says only that a page ends */
export function layParagraph({ label, text, contents, says }: Paragraph): string[][] {
  const whole = label + (label === '' ? text : withoutLeading(text));
  const groups = whole.split('\f').map((page) => page.split('\n').map((line) => withoutTrailing(withoutTabs(line, contents))));
  const lines = groups.map((group) => (groups.length > 1 && group.every((line) => line === '') ? [] : group));
  if (says === undefined) return lines;
  if (says.align === 'right' || says.align === 'end') {
    const room = LINE - rightIndent(says.indent);
    return lines.map((group) => group.map((line) => alignRight(line, room)));
  }
  return says.align === 'center' ? lines : withIndent(lines, indentOf(says.indent));
}

/** @returns how many characters a paragraph's first line stands in: 首行缩进 is two, whatever its type; what all lines stand in comes before */
function indentOf({ left, leftChars, firstLine, firstLineChars, hanging, hangingChars }: Indent): number {
  const first = charactersOf(firstLine, firstLineChars) > 0 && charactersOf(hanging, hangingChars) === 0 ? FIRST_LINE : 0;
  const all = Math.round(charactersOf(left, leftChars) - charactersOf(hanging, hangingChars));
  return first + Math.max(0, Math.min(all, DEEPEST));
}

/** Hundredths of a character count before twips, unless they are none. */
function charactersOf(twips = 0, hundredths = 0): number {
  return Math.max(0, hundredths === 0 ? twips / CHARACTER_TWIPS : hundredths / 100);
}

function withIndent(groups: readonly string[][], characters: number): string[][] {
  const first = groups.findIndex((group) => group.length > 0);
  return groups.map((group, i) => {
    const [line = '', ...rest] = group;
    return i !== first || line === '' || isSpace(line.charCodeAt(0)) ? [...group] : [BLANK.repeat(characters) + line, ...rest];
  });
}

function rightIndent({ rightChars, right }: Indent): number {
  return charactersOf(right, rightChars);
}

function alignRight(line: string, room: number): string {
  if (line === '' || line.length > LINE * 2) return line;
  let width = 0;
  for (let i = 0; i < line.length; i++) width += columns(line.charCodeAt(i)) / 2;
  return BLANK.repeat(Math.max(0, Math.round(room - width))) + line;
}

/** A real tab would make a row of a table. Behind the ordinal that opens a line it is no more than the blank that is due there. */
function withoutTabs(line: string, contents: boolean): string {
  if (!line.includes('\t')) return line;
  let rest = contents ? line.replace(TO_PAGE, `${LEADER}$1`) : line;
  const start = skipSpace(rest, 0, rest.length);
  const mark = headingStart(rest.slice(start));
  if (mark !== undefined) {
    const label = withoutTrailing(rest.slice(0, start + mark.to));
    const behind = rest.slice(label.length);
    if (/^[ \t　]*\t/.test(behind)) rest = label + (needsBlank(label) ? BLANK : '') + withoutLeading(behind);
  }
  return rest.replaceAll('\t', TAB);
}

function withoutLeading(text: string): string {
  return text.trimStart();
}

function withoutTrailing(line: string): string {
  return line.trimEnd();
}
