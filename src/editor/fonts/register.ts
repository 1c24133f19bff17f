/** 版式字体: 小标宋, 黑体, 楷体, 仿宋 in the editor itself, by entries in the user's settings that are there only while he wants them. */
import * as vscode from 'vscode';
import { MARK } from '../../core/layout/editor-font-mark.ts';
import type { FontSettings } from '../../core/layout/editor-fonts.ts';
import { STANDARD_PROFILE } from '../../core/layout/profile.ts';
import { onDidChangeSetting, setEditorFonts, setUserSetting, showsEditorFonts, userSetting } from '../config.ts';
import type { Disposable } from '../disposable.ts';
import { LANGUAGE_ID } from '../language.ts';
import { loadPages } from '../pages.ts';
import { reasonOf } from '../reasons.ts';
import { createTimer } from '../timer.ts';

/** The first VS Code whose rules for scopes may name fonts. */
const NEEDED = [1, 108] as const;
/** Every window hears of the setting. That in front writes; the others wait so long, in milliseconds, and find nothing left to write, or two would spoil each other's settings.json. */
const OTHERS_FIRST = 2000;
const KEYS = { tokenColors: 'editor.tokenColorCustomizations', language: `[${LANGUAGE_ID}]` } as const satisfies Record<keyof FontSettings, string>;

/** Whether the editor shows the fonts now, and what is to be said of it, in whole sentences. */
interface Outcome {
  readonly on: boolean;
  readonly remarks: readonly string[];
}

export function registerEditorFonts(): Disposable {
  let turn: Promise<unknown> = Promise.resolve();
  // one after the other: each reads what the one before has written
  const follow = (): Promise<Outcome> => {
    const next = turn.then(() => followSetting());
    turn = next.catch(() => undefined);
    return next;
  };
  const followAndTell = (): void => {
    follow().then(({ remarks }) => { if (remarks.length > 0) tell(remarks.join('')); }, tellFailure);
  };
  const timer = createTimer();
  let isToggling = false;
  const toggle = async (): Promise<void> => {
    const wanted = !showsEditorFonts();
    if (wanted && !canShow()) {
      tell(tooOld());
      return;
    }
    isToggling = true;
    try {
      await setEditorFonts(wanted);
      const { on, remarks } = await follow();
      tell([on ? '已用版式字体显示公文：标题小标宋，“一、”黑体，“（一）”楷体，正文仿宋；电脑上没有的字体用别的代替。再执行一次这个命令就恢复原样。' : '已恢复原来的字体，设置里为版式字体加的几项都拿掉了。', ...remarks].join(''));
    } catch (error) {
      tellFailure(error);
    } finally {
      isToggling = false;
    }
  };
  // settings may have been changed or synchronised while the extension was not there; nobody is told anything at start
  follow().catch(() => undefined);
  return vscode.Disposable.from(
    timer,
    onDidChangeSetting('editorFonts', () => { if (!isToggling) timer.restart(vscode.window.state.focused ? 0 : OTHERS_FIRST, followAndTell); }),
    vscode.commands.registerCommand('gongwen.fonts.toggle', toggle),
  );
}

/** Puts the fonts into the user's settings or takes them out, as the setting says. Writes nothing that is there already. Rejects when settings.json can't be written. */
async function followSetting(): Promise<Outcome> {
  const before: FontSettings = { tokenColors: userSetting(KEYS.tokenColors), language: userSetting(KEYS.language) };
  const wanted = showsEditorFonts();
  if (wanted && !canShow()) return { on: false, remarks: [tooOld()] };
  // most never want them: then nothing is loaded for it
  if (!wanted && !JSON.stringify(before).includes(MARK)) return { on: false, remarks: [] };
  const { withFonts, withoutFonts } = await loadPages();
  const { settings, headings, body } = wanted ? withFonts(before, STANDARD_PROFILE) : { settings: withoutFonts(before), headings: true, body: true };
  for (const part of ['tokenColors', 'language'] as const) {
    if (JSON.stringify(settings[part]) !== JSON.stringify(before[part])) await setUserSetting(KEYS[part], settings[part]);
  }
  return {
    on: wanted,
    remarks: [
      ...(headings ? [] : [`设置 ${KEYS.tokenColors} 写得不对，标题的字体加不进去。`]),
      ...(body ? [] : ['正文的字体没有动：设置里已经给公文另定了字体。']),
    ],
  };
}

function canShow(): boolean {
  const [major = 0, minor = 0] = vscode.version.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

function tooOld(): string {
  return `版式字体要 VS Code ${NEEDED.join('.')} 以上才能显示，现在是 ${vscode.version}，什么也没有改。`;
}

function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}

function tellFailure(error: unknown): void {
  void vscode.window.showErrorMessage(`版式字体没有切换：设置写不进去（${reasonOf(error)}）。请看看 settings.json 有没有写错的地方。`);
}
