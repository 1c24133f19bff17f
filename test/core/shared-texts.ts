/** Real documents and written drafts, where they are: never part of the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { shared } from './parse-support.ts';

/** @returns name and text of each file of the folders beside the project; none where they are not there */
export function sharedTexts(...folders: readonly ('corpus' | 'drafts' | 'seed')[]): [name: string, text: string][] {
  return folders.map((folder) => path.join(shared, folder)).filter(existsSync).flatMap((folder) => readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name): [string, string] => [name, readFileSync(path.join(folder, name), 'utf8')]));
}
