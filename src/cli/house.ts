/** The `.gongwen` that a file belongs to: the nearest one from its folder upwards. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { HOUSE_FILES, HOUSE_FOLDER, houseText, type HouseFile } from '../house/files.ts';
import { houseOf, type House } from '../house/house.ts';
import { reasonOf } from '../system/reasons.ts';
import { decode } from './read.ts';

/** A house with the path and the texts of its files. */
export interface FoundHouse {
  readonly house: House;
  readonly folder: string | undefined;
  readonly texts: Readonly<Partial<Record<HouseFile, string>>>;
}

/** @returns the house of a file. @param known what one run of a command has read already, by folder */
export function houseFor(file: string, known: Map<string, Promise<FoundHouse>>): Promise<FoundHouse> {
  const start = path.dirname(path.resolve(file));
  let found = known.get(start);
  if (found === undefined) known.set(start, found = find(start));
  return found;
}

async function find(start: string): Promise<FoundHouse> {
  const { folder, texts, unreadable } = await filesOf(start);
  return { house: houseOf(texts, { rules: {}, words: {} }, unreadable), folder, texts };
}

/** Files of the nearest `.gongwen`, and why some of them can't be read. */
export interface HouseFilesFound {
  readonly folder: string | undefined;
  readonly texts: Parts;
  readonly unreadable: Parts;
}

/** @param start the folder from which upwards it is looked for */
export async function filesOf(start: string): Promise<HouseFilesFound> {
  for (let folder = start; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, HOUSE_FOLDER);
    if (await isFolder(candidate)) return { folder: candidate, ...await read(candidate) };
    if (path.dirname(folder) === folder) return { folder: undefined, texts: {}, unreadable: {} };
  }
}

async function isFolder(file: string): Promise<boolean> {
  return stat(file).then((found) => found.isDirectory(), () => false);
}

type Parts = Partial<Record<HouseFile, string>>;

async function read(folder: string): Promise<{ texts: Parts; unreadable: Parts }> {
  const texts: Parts = {};
  const unreadable: Parts = {};
  for (const file of HOUSE_FILES) {
    try {
      texts[file] = houseText(decode(await readFile(path.join(folder, file))));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) unreadable[file] = reasonOf(error);
    }
  }
  return { texts, unreadable };
}
