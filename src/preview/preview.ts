/** The page of 版面预览: sheets of paper as the extension lays them out. It holds no data of its own and touches no network. */
import type { PlaceOnPaper } from '../core/layout/pages/page-at.ts';
import { sheetStyle } from '../core/layout/pages/sheet-style.ts';
import { columnAt } from './click.ts';
import { createDesk } from './desk.ts';
import { byId, createStyle } from './elements.ts';
import { listenToKeys } from './keys.ts';
import { measureWidths } from './measure.ts';
import type { DrawnRemark, FromPreview, ToPreview } from './messages.ts';
import { createToolbar } from './toolbar.ts';
import { isZoom, type Zoom } from './zoom.ts';

/** What the page keeps while it is hidden, and the extension asks for after the window was loaded anew. */
interface State {
  readonly uri: string;
  readonly zoom: Zoom;
}

declare function acquireVsCodeApi(): { postMessage(message: FromPreview): void; getState(): Partial<State> | undefined; setState(state: State): void };

const vscode = acquireVsCodeApi();
const kept = vscode.getState();
const setStyle = createStyle();
let uri = kept?.uri ?? '';
let revision = 0;
let remarks: readonly DrawnRemark[] = [];
/** Which of the remarks was shown last. */
let shown = -1;

const desk = createDesk(byId('desk'), isZoom(kept?.zoom) ? kept.zoom : undefined, (zoom) => {
  vscode.setState({ uri, zoom });
  toolbar.show({ page: desk.page, count: desk.sheets.pages.length, part: desk.part });
}, (place) => { vscode.postMessage({ type: 'scrolled', revision, ...place }); });

const goTo = (place: PlaceOnPaper, column: number, focus: boolean): void => { vscode.postMessage({ type: 'goto', revision, page: place.page, item: place.item, column, focus }); };

function nextRemark(step: 1 | -1): void {
  if (remarks.length === 0) return;
  shown = shown < 0 && step === -1 ? remarks.length - 1 : (shown + step + remarks.length) % remarks.length;
  const remark = remarks[shown]!;
  toolbar.tell(remark.message);
  desk.focusLine(remark);
}

const toolbar = createToolbar({
  turn: (step) => { desk.turn(step); },
  zoom: (step) => { desk.zoom(step); },
  remark: () => { nextRemark(1); },
  run: (command) => { vscode.postMessage({ type: 'run', command }); },
});

listenToKeys(byId('desk'), {
  turn: (step) => { desk.turn(step); },
  first: () => { desk.turnTo(0); },
  last: () => { desk.turnTo(desk.sheets.pages.length - 1); },
  move: (step) => { desk.move(step); },
  zoom: (step) => { desk.zoom(step); },
  remark: nextRemark,
  enter() {
    const place = desk.sheets.placeOf(document.activeElement);
    if (place !== undefined) goTo(place, 0, true);
  },
});

for (const type of ['click', 'dblclick'] as const) {
  byId('desk').addEventListener(type, (event) => {
    const place = desk.sheets.placeOf(event.target);
    const line = event.target instanceof Element ? event.target.closest('.source') : null;
    if (place !== undefined && line !== null) goTo(place, columnAt(line, event), type === 'dblclick');
  });
}

const receive: { readonly [T in ToPreview['type']]: (message: Extract<ToPreview, { type: T }>) => void } = {
  fonts({ families, red }) {
    setStyle(sheetStyle(families, red));
    vscode.postMessage({ type: 'widths', widths: measureWidths(families) });
  },
  pages(message) {
    const start = performance.now();
    ({ revision, remarks, uri } = message);
    shown = -1;
    document.body.classList.remove('empty');
    toolbar.tell('');
    toolbar.name(message.form, remarks.length);
    desk.show(message);
    // what is not laid out yet has not been shown
    byId('desk').getBoundingClientRect();
    vscode.postMessage({ type: 'drawn', revision, milliseconds: performance.now() - start });
  },
  empty({ reason }) {
    document.body.classList.add('empty');
    desk.clear();
    toolbar.name('', 0);
    toolbar.tell(reason);
  },
  cursor: (place) => { desk.cursor(place); },
  scroll: (place) => { desk.scrollTo(place); },
};

window.addEventListener('message', ({ data }: MessageEvent<ToPreview>) => { (receive[data.type] as (message: ToPreview) => void)(data); });
vscode.postMessage({ type: 'ready' });
