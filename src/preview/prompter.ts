/** The page of 大字试讲: a speech in large type, paragraph by paragraph, with a clock. It holds no data of its own and touches no network. */
import { clockText } from '../core/speech/minutes.ts';
import { autoPlace, autoToggled, paceText, pauseOrGoOn, prompterOf, readAtEnd, readSoFar, turnedTo, type Prompter } from '../core/speech/prompter.ts';
import { secondsOn } from '../core/speech/stopwatch.ts';
import { byId, prefersStillness } from './elements.ts';
import { SIZES, type FromPrompter, type SpeechMessage } from './prompter-messages.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromPrompter): void };

const vscode = acquireVsCodeApi();
/** The paragraph that is read begins at this part of the window's height: the eye sees what comes. */
const READ_AT = 0.3;
const text = byId('text');
const now = (): number => performance.now();
let speech: SpeechMessage | undefined;
let prompter: Prompter | undefined;
let size: number = SIZES.usual;
/** Whether it has gone on by itself at some time. */
let wasAuto = false;

const paragraphs = (): HTMLElement[] => [...text.querySelectorAll<HTMLElement>('p')];
const set = (id: string, value: string): void => {
  const element = byId(id);
  if (element.textContent !== value) element.textContent = value;
};

/** Shows how far one is. @param part of the paragraph that is read */
function scrollTo(index: number, part: number, smooth: boolean): void {
  const paragraph = paragraphs()[index];
  if (paragraph === undefined) return;
  const top = paragraph.offsetTop + paragraph.offsetHeight * part - text.clientHeight * READ_AT;
  text.scrollTo({ top, behavior: smooth && !prefersStillness() ? 'smooth' : 'auto' });
}

function showClock(): void {
  if (prompter === undefined || speech === undefined) return;
  set('clock', clockText(secondsOn(prompter.watch, now())));
  set('pace', paceText(prompter, now(), speech.rate, speech.target));
}

function show(): void {
  if (prompter === undefined) return;
  const { index, watch, auto } = prompter;
  paragraphs().forEach((paragraph, i) => {
    paragraph.classList.toggle('read', i < index);
    if (i === index) paragraph.setAttribute('aria-current', 'true');
    else paragraph.removeAttribute('aria-current');
  });
  const stands = watch.pausedAt !== undefined;
  document.body.classList.toggle('paused', stands);
  set('pause', stands ? (secondsOn(watch, now()) === 0 ? '开始' : '继续') : '暂停');
  byId('auto').setAttribute('aria-pressed', String(auto !== undefined));
  set('place', `第 ${index + 1} 段，共 ${prompter.paragraphs.length} 段`);
  showClock();
}

function turnTo(index: number): void {
  if (prompter === undefined) return;
  const before = prompter.index;
  prompter = turnedTo(prompter, index, now());
  if (prompter.index !== before) vscode.postMessage({ type: 'turned', ...readSoFar(prompter), auto: wasAuto });
  show();
  scrollTo(prompter.index, 0, true);
}

const turn = (step: 1 | -1): void => { if (prompter !== undefined) turnTo(prompter.index + step); };

function pause(): void {
  if (prompter === undefined) return;
  prompter = pauseOrGoOn(prompter, now());
  show();
}

function toggleAuto(): void {
  if (prompter === undefined) return;
  prompter = autoToggled(prompter, now());
  wasAuto ||= prompter.auto !== undefined;
  show();
}

function resize(step: 1 | -1): void {
  setSize(size + step * SIZES.step);
  vscode.postMessage({ type: 'size', size });
}

function setSize(wanted: number): void {
  size = Math.max(SIZES.least, Math.min(SIZES.most, wanted));
  text.style.setProperty('--size', `${size}px`);
  if (prompter !== undefined) scrollTo(prompter.index, 0, false);
}

function end(): void {
  if (prompter === undefined) return;
  const { words, seconds } = readAtEnd(prompter, now());
  // what went on by itself says how long it took, and nothing of a pace
  vscode.postMessage({ type: 'ended', words, seconds: wasAuto ? secondsOn(prompter.watch, now()) : seconds, auto: wasAuto });
}

/** Goes on by itself, where that is asked for: smoothly, or from paragraph to paragraph for who wants less motion. */
function advance(): void {
  requestAnimationFrame(advance);
  if (prompter?.auto === undefined || speech === undefined || prompter.watch.pausedAt !== undefined) return;
  const place = autoPlace(prompter, now(), speech.rate)!;
  const turned = place.index !== prompter.index;
  if (turned) {
    // it goes on from where it is, not from the paragraph's beginning
    prompter = { ...prompter, index: place.index, turned: secondsOn(prompter.watch, now()) };
    vscode.postMessage({ type: 'turned', ...readSoFar(prompter), auto: true });
    show();
  }
  if (!prefersStillness()) scrollTo(place.index, place.part, false);
  else if (turned) scrollTo(place.index, 0, false);
}

const keys: Readonly<Record<string, () => void>> = {
  ' ': pause,
  ArrowDown: () => { turn(1); },
  PageDown: () => { turn(1); },
  ArrowUp: () => { turn(-1); },
  PageUp: () => { turn(-1); },
  Home: () => { turnTo(0); },
  '+': () => { resize(1); },
  '=': () => { resize(1); },
  '-': () => { resize(-1); },
  a: toggleAuto,
  A: toggleAuto,
  Escape: end,
};
document.addEventListener('keydown', (event) => {
  // a button that has the focus is pressed by the space bar
  const act = event.key === ' ' && event.target instanceof HTMLButtonElement || event.altKey ? undefined : keys[event.key];
  if (act === undefined || ((event.ctrlKey || event.metaKey) && !/^[+=-]$/.test(event.key))) return;
  event.preventDefault();
  // VS Code would take it for one of its own
  event.stopPropagation();
  act();
});
const on = (id: string, act: () => void): void => { byId(id).addEventListener('click', act); };
on('pause', pause);
on('auto', toggleAuto);
on('smaller', () => { resize(-1); });
on('larger', () => { resize(1); });
on('end', end);
text.addEventListener('click', ({ target }) => {
  const paragraph = target instanceof Element ? target.closest('p') : null;
  if (paragraph !== null) turnTo(paragraphs().indexOf(paragraph));
});
window.addEventListener('resize', () => { if (prompter !== undefined) scrollTo(prompter.index, 0, false); });

window.addEventListener('message', ({ data }: MessageEvent<SpeechMessage>) => {
  speech = data;
  prompter = prompterOf(data.paragraphs, now());
  const made = data.paragraphs.map((paragraph) => {
    const element = document.createElement('p');
    element.textContent = paragraph.text;
    element.classList.toggle('heading', paragraph.heading);
    return element;
  });
  const title = document.createElement('h1');
  title.textContent = data.title;
  text.replaceChildren(...(data.title === '' ? [] : [title]), ...made);
  setSize(data.size);
  show();
  text.focus();
});
setInterval(showClock, 500);
requestAnimationFrame(advance);
vscode.postMessage({ type: 'ready' });
