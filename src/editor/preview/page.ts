import type { WebviewPage } from '../webview-page.ts';

/** The page of 版面预览: a bar of buttons, a line that says something, the desk with the sheets. */
export const PREVIEW_PAGE: WebviewPage = {
  title: '版面预览',
  bundle: 'preview',
  body: `<div id="bar" role="toolbar" aria-label="版面预览">
<span class="group"><button id="previous" type="button" title="上一页（PageUp）" aria-label="上一页">‹</button><span id="page" role="status"></span><button id="next" type="button" title="下一页（PageDown）" aria-label="下一页">›</button></span>
<span class="group"><button id="smaller" type="button" title="缩小（Ctrl+-）" aria-label="缩小">－</button><button id="fit" type="button" title="与窗口同宽（Ctrl+0）"></button><button id="larger" type="button" title="放大（Ctrl++）" aria-label="放大">＋</button></span>
<button id="remarks" type="button" title="转到下一处（F8）" hidden></button>
<span class="group far"><button id="form" type="button" title="选择公文格式">格式</button><button id="print" type="button" title="在浏览器里打印，或者存为 PDF">打印</button></span>
</div>
<p id="note" role="status" hidden></p>
<main id="desk" tabindex="0" aria-label="版面。上下方向键逐行移动，回车转到正文，PageUp、PageDown 翻页。"></main>`,
};
