import { isSpeech } from '../../core/genre-of.ts';
import { onDidChangeSetting, showsMinutes, speakingRate } from '../config.ts';
import { loadDesk, type Desk } from '../desk.ts';
import type { Documents } from '../documents.ts';
import { createStatusItem, type StatusItem } from '../status-item.ts';
import { selectedSpans } from './spoken-document.ts';
import type { Targets } from './targets.ts';

/** Delay in milliseconds; a long text is parsed in more than a moment. */
const DELAY = 150;
const DELAY_IF_LARGE = 800;
/** In lines. */
const LARGE = 5000;

/** Minutes of a speech and what is left to its target, beside the 字数. Of other documents only those with a target have it. */
export function registerMinutesStatus(documents: Documents, targets: Targets): StatusItem {
  return createStatusItem({
    id: 'gongwen.minutes', name: '公文讲话时长', priority: 99, command: 'gongwen.speech.target', markdown: true,
    delayOf: ({ lineCount }) => (lineCount > LARGE ? DELAY_IF_LARGE : DELAY),
    delayOnSwitch: 0,
    async statusOf(editor) {
      if (!showsMinutes(editor.document)) return undefined;
      const target = targets.of(editor.document);
      const doc = documents.get(editor.document);
      if (target === undefined && !isSpeech(doc)) return undefined;
      const desk = await loadDesk();
      const rate = speakingRate();
      const words = desk.spokenWords(doc);
      const spans = selectedSpans(doc, editor);
      const selected = spans.length === 0 ? undefined : spans.reduce((sum, { from, to }) => sum + desk.spokenWords(doc, from, to), 0);
      return {
        text: desk.lengthText({ words, selected, target }, rate),
        tooltip: table(desk, desk.spokenParts(doc), words, rate, target === undefined ? '' : desk.targetText(target)),
      };
    },
    sources: [targets.onDidChange, (update) => onDidChangeSetting('statusBar.minutes', update), (update) => onDidChangeSetting('speech.rate', update)],
  });
}

/** Minutes of each part, as a Markdown table. */
function table(desk: Desk, parts: ReturnType<Desk['spokenParts']>, words: number, rate: number, target: string): string {
  const row = (name: string, count: number): string => `| ${name.replace(/[\\|]/g, '\\$&')} | ${count} | ${desk.minutesText(count, rate)} |`;
  return [
    '| 部分 | 字数 | 时长 |', '|:--|--:|--:|',
    ...parts.map((part) => row(part.name, part.words)),
    row('全文', words),
    '',
    `按每分钟 ${rate} 字计，标题、落款等不念的不算。${target === '' ? '' : `目标篇幅 ${target}。`}单击设定目标篇幅。`,
  ].join('\n');
}
