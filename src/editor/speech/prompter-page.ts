import type { WebviewPage } from '../webview-page.ts';

/** The page of 大字试讲: the clock and buttons, the text, the keys. */
export const PROMPTER_PAGE: WebviewPage = {
  title: '大字试讲',
  bundle: 'prompter',
  body: `<div id="bar" role="toolbar" aria-label="大字试讲">
<span id="clock" role="timer" aria-label="已讲时间">00:00</span><span id="pace"></span><span id="place" role="status"></span>
<span class="group far"><button id="pause" type="button" title="空格">开始</button><button id="auto" type="button" aria-pressed="false" title="按设定的语速自动往下（A）">自动滚动</button><button id="smaller" type="button" title="字小一些（-）" aria-label="字小一些">字－</button><button id="larger" type="button" title="字大一些（+）" aria-label="字大一些">字＋</button><button id="end" type="button" title="Esc">结束</button></span>
</div>
<main id="text" tabindex="0" aria-label="讲话全文"></main>
<p id="keys">空格：开始、暂停　↓：下一段　↑：上一段　A：自动滚动　＋、－：字号　Esc：结束</p>`,
};
