/** Keys of the preview. */

export interface KeyActions {
  turn(step: 1 | -1): void;
  first(): void;
  last(): void;
  move(step: 1 | -1): void;
  zoom(step: 1 | -1 | 0): void;
  remark(step: 1 | -1): void;
  enter(): void;
}

export function listenToKeys(desk: HTMLElement, actions: KeyActions): void {
  const onDesk: Readonly<Record<string, () => void>> = {
    PageDown: () => { actions.turn(1); },
    PageUp: () => { actions.turn(-1); },
    Home: () => { actions.first(); },
    End: () => { actions.last(); },
    ArrowDown: () => { actions.move(1); },
    ArrowUp: () => { actions.move(-1); },
    Enter: () => { actions.enter(); },
  };
  const withControl: Readonly<Record<string, () => void>> = {
    '+': () => { actions.zoom(1); },
    '=': () => { actions.zoom(1); },
    '-': () => { actions.zoom(-1); },
    '0': () => { actions.zoom(0); },
  };
  document.addEventListener('keydown', (event) => {
    const control = event.ctrlKey || event.metaKey;
    const plain = !control && !event.altKey;
    const act = control && !event.altKey ? withControl[event.key]
      : plain && event.key === 'F8' ? () => { actions.remark(event.shiftKey ? -1 : 1); }
        : plain && !event.shiftKey && event.target instanceof Node && desk.contains(event.target) ? onDesk[event.key] : undefined;
    if (act === undefined) return;
    event.preventDefault();
    // VS Code would take it for one of its own
    event.stopPropagation();
    act();
  });
}
