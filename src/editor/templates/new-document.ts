import * as vscode from 'vscode';
import type { TemplateChoice } from '../../core/templates/choices.ts';
import type { Answers, Step } from '../../core/templates/steps.ts';
import type { Day } from '../../core/lint/cover/dates.ts';
import type { Unit } from '../../core/templates/unit.ts';
import { loadDesk, type Desk } from '../desk.ts';
import type { LanguageChoices } from '../language-choices.ts';
import { LANGUAGE_ID } from '../language.ts';
import { askPick, askText, BACK, LEFT, type Reply } from './ask.ts';
import type { TemplateMemory } from './memory.ts';

/** In milliseconds. */
const HINT_TIME = 15_000;

/**
 * 新建公文: which kind, then its fields in order. Left with Esc, nothing is opened and nothing remembered.
 * @param name of the template, to skip the choice; one that is unknown is chosen anew
 */
export async function newDocument(choices: LanguageChoices, memory: TemplateMemory, today: Day, name?: string): Promise<void> {
  const desk = await loadDesk();
  let choice = name === undefined ? undefined : desk.templateNamed(name);
  for (;;) {
    choice ??= await chooseTemplate(desk);
    if (choice === undefined) return;
    const unit = desk.readUnit(memory.unit);
    const answers = await askAll(desk, choice, memory, unit, today);
    if (answers === LEFT) return;
    if (answers !== BACK) {
      await open(choices, desk, memory, choice, answers, unit);
      return;
    }
    choice = undefined;
  }
}

interface TemplateItem extends vscode.QuickPickItem {
  readonly choice?: TemplateChoice;
}

async function chooseTemplate(desk: Desk): Promise<TemplateChoice | undefined> {
  let group = '';
  const items = desk.templateChoices().flatMap((choice): TemplateItem[] => {
    const opens = choice.group !== group;
    group = choice.group;
    return [...(opens ? [{ label: group, kind: vscode.QuickPickItemKind.Separator }] : []), itemOf(choice)];
  });
  const chosen = await askPick({ title: '新建公文', back: false, placeholder: '选文种或讲话稿的种类，可以输入名称、用途来找', items });
  return chosen === BACK || chosen === LEFT ? undefined : chosen.choice;
}

function itemOf(choice: TemplateChoice): TemplateItem {
  const { name, directions, when, instead } = choice;
  return { label: name, description: directions === '' ? when : `${directions}　${when}`, ...(instead === '' ? {} : { detail: `注意：${instead}` }), choice };
}

/** Asks step after step; each may go back to the one before, whose answer stands there still. */
async function askAll(desk: Desk, choice: TemplateChoice, memory: TemplateMemory, unit: Unit, today: Day): Promise<Answers | typeof BACK | typeof LEFT> {
  let answers: Answers = desk.NO_ANSWERS;
  let at = 0;
  for (;;) {
    const steps = desk.stepsOf(choice, answers);
    const step = steps[at];
    if (step === undefined) return answers;
    const title = `新建公文：${choice.name}（第 ${at + 1} 步，共 ${steps.length} 步）`;
    const reply = await askStep(desk, step, title, answers, memory, unit, today);
    if (reply === LEFT) return LEFT;
    if (reply !== BACK) answers = reply;
    at += reply === BACK ? -1 : 1;
    if (at < 0) return BACK;
  }
}

async function askStep(desk: Desk, step: Step, title: string, answers: Answers, memory: TemplateMemory, unit: Unit, today: Day): Promise<Reply<Answers>> {
  if (step.kind === 'head') {
    const reply = await askChoice(title, '要不要写上版头的发文机关标志和发文字号', [
      { label: '不写版头', detail: '由文秘部门编号、套红头时用', value: false },
      { label: '写上版头', detail: '发文机关标志、发文字号写在标题上面', value: true },
    ], answers.head ?? memory.head);
    return reply === BACK || reply === LEFT ? reply : { ...answers, head: reply };
  }
  if (step.kind === 'attachments') {
    const items = step.counts.map((count) => ({ label: count === 0 ? '没有附件' : `${count} 个附件`, value: count }));
    const reply = await askChoice(title, '有几个附件', items, answers.attachments ?? 0);
    return reply === BACK || reply === LEFT ? reply : { ...answers, attachments: reply };
  }
  const { question, line } = step;
  const reply = await askText({
    title, back: true,
    prompt: `${question.name}：${question.field.prompt}；留空就先空着。　${line}`,
    placeholder: question.hint,
    value: desk.offered(question, answers, unit, today),
    read: (text) => (text.trim() === '' ? { text: '' } : question.field.tidy(text, today)),
  });
  return reply === BACK || reply === LEFT ? reply : { ...answers, fields: new Map([...answers.fields, [question.name, reply]]) };
}

async function askChoice<T>(title: string, placeholder: string, items: readonly (vscode.QuickPickItem & { readonly value: T })[], value: T | undefined): Promise<Reply<T>> {
  const active = items.find((item) => item.value === value);
  const reply = await askPick({ title, back: true, placeholder, items, ...(active === undefined ? {} : { active }) });
  return reply === BACK || reply === LEFT ? reply : reply.value;
}

/** Opens the document untitled and puts the text in as a snippet, so that Tab walks through what is left. */
async function open(choices: LanguageChoices, desk: Desk, memory: TemplateMemory, choice: TemplateChoice, answers: Answers, unit: Unit): Promise<void> {
  const made = desk.documentOf(choice, answers, unit);
  const document = await vscode.workspace.openTextDocument({ language: LANGUAGE_ID, content: '' });
  // saved as .txt it stays a 公文
  choices.remember(document, 'gongwen');
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  await editor.insertSnippet(new vscode.SnippetString(made.snippet));
  await memory.remember(made.unit, answers.head);
  if (made.left > 0) vscode.window.setStatusBarMessage(`还有 ${made.left} 处要填，按 Tab 到下一处`, HINT_TIME);
}
