/** The files of an office by name; apart from what reads them, which is loaded later. */

/** The folder of these files, beside the drafts or above them. */
export const HOUSE_FOLDER = '.gongwen';
export const PROFILE_FILE = 'profile.json';
export const WORDS_FILE = 'words.tsv';
export const IGNORE_FILE = 'ignore.tsv';
export const HOUSE_FILES = [PROFILE_FILE, WORDS_FILE, IGNORE_FILE] as const;
export type HouseFile = (typeof HOUSE_FILES)[number];

/** Texts of the files that there are, as `houseText` gives them. */
export type HouseTexts = Readonly<Partial<Record<HouseFile, string>>>;

/** Why files that are there can't be read, one clause each. */
export type Unreadable = Readonly<Partial<Record<HouseFile, string>>>;

/** @returns the text of a file with line breaks that all programs take for such; as long as it was */
export function houseText(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n');
}
