/**
 * Where a line may end in Latin text and beside it: between words, behind a hyphen, never in a number. A small part of the
 * line breaking algorithm of Unicode (UAX #14), whose names the classes have.
 */
type Class = 'AL' | 'NU' | 'ID' | 'SP' | 'OP' | 'CL' | 'CP' | 'QU' | 'EX' | 'IS' | 'SY' | 'HY' | 'BA' | 'B2' | 'IN' | 'PR' | 'PO' | 'GL' | 'NS';

/** Classes of marks; letters, digits and 汉字 are told by their code. */
const MARKS: ReadonlyMap<string, Class> = new Map((Object.entries({
  SP: ' ', GL: '\u00a0\u2011\u202f', OP: '([{¡¿（［｛《〈「『【〔〖‚„', CL: '}。，、》〉」』】〕〗）］｝．', CP: ')]', QU: '"\'“”‘’«»',
  EX: '!?！？', IS: ',.:;', SY: '/', HY: '-', BA: '\t|–‐\u2009', B2: '—', IN: '…‥', PR: '+$£¥\\±№￥￡＄', PO: '%¢°‰′″℃％￠', NS: '：；・々ー〜',
}) as [Class, string][]).flatMap(([name, marks]) => Array.from(marks).map((mark): [string, Class] => [mark, name])));

function classOf(text: string, at: number): Class {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return 'NU';
  return MARKS.get(text.charAt(at)) ?? (code >= 0x2e80 ? 'ID' : 'AL');
}

/** What stands before none of these is broken (LB 13). */
const NEVER_BEFORE: ReadonlySet<Class> = new Set<Class>(['CL', 'CP', 'EX', 'IS', 'SY', 'GL', 'QU', 'BA', 'HY', 'NS', 'SP', 'IN']);
const LETTERS: ReadonlySet<Class> = new Set<Class>(['AL', 'NU']);

function mayBreak(text: string, at: number): boolean {
  const second = text.charCodeAt(at);
  if (second >= 0xdc00 && second <= 0xdfff) return false;
  const [before, after] = [classOf(text, at - 1), classOf(text, at)];
  if (before === 'SP') return after !== 'SP' && !(NEVER_BEFORE.has(after) && after !== 'QU' && after !== 'BA' && after !== 'HY' && after !== 'NS' && after !== 'IN' && after !== 'GL');
  if (before === 'OP' || before === 'QU' || before === 'GL' || NEVER_BEFORE.has(after)) return false;
  if (before === 'B2' && after === 'B2') return false;
  // a hyphen is a sign where no text is before it
  if (before === 'HY') return after !== 'NU' || (at > 1 && classOf(text, at - 2) !== 'ID' && classOf(text, at - 2) !== 'SP');
  if (LETTERS.has(before)) return !(LETTERS.has(after) || after === 'OP' || (after === 'PR' || after === 'PO'));
  if (before === 'CL' || before === 'CP' || before === 'IS' || before === 'EX') return !LETTERS.has(after);
  // GB/T, km/h stay whole
  if (before === 'SY') return !LETTERS.has(after);
  if (before === 'PR') return !(LETTERS.has(after) || after === 'OP' || after === 'ID');
  if (before === 'PO') return !(LETTERS.has(after) || after === 'OP');
  if (before === 'ID') return after !== 'PO';
  return true;
}

/** @returns the last offset up to `at`, and not before `from`, at which a line may end; an address that is longer than the line ends behind a slash */
export function latinBreak(text: string, at: number, from: number): number {
  let end = at;
  while (end > from && !mayBreak(text, end)) end--;
  if (end > from) return end;
  for (end = at; end > from && text.charAt(end - 1) !== '/'; end--);
  return end;
}
