import type { Compositions } from '../composition.ts';
import { onDidChangeSetting, showsPage } from '../config.ts';
import type { Layouts } from '../layout/layouts.ts';
import { loadPages } from '../pages.ts';
import { offsetAt } from '../positions.ts';
import { createStatusItem, type StatusItem } from '../status-item.ts';
import type { Paginations } from './paginations.ts';

/** Delay in milliseconds; a long text is laid out in more than a moment. */
const DELAY = 200;
const DELAY_IF_LARGE = 1000;
/** In lines. */
const LARGE = 5000;

/** Page and line of the cursor. */
export function registerPageStatus(compositions: Compositions, paginations: Paginations, layouts: Pick<Layouts, 'remark'>): StatusItem {
  return createStatusItem({
    id: 'gongwen.page', name: '公文页码', priority: 101, command: 'gongwen.preview', markdown: false,
    delayOf: ({ lineCount }) => (lineCount > LARGE ? DELAY_IF_LARGE : DELAY),
    delayOnSwitch: DELAY,
    async statusOf({ document, selection }) {
      if (!showsPage(document)) return undefined;
      if (compositions.isGoingOn(document)) return 'wait';
      const [pages, { doc, form, lines, options, pagination }, remark = ''] = await Promise.all([loadPages(), paginations.of(document), layouts.remark(document)]);
      const place = pages.placeAt(lines, offsetAt(doc, selection.active));
      const page = place && pagination.pages[place.page];
      const line = place && page?.items[place.item];
      if (page === undefined || line?.kind !== 'line') return undefined;
      return {
        text: `约 第 ${page.number} 页 ${pages.lineNumber(page, line, options.profile)}/${page.lines} 行`,
        tooltip: `共 ${pagination.pages.length} 页。版式：${options.profile.name}；格式：${pages.FORM_NAMES[form]}。${remark}排版以 Word 为准。单击打开版面预览。`,
      };
    },
    sources: [paginations.onDidChange, (update) => onDidChangeSetting('statusBar.page', update)],
  });
}
