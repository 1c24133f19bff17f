/**
 * The writing desk: what the commands of writing need of the core, as a file of its own that is loaded on first use
 * (esbuild.mjs, loadedLater), so that opening a document stays quick.
 */
export { parse } from '../core/parse.ts';
export { sectionAt, sectionSpan, siblingsOf } from '../core/edit/sections.ts';
export { renumber } from '../core/edit/renumber.ts';
export { renumberPoints } from '../core/edit/renumber-points.ts';
export { demote, promote } from '../core/edit/levels.ts';
export { deleteSections, moveDown, moveSections, moveUp } from '../core/edit/move.ts';
export { hoverText, referenceAt, referencesTo, targetAt } from '../core/edit/targets.ts';
export { renameTarget } from '../core/edit/rename.ts';
export { renumberAfter } from '../core/edit/follow.ts';
export { losesTargets } from '../core/edit/follow-references.ts';
export { collectPhrases, type Proposal } from '../core/phrases/collect.ts';
export { catalogue } from '../core/phrases/catalogue.ts';
export { additionTo, type Kept } from '../core/phrases/library-text.ts';
export { firstWords, parseLibrary } from '../core/phrases/library.ts';
export { parseTemplate, preview, snippetBody } from '../core/phrases/notation.ts';
export { isPlain, patternOf } from '../core/phrases/pattern.ts';
export { SAMPLE_FILE, SAMPLE_TEXT } from '../core/phrases/sample.ts';
export { CATEGORIES, situationsOf, WHOLE_CATEGORY } from '../core/phrases/situations.ts';
export { specificsIn } from '../core/phrases/specifics.ts';
export { readTyped } from '../core/phrases/typed.ts';
export { default as snippets } from '../../snippets/gongwen.json';
export { templateChoices, templateNamed } from '../core/templates/choices.ts';
export { documentOf, NO_ANSWERS, offered, stepsOf } from '../core/templates/steps.ts';
export { readUnit } from '../core/templates/unit.ts';
export { UNIT_ENTRIES } from '../core/templates/unit-entries.ts';
export { clockText, COMMON_RATES, durationText, isSpeakable, MEASURABLE, minutesText, rateOf } from '../core/speech/minutes.ts';
export { spokenParagraphs, spokenParts, spokenWords } from '../core/speech/spoken.ts';
export { secondsOn, startWatch, toggled } from '../core/speech/stopwatch.ts';
export { lengthText, readTarget, targetText } from '../core/speech/target.ts';
export { CHANGES, CHANGE_KINDS, chosenKinds } from '../core/clean/changes.ts';
export { clean } from '../core/clean/clean.ts';
export { changesText, removedText } from '../core/clean/report.ts';
export { fitted } from '../core/clean/insertion.ts';
export { findIn } from '../core/search/find.ts';
export { queryMatcher } from '../core/search/matcher.ts';
export { kindsOf, QUERY_TERMS } from '../core/search/query.ts';
export { compareDocuments } from '../core/compare/compare.ts';
export { plainDrafts } from '../core/compare/plain.ts';
export { isUnchanged, reportOf } from '../core/compare/report.ts';
export { differ } from './differ.ts';
export { missingIndent, suggestionsAt } from '../core/completion/suggest.ts';
export { ghostAt, wakesAt } from '../core/completion/wakes.ts';
