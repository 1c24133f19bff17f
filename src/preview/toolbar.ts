/** The bar above the sheets: page, size, what is not well, form, print. */
import { byId } from './elements.ts';
import type { PreviewCommand } from './messages.ts';

export interface ToolbarActions {
  turn(step: 1 | -1): void;
  zoom(step: 1 | -1 | 0): void;
  remark(): void;
  run(command: PreviewCommand): void;
}

export interface Toolbar {
  /** @param state page from zero, size as a part of the true one */
  show(state: { readonly page: number; readonly count: number; readonly part: number }): void;
  name(form: string, remarks: number): void;
  /** Says something below the bar, to be read aloud too; '' for nothing. */
  tell(text: string): void;
}

export function createToolbar(actions: ToolbarActions): Toolbar {
  const on = (id: string, act: () => void): void => { byId(id).addEventListener('click', act); };
  on('previous', () => { actions.turn(-1); });
  on('next', () => { actions.turn(1); });
  on('smaller', () => { actions.zoom(-1); });
  on('larger', () => { actions.zoom(1); });
  on('fit', () => { actions.zoom(0); });
  on('remarks', () => { actions.remark(); });
  on('form', () => { actions.run('form'); });
  on('print', () => { actions.run('print'); });
  const set = (id: string, text: string): void => {
    const element = byId(id);
    // what is set anew is read aloud anew
    if (element.textContent !== text) element.textContent = text;
  };
  return {
    show({ page, count, part }) {
      set('page', count === 0 ? '' : `第 ${page + 1} 页，共 ${count} 页`);
      set('fit', `${Math.round(part * 100)}%`);
      (byId('previous') as HTMLButtonElement).disabled = page <= 0;
      (byId('next') as HTMLButtonElement).disabled = page >= count - 1;
    },
    name(form, remarks) {
      set('form', form === '' ? '格式' : `格式：${form}`);
      set('remarks', `版面提示 ${remarks} 处`);
      byId('remarks').hidden = remarks === 0;
    },
    tell(text) {
      set('note', text);
      byId('note').hidden = text === '';
    },
  };
}
