/** Pages for a browser's print: one file of HTML with no script and nothing from elsewhere. */
import { A4 } from '../geometry.ts';
import type { Profile } from '../profile.ts';
import { drawnPage } from './drawn.ts';
import type { Page, Pagination } from './page.ts';
import { escaped, markupOf, sheetShape } from './sheet.ts';
import { familiesOf, sheetStyle } from './sheet-style.ts';

/** A hair less than the sheet, or rounding sends an empty one after each. In millimetres. */
const SLACK = 0.1;

/** @param name of the document: what a browser offers as the name of a PDF */
export function printHtml(name: string, { pages }: Pagination, profile: Profile): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(name)}</title>
<style>
${sheetStyle(familiesOf(profile.fonts), profile.red)}
${STYLE}
</style>
</head>
<body>
<p class="hint">按 Ctrl+P（苹果电脑按 ⌘P）打印，或者在目标打印机里选“另存为 PDF”。纸张选 A4，边距选“无”，缩放选 100%，页眉和页脚不要勾选。</p>
${pages.map(sheet).join('\n')}
</body>
</html>
`;
}

function sheet(page: Page): string {
  return `<div class="paper${page.width > page.height ? ' wide' : ''}">${markupOf(sheetShape(drawnPage(page)))}</div>`;
}

const STYLE = `@page{size:A4;margin:0}
@page wide{size:A4 landscape;margin:0}
body{margin:0}
.paper{width:${A4.width}mm;height:${A4.height - SLACK}mm;overflow:hidden;break-after:page;break-inside:avoid}
.paper:last-child{break-after:auto}
.wide{width:${A4.height}mm;height:${A4.width - SLACK}mm;page:wide}
.paper .sheet{width:${A4.width}mm;height:${A4.height}mm}
.wide .sheet{width:${A4.height}mm;height:${A4.width}mm}
@media screen{body{background:#e7e7e7;padding:1px 16px 16px}.hint{max-width:${A4.width}mm;margin:16px auto;font:14px/1.7 sans-serif}.paper{margin:16px auto;box-shadow:0 1px 6px #0006}}
@media print{.hint{display:none}}`;
