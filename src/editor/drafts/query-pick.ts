/** Asks what to look for, and as what: the kinds that a text can be are offered while it is typed. */
import * as vscode from 'vscode';
import type { Query, QueryKind } from '../../core/search/query.ts';
import { loadDesk } from '../desk.ts';

const HINTS: Readonly<Record<QueryKind, string>> = {
  words: '跨行、全角半角不同、中间有空格的也算；用空格隔开几个词，查同时有这几个词的段落',
  number: '按数值查：写法、单位不同而数值相同的也算，例如3.5亿元、35000万元、三亿五千万元',
  agency: '全称和规范化简称都算，例如发展和改革委员会、发展改革委、发改委',
};

interface Item extends vscode.QuickPickItem {
  readonly query: Query;
}

/**
 * @param value what stands there at first
 * @param last what was looked for before, the latest first
 * @returns undefined when nothing was chosen
 */
export async function askQuery(value: string, last: readonly Query[]): Promise<Query | undefined> {
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = '在各篇文稿中查找';
  pick.placeholder = '输入词句、数字或者机关名称';
  pick.value = value;
  pick.busy = true;
  const chosen = new Promise<Query | undefined>((resolve) => {
    pick.onDidAccept(() => { if (pick.selectedItems[0] !== undefined) resolve(pick.selectedItems[0].query); });
    pick.onDidHide(() => { resolve(undefined); });
  });
  // before anything is loaded: what is typed meanwhile must not go into the draft
  pick.show();
  try {
    const { kindsOf, QUERY_TERMS } = await loadDesk();
    const offer = (): void => {
      const text = pick.value.trim();
      // what is typed stands in no label: VS Code would put those that hold it into another order
      const own = kindsOf(text).map((kind): Item => ({ label: `$(search) 查${QUERY_TERMS[kind]}`, description: `“${text}”`, detail: HINTS[kind], alwaysShow: true, query: { kind, text } }));
      const before = last.filter((query) => !own.some((item) => item.query.text === query.text && item.query.kind === query.kind))
        .map((query): Item => ({ label: `$(history) 再查${QUERY_TERMS[query.kind]}`, description: `“${query.text}”`, alwaysShow: true, query }));
      pick.items = [...own, ...before];
    };
    offer();
    pick.onDidChangeValue(offer);
    pick.busy = false;
    return await chosen;
  } finally {
    pick.dispose();
  }
}
