/** How a file on the command line is laid out: what is asked for, its office's way, the standard. */
import path from 'node:path';
import { DEFAULT_LAYOUT, type Form, type LayoutOptions } from '../core/layout/form.ts';
import { NAMED_PROFILES } from '../core/layout/profiles.ts';
import { lineAt, splitLines } from '../core/structure/lines.ts';
import { PROFILE_FILE } from '../house/files.ts';
import { parseLayout, resolveProfile } from '../house/layout-profile.ts';
import { filesOf } from './house.ts';

/** What may stand behind --form. 套打 is asked for as a form of its own. */
export const FORM_ARGUMENTS: Readonly<Record<string, Form | 'preprinted'>> = { 文件: 'document', 套打: 'preprinted', 信函: 'letter', 命令: 'order', 纪要: 'minutes', 大字版: 'readingCopy', 无版头: 'plain' };

/** What is asked for; what is not said is the office's. */
export interface LayoutWish {
  readonly form?: Form | 'preprinted';
  readonly profile?: string;
  readonly unsealed?: boolean;
}

export interface LayoutFound {
  readonly layout: LayoutOptions;
  /** What is wrong with the office's profiles, a line each. */
  readonly remarks: readonly string[];
  /** Why there is no profile of the name that was asked for. */
  readonly unknown?: string;
}

/** @param file the text that is laid out, beside or below whose folder the office's files lie */
export async function layoutFor(file: string, { form, profile: wanted = '', unsealed }: LayoutWish): Promise<LayoutFound> {
  const { folder, texts, unreadable } = await filesOf(path.dirname(path.resolve(file)));
  const text = texts[PROFILE_FILE] ?? '';
  const office = parseLayout(text);
  const { profile, unknown } = resolveProfile(wanted, office);
  const place = path.join(folder ?? '', PROFILE_FILE);
  const lines = splitLines(text).map((line) => line.from);
  const why = unreadable[PROFILE_FILE];
  return {
    layout: {
      profile,
      form: form === 'preprinted' ? 'document' : form ?? DEFAULT_LAYOUT.form,
      preprinted: form === undefined ? profile.preprinted ?? DEFAULT_LAYOUT.preprinted : form === 'preprinted',
      sealed: unsealed === true ? false : profile.sealed ?? DEFAULT_LAYOUT.sealed,
    },
    remarks: [
      ...(why === undefined ? [] : [`${place}：读不了，${why}`]),
      ...office.problems.filter(({ severity }) => severity !== 'information').map(({ from, message }) => `${place}:${lineAt(lines, from) + 1}：${message}`),
    ],
    ...(unknown === undefined ? {} : { unknown: `没有“${unknown}”这个版式；现有：${[...Object.keys(NAMED_PROFILES), ...office.profiles.keys()].join('、')}` }),
  };
}
