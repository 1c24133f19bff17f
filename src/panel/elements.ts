/** Elements of the panel; data goes into them as text only. */
import type { Segment } from '../core/phrases/notation.ts';
import type { PanelEntry } from './messages.ts';

export function element<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** @returns what is shown of a phrase below the tree: what it does, its text with the slots marked, what may be done with it */
export function preview(entry: PanelEntry, send: (type: 'insert' | 'open', id: string) => void): HTMLElement[] {
  const name = element('h2', 'name', entry.name);
  const text = element('div', 'text');
  text.append(...entry.segments.map(segmentElement));
  const insert = button('插入', 'primary', () => { send('insert', entry.id); });
  const actions = element('div', 'actions');
  actions.append(insert, ...(entry.origin === '' ? [] : [button('打开文件', '', () => { send('open', entry.id); })]));
  return [name, ...(entry.does === '' ? [] : [element('p', 'does', entry.does)]), text, actions];
}

function segmentElement(segment: Segment): HTMLElement | Text {
  if (segment.kind === 'text') return document.createTextNode(segment.text);
  const slot = element('span', 'slot', segment.choices.length > 0 ? segment.choices.join('｜') : segment.hint);
  slot.title = segment.choices.length > 0 ? '任选一种' : segment.linked ? '前后填同样的内容' : '要填的地方';
  return slot;
}

function button(label: string, className: string, act: () => void): HTMLButtonElement {
  const made = element('button', className, label);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}
