/** F2: a heading or an annex gets another number or another name, and what refers to it follows. */
import { plainText } from '../names.ts';
import type { GongwenDocument, GongwenNode, Span } from '../model.ts';
import { headingStart } from '../structure/marks.ts';
import { annexesOf, annexValue, type AnnexEntry, type AnnexPage } from './annexes.ts';
import type { Edit } from './edits.ts';
import type { Ordinal } from './numbering.ts';
import type { Plan } from './plan.ts';
import { numberLike } from './ordinal-forms.ts';
import { followReferences, inOrder, markerEdits, replaceRunning } from './rewrite.ts';
import { siblingsOf } from './sections.ts';

const NO_TARGET: Plan = { why: '光标处没有可以改名的标题或附件' };

/**
 * @param target a heading, the label of an annex, or 附件说明 that lists only one
 * @param text 四、 gives a heading another number (the form stays that of its level), any other text another title, 四、加强领导 both;
 * 附件3 gives an annex another number, any other text another name, in 附件说明 and on its own page
 */
export function renameTarget(doc: GongwenDocument, target: GongwenNode, text: string): Plan {
  const wanted = text.trim();
  if (wanted === '') return { why: '没有输入新的序号或名称' };
  if (/[\r\n]/.test(wanted)) return { why: '名称只能写一行' };
  switch (target.kind) {
    case 'h':
      return renameHeading(doc, target, wanted);
    case 'annex':
    case 'attach':
      return renameAnnex(doc, target, wanted);
    default:
      return NO_TARGET;
  }
}

function renameHeading(doc: GongwenDocument, target: GongwenNode, wanted: string): Plan {
  const mark = headingStart(wanted);
  const title = mark === undefined ? wanted : wanted.slice(mark.to).trim();
  const edits: Edit[] = [];
  const changed = new Map<GongwenNode, Ordinal>();
  if (mark !== undefined) {
    if (mark.family !== target.family) return { why: `“${wanted.slice(mark.from, mark.to)}”与原来的“${target.markerText}”不是同一种序数，改层次请用升级、降级` };
    const twin = siblingsOf(doc, target).find((one) => one !== target && one.family === mark.family && one.value === mark.value);
    if (twin !== undefined && mark.value !== target.value) return { why: `同一层已经有“${twin.markerText}”。要换次序，用上移、下移` };
    changed.set(target, { marker: wanted.slice(mark.from, mark.to).replace(/[\s\u3000]+/g, ''), value: mark.value, family: mark.family });
  }
  if (title !== '') edits.push(...retitled(doc, target.title, title));
  const followed = followReferences(doc, changed);
  return planned(doc, [...edits, ...markerEdits(doc, changed), ...followed.edits]);
}

function renameAnnex(doc: GongwenDocument, target: GongwenNode, wanted: string): Plan {
  const { entries, pages } = annexesOf(doc);
  const page = pages.find(({ node }) => node === target);
  const listed = entries.filter(({ node }) => node === target);
  if (target.kind === 'attach' && listed.length !== 1) return { why: '附件说明列了几个附件，请在要改名的附件页上改' };
  const entry = listed[0] ?? entryOf(entries, pages, page);
  const number = /^附[ 　]?件[ 　]?([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})$/.exec(wanted)?.[1];
  const both = [entry, page].flatMap((one) => one ?? []);
  if (both.length === 0) return NO_TARGET;
  if (number === undefined) return planned(doc, [...(entry === undefined ? [] : retitled(doc, entry.name, wanted)), ...(page === undefined ? [] : retitled(doc, page.title, wanted))]);
  const value = annexValue(number);
  if (both.every((one) => one.number === undefined)) return { why: '只有一个附件，不编序号' };
  if (!(value > 0)) return { why: `“${wanted}”不是附件的序号` };
  // two of one number: what refers to them could no longer be told apart
  if ([...entries, ...pages].some((one) => one !== entry && one !== page && one.value === value)) return { why: `已经有附件${value}。要换次序，先把那一个改成别的序号` };
  const edits = both.flatMap(({ number: at }) => (at === undefined ? [] : [{ ...at, text: numberLike(doc.text.slice(at.from, at.to), value) }]));
  const followed = followReferences(doc, new Map(), { annexes: new Map([[both[0]!.value, value]]) });
  return planned(doc, [...edits, ...followed.edits]);
}

/** The entry that lists a page: the one of its number, or the only one. */
function entryOf(entries: readonly AnnexEntry[], pages: readonly AnnexPage[], page: AnnexPage | undefined): AnnexEntry | undefined {
  if (entries.length === 1 && pages.length === 1) return entries[0];
  const same = entries.filter(({ value }) => value === page?.value);
  return same.length === 1 ? same[0] : undefined;
}

/** A title written anew, over as many lines as it has, and where it is quoted word for word: “…”, 《…》. */
function retitled(doc: GongwenDocument, title: Span | readonly Span[], wanted: string): Edit[] {
  const spans = 'from' in title ? [title] : title;
  if (spans.length === 0) return [];
  const old = spans.map((span) => plainText(doc, span)).join('');
  const edits = spans.flatMap((span, i) => replaceRunning(doc, span, i === 0 ? wanted : ''));
  if (old === '') return edits;
  for (const quoted of [`“${old}”`, `《${old}》`]) {
    for (let at = doc.text.indexOf(quoted); at >= 0; at = doc.text.indexOf(quoted, at + quoted.length)) {
      edits.push({ from: at + 1, to: at + quoted.length - 1, text: wanted });
    }
  }
  return edits;
}

function planned(doc: GongwenDocument, edits: readonly Edit[]): Plan {
  const ordered = inOrder(doc.text, edits);
  return ordered.length === 0 ? { why: '与原来的相同，没有要改的' } : { edits: ordered };
}
