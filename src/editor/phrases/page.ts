import type { WebviewPage } from '../webview-page.ts';

/** The page of the panel. */
export const PHRASES_PAGE: WebviewPage = {
  title: '套话库',
  bundle: 'panel',
  body: `<div class="find"><input id="search" type="search" placeholder="名称、拼音、首字母或者文字" aria-label="查找套话" spellcheck="false"></div>
<div id="tree" role="tree" aria-label="套话"></div>
<div id="detail" role="region" aria-label="预览" hidden></div>`,
};
