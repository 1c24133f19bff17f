/** 选择公文格式: the form of the active document, remembered with it. */
import * as vscode from 'vscode';
import { FORM_NAMES, type Form } from '../../core/layout/form.ts';
import type { Documents } from '../documents.ts';
import { loadPages } from '../pages.ts';
import type { FormChoice, Layouts } from './layouts.ts';

/** When each is used, and where the standard says so. */
const USES: Readonly<Record<FormChoice, string>> = {
  document: '有版头的正式公文：发文机关标志、发文字号、红线（GB/T 9704—2012 第 7 章）',
  preprinted: '打在印好红头的纸上：标志和红线的位置空出来（通行做法，标准没有规定）',
  letter: '发函、便函：上下各一条红色双线，首页不显示页码（GB/T 9704—2012 10.1）',
  order: '公布法规规章、任免、嘉奖：标志下空二行是令号（GB/T 9704—2012 10.2）',
  minutes: '会议纪要：标志是“×××纪要”，可以有出席、请假、列席名单（GB/T 9704—2012 10.3）',
  readingCopy: '讲话时看的稿子：字大行宽（通行做法，标准没有规定）',
  plain: '草稿、讲话稿、材料：从标题开始，没有红头',
};

interface FormItem extends vscode.QuickPickItem {
  readonly choice: FormChoice | undefined;
}

function nameOf(choice: FormChoice): string {
  return choice === 'preprinted' ? `${FORM_NAMES.document}（套打，红头纸）` : FORM_NAMES[choice];
}

export async function chooseForm(documents: Documents, layouts: Layouts): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined) {
    void vscode.window.showInformationMessage('没有打开的稿子，没有可以选格式的。请先打开一篇稿子。');
    return;
  }
  const { formOf } = await loadPages();
  const automatic: Form = formOf(documents.get(document));
  const current = layouts.chosen(document);
  const mark = (choice: FormChoice | undefined): { description?: string } => (choice === current ? { description: '当前' } : {});
  const items: FormItem[] = [
    { label: `自动（现在是：${nameOf(automatic)}）`, detail: '看稿子里有什么：写了发文机关标志、令号、纪要名称的，各用各的格式', choice: undefined, ...mark(undefined) },
    ...(Object.entries(USES) as [FormChoice, string][]).map(([choice, use]) => ({ label: nameOf(choice), detail: use, choice, ...mark(choice) })),
  ];
  const chosen = await vscode.window.showQuickPick(items, { title: '选择公文格式', placeHolder: '这篇稿子按哪种格式排；预览和导出都用它', matchOnDetail: true });
  if (chosen !== undefined) layouts.choose(document, chosen.choice);
}
