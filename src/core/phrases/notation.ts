/**
 * The notation in which phrases and skeletons are written, and what is derived from it.
 *
 *     ⟨会议名称⟩      a slot; the text inside is its hint, and what stands there until something is typed
 *     ⟨几｜两｜三⟩    a slot with fixed alternatives; the first one is the default
 *     ⟨#单位⟩         a linked slot: every ⟨#…⟩ with the same content is one slot, typed once and repeated
 *
 * Everything else is literal, so a phrase reads as the text that it will become. The brackets are U+27E8 and U+27E9, the
 * bar is U+FF5C: none of them occurs in a 公文. A paragraph after the first carries its own indent of two U+3000.
 * Reading never fails: what is no slot stays literal text and is reported in `problems`.
 */

/** Literal text of a template. */
export interface TextSegment {
  readonly kind: 'text';
  readonly text: string;
}

/** One place of a slot. Linked places share their number. */
export interface SlotSegment {
  readonly kind: 'slot';
  /** From 1, in order of first appearance. */
  readonly number: number;
  /** What stands there until something is typed; the first alternative where there are some. */
  readonly hint: string;
  /** Two or more fixed alternatives, or none. */
  readonly choices: readonly string[];
  /** Whether the slot was written with `#`. */
  readonly linked: boolean;
}

export type Segment = TextSegment | SlotSegment;

/** A slip in a template's source; `at` is its offset there. */
export interface TemplateProblem {
  readonly at: number;
  readonly message: string;
}

export interface Template {
  readonly segments: readonly Segment[];
  readonly problems: readonly TemplateProblem[];
}

const opening = '⟨';
const closing = '⟩';
const bar = '｜';
const link = '#';

/** Reads the notation. */
export function parseTemplate(source: string): Template {
  const segments: Segment[] = [];
  const problems: TemplateProblem[] = [];
  const linkedNumbers = new Map<string, number>();
  let slotCount = 0;
  let literal = '';

  const slot = (content: string): SlotSegment | undefined => {
    const linked = content.startsWith(link);
    const alternatives = (linked ? content.slice(link.length) : content).split(bar);
    const hint = alternatives[0];
    if (!hint || alternatives.includes('')) return undefined;
    const number = (linked ? linkedNumbers.get(content) : undefined) ?? ++slotCount;
    if (linked) linkedNumbers.set(content, number);
    return { kind: 'slot', number, hint, choices: alternatives.length > 1 ? alternatives : [], linked };
  };

  let at = 0;
  while (at < source.length) {
    const char = source.charAt(at);
    if (char === opening) {
      const end = slotEnd(source, at);
      if (end !== undefined) {
        const found = slot(source.slice(at + opening.length, end));
        if (found) {
          if (literal) segments.push({ kind: 'text', text: literal });
          literal = '';
          segments.push(found);
        } else {
          literal += source.slice(at, end + closing.length);
          problems.push({ at, message: '空位里没有提示语' });
        }
        at = end + closing.length;
        continue;
      }
      problems.push({ at, message: '“⟨”没有配对的“⟩”' });
    } else if (char === closing) {
      problems.push({ at, message: '“⟩”前面没有“⟨”' });
    }
    literal += char;
    at += 1;
  }
  if (literal) segments.push({ kind: 'text', text: literal });
  return { segments, problems };
}

/** Where the slot that opens at `at` is closed; a slot neither nests nor runs over a line. */
function slotEnd(source: string, at: number): number | undefined {
  for (let i = at + opening.length; i < source.length; i++) {
    const char = source.charAt(i);
    if (char === closing) return i;
    if (char === opening || char === '\n' || char === '\r') return undefined;
  }
  return undefined;
}

/** The slots of a template, each once, in order of number. */
export function slots(template: Template): SlotSegment[] {
  const found = new Map<number, SlotSegment>();
  for (const segment of template.segments) {
    if (segment.kind === 'slot' && !found.has(segment.number)) found.set(segment.number, segment);
  }
  return [...found.values()];
}

/** The text with slots filled by number; a slot without a value keeps its hint. */
export function fill(template: Template, values: ReadonlyMap<number, string> = new Map()): string {
  return template.segments.map((s) => (s.kind === 'text' ? s.text : (values.get(s.number) ?? s.hint))).join('');
}

/** The text for reading in a picker or a hover: slots stay recognisable, alternatives are parted by a slash. */
export function preview(template: Template): string {
  return template.segments
    .map((s) => (s.kind === 'text' ? s.text : `${opening}${s.choices.length > 0 ? s.choices.join('／') : s.hint}${closing}`))
    .join('');
}

/** The body of a VS Code snippet: slots become placeholders and choices, linked slots one tab stop; those with a value its text. */
export function snippetBody(template: Template, values: ReadonlyMap<number, string> = new Map()): string {
  const written = new Set<number>();
  return template.segments
    .map((segment) => {
      if (segment.kind === 'text') return escapeText(segment.text);
      const { number, hint, choices } = segment;
      const value = values.get(number);
      if (value !== undefined) return escapeText(value);
      // a tab stop is written in full where it comes first, later places mirror it
      if (written.has(number)) return `\${${number}}`;
      written.add(number);
      if (choices.length > 0) return `\${${number}|${choices.map(escapeChoice).join(',')}|}`;
      return `\${${number}:${escapeText(hint)}}`;
    })
    .join('');
}

function escapeText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

// inside a choice VS Code unescapes only these three: a backslash before } or $ would be inserted
function escapeChoice(text: string): string {
  return text.replace(/[\\,|]/g, '\\$&');
}
