/** The `.gongwen` that a file belongs to: the nearest one from its folder upwards. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { HOUSE_FILES, HOUSE_FOLDER, houseOf, type House, type HouseFile } from '../house/house.ts';
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
  for (let folder = start; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, HOUSE_FOLDER);
    if (await isFolder(candidate)) {
      const texts = await read(candidate);
      return { house: houseOf(texts, { rules: {}, words: {} }), folder: candidate, texts };
    }
    if (path.dirname(folder) === folder) return { house: houseOf({}, { rules: {}, words: {} }), folder: undefined, texts: {} };
  }
}

async function isFolder(file: string): Promise<boolean> {
  return stat(file).then((found) => found.isDirectory(), () => false);
}

async function read(folder: string): Promise<Partial<Record<HouseFile, string>>> {
  const texts: Partial<Record<HouseFile, string>> = {};
  for (const file of HOUSE_FILES) {
    const bytes = await readFile(path.join(folder, file)).catch(() => undefined);
    if (bytes !== undefined) texts[file] = decode(bytes);
  }
  return texts;
}
