/** What is not well on the pages, in plain Chinese: what happened, on what ground, what to do. */
import { isText } from '../box.ts';
import type { Paper, Role } from '../paper.ts';
import type { Page, PageRemark } from './page.ts';
import type { Slab } from './slabs.ts';

/** A slab and the number of its page. */
export interface Laid {
  readonly slab: Slab;
  readonly page: number;
}

const SIGNED: ReadonlySet<Slab['role']> = new Set<Role>(['signature', 'date']);

/** @param laid in their order @returns remarks in the order of the pages */
export function remarksOn(paper: Paper, laid: readonly Laid[], pages: readonly Page[]): PageRemark[] {
  const remarks: PageRemark[] = [];
  const say = (kind: PageRemark['kind'], { slab, page }: Laid, message: string): void => {
    const line = slab.items.find((item) => item.kind === 'line');
    remarks.push({ kind, page, from: line?.from ?? 0, message });
  };
  const overflowing = new Set<number>();
  let above: Laid | undefined;
  for (const one of laid) {
    const { slab, page } = one;
    const begins = above !== undefined && above.page !== page;
    if (begins && slab.last && !slab.first && slab.role !== 'table' && slab.role !== 'blank') say('lastLine', one, `第 ${page} 页页首只有上一段的最后一行。标准没有规定，通行做法是不让它单独起页：增减几个字，收回上页或多带一行过来。`);
    if (begins && SIGNED.has(slab.role) && slab.first) say('signatureAlone', one, `第 ${page} 页署名、成文日期上面没有正文。排不下印章时，标准的办法是调整行距、字距（GB/T 9704—2012 7.3.5.5），不用“此页无正文”（通行做法）：请把正文增减几行，让正文与署名同页。`);
    if (slab.overflows && !overflowing.has(slab.block)) {
      overflowing.add(slab.block);
      say('overflow', one, slab.role === 'table'
        ? `第 ${page} 页的表格里有一个词或数字比它那一栏还宽，只能从中间断开。请减少栏数、缩短文字，或把表改为横排。`
        : `第 ${page} 页有一个词或一串数字比版心还宽，一行放不下，只能从中间断开。请分开写。`);
    }
    if (slab.items.length > 0) above = one;
  }
  const first = laid.findIndex(({ slab }) => isText(slab.role) && slab.items.length > 0);
  if (paper.form !== 'readingCopy' && first >= 0 && laid[first]!.page > 1 && pages.length > 1) say('noBody', laid[first]!, '首页没有正文。GB/T 9704—2012 7.3.3 要求首页必须显示正文：主送机关太多的，可以移到版记；标题太长的，请缩短。');
  return remarks.sort((a, b) => a.page - b.page || a.from - b.from);
}
