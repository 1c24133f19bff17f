/** The 版式 of an office: `layout` in the profile.json that a document belongs to. */
import * as vscode from 'vscode';
import { HOUSE_FOLDER, PROFILE_FILE } from '../../house/files.ts';
import type { OfficeLayout } from '../../house/layout-profile.ts';
import type { Disposable } from '../disposable.ts';
import { createHouseWatch } from '../house-watch.ts';
import { readHouseFile } from '../lint/house-files.ts';
import { loadPages } from '../pages.ts';
import { reasonOf } from '../reasons.ts';
import { stampOf } from '../workspace/stamp.ts';

/** What is known of an office's 版式; where its file can't be read there are none, and `why` says so in one clause. */
export interface Office extends OfficeLayout {
  readonly why?: string;
}

export interface Offices extends Disposable {
  /** Never rejects. */
  of(document: vscode.TextDocument | undefined): Promise<Office>;
  /** profile.json of a document, whether or not it is there; undefined for an untitled one outside of any workspace. Rejects when a place can't be reached. */
  fileOf(document: vscode.TextDocument | undefined): Promise<vscode.Uri | undefined>;
  /** Reads everything anew; where no watcher sees the file, whoever writes it says so. */
  reload(): void;
}

const NONE: Office = { active: undefined, profiles: new Map(), problems: [] };

/** @param changed is called when a profile.json has changed */
export function createOffices(changed: () => void): Offices {
  const reload = (): void => {
    watch.forget();
    changed();
  };
  const watch = createHouseWatch<Office>({ patterns: [PROFILE_FILE], isOurs: ({ path }) => path.endsWith(`/${HOUSE_FOLDER}/${PROFILE_FILE}`) }, reload);
  return {
    reload,
    async of(document) {
      try {
        const folder = await watch.folderOf(document);
        if (folder === undefined) return NONE;
        const file = vscode.Uri.joinPath(folder, PROFILE_FILE);
        watch.watchOutside(folder, PROFILE_FILE);
        return await watch.files.get(file.toString(), () => read(file), () => stampOf([file]));
      } catch (error) {
        return { ...NONE, why: reasonOf(error) };
      }
    },
    async fileOf(document) {
      const folder = await watch.folderOf(document);
      return folder && vscode.Uri.joinPath(folder, PROFILE_FILE);
    },
    dispose: () => { watch.dispose(); },
  };
}

async function read(file: vscode.Uri): Promise<Office> {
  const { text = '', why } = await readHouseFile(file);
  if (why !== undefined) return { ...NONE, why };
  // most offices have nothing to say of this: then nothing is loaded for it
  return text.includes('layout') ? (await loadPages()).parseLayout(text) : NONE;
}
