/** One step of several: an input that may also go back to the one before. */
import * as vscode from 'vscode';

/** Back to the step before; or left with Esc, so that nothing is kept. */
export const BACK = Symbol('back');
export const LEFT = Symbol('left');
export type Reply<T> = T | typeof BACK | typeof LEFT;

interface Step {
  readonly title: string;
  /** Whether there is a step before this one. */
  readonly back: boolean;
}

export interface TextStep extends Step {
  readonly prompt: string;
  readonly placeholder: string;
  readonly value: string;
  /** @returns the answer as it is kept, or what is wrong with it; asked when Enter is pressed, so that nobody is told off while typing */
  readonly read: (text: string) => { readonly text: string } | { readonly wrong: string };
}

export function askText(step: TextStep): Promise<Reply<string>> {
  const box = vscode.window.createInputBox();
  box.prompt = step.prompt;
  box.placeholder = step.placeholder;
  box.value = step.value;
  return asked(box, step, (finish) => [
    box.onDidChangeValue(() => { box.validationMessage = undefined; }),
    box.onDidAccept(() => {
      const answer = step.read(box.value);
      if ('wrong' in answer) box.validationMessage = answer.wrong;
      else finish(answer.text);
    }),
  ]);
}

export interface PickStep<T extends vscode.QuickPickItem> extends Step {
  readonly placeholder: string;
  readonly items: readonly T[];
  readonly active?: T;
}

export function askPick<T extends vscode.QuickPickItem>(step: PickStep<T>): Promise<Reply<T>> {
  const pick = vscode.window.createQuickPick<T>();
  pick.placeholder = step.placeholder;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = step.items;
  if (step.active !== undefined) pick.activeItems = [step.active];
  return asked(pick, step, (finish) => [pick.onDidAccept(() => {
    const [item] = pick.activeItems;
    if (item !== undefined) finish(item);
  })]);
}

/** Stays open when the focus goes elsewhere: names are looked up in other windows. */
function asked<T>(input: vscode.QuickInput & { buttons: readonly vscode.QuickInputButton[]; onDidTriggerButton: vscode.Event<vscode.QuickInputButton> }, step: Step, listen: (finish: (reply: T) => void) => vscode.Disposable[]): Promise<Reply<T>> {
  input.title = step.title;
  input.ignoreFocusOut = true;
  if (step.back) input.buttons = [vscode.QuickInputButtons.Back];
  return new Promise((resolve) => {
    const subscriptions: vscode.Disposable[] = [];
    const finish = (reply: Reply<T>): void => {
      for (const subscription of subscriptions) subscription.dispose();
      resolve(reply);
      input.dispose();
    };
    subscriptions.push(
      ...listen(finish),
      input.onDidTriggerButton(() => { finish(BACK); }),
      input.onDidHide(() => { finish(LEFT); }),
    );
    input.show();
  });
}
