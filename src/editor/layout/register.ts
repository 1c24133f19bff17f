import * as vscode from 'vscode';
import type { Disposable } from '../disposable.ts';
import type { Documents } from '../documents.ts';
import type { Platform } from '../platform.ts';
import type { Preview } from '../preview/register.ts';
import { chooseForm } from './choose-form.ts';
import { chooseProfile } from './choose-profile.ts';
import type { Layouts } from './layouts.ts';
import { learnProfile } from './learn.ts';

/** 选择公文格式, 选择版式, 学习样本版式. */
export function registerLayout(documents: Documents, layouts: Layouts, platform: Platform, preview: Pick<Preview, 'inFront'>): Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('gongwen.layout.form', () => chooseForm(documents, layouts, preview.inFront())),
    vscode.commands.registerCommand('gongwen.layout.profile', () => chooseProfile(layouts, preview.inFront())),
    vscode.commands.registerCommand('gongwen.layout.learn', (source?: unknown) => learnProfile(layouts, platform, source, preview.inFront())),
  );
}
