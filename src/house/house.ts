/** An office's own ways: the files in `.gongwen` and the user's settings, made into a linter. Pure: texts in, data out. */
import { linterOf, type Level, type Linter } from '../core/lint/lint.ts';
import { parseIgnored } from '../core/lint/ignored.ts';
import { RULES } from '../core/lint/registry.ts';
import { userWords } from '../core/lint/user-words.ts';
import { IGNORE_FILE, PROFILE_FILE, WORDS_FILE, type HouseFile, type HouseTexts, type Unreadable } from './files.ts';
import { parseProfile, LEVELS } from './profile.ts';
import type { Problem } from './problem.ts';

/** What a user has set for himself. */
export interface Settings {
  /** gongwen.lint.rules: levels by code, as settings.json holds them. */
  readonly rules: Readonly<Record<string, unknown>>;
  /** gongwen.lint.words: wrong → right, or the columns of words.tsv by name. */
  readonly words: Readonly<Record<string, unknown>>;
}

export interface House {
  readonly linter: Linter;
  /** See core/lint/ignored.ts. */
  readonly ignored: ReadonlySet<string>;
  /** What is wrong with each file. */
  readonly problems: Readonly<Partial<Record<HouseFile, readonly Problem[]>>>;
  /** Whether a file that is there can't be read: nothing may be mended, for nobody knows what is to be left. */
  readonly unreadable: boolean;
  /** What is wrong with the user's words in the settings. */
  readonly settingProblems: readonly string[];
}

/** @returns the linter of a house; the user's own settings come before the office's profile. What can't be read counts as absent, and is told. */
export function houseOf(texts: HouseTexts, settings: Settings, unreadable: Unreadable = {}): House {
  const profile = parseProfile(texts[PROFILE_FILE] ?? '');
  const levels = { ...profile.levels, ...knownLevels(settings.rules) };
  const words = userWords(texts[WORDS_FILE] ?? '', settings.words);
  return {
    linter: linterOf(levels, words.rule === undefined ? [] : [words.rule], words.off),
    ignored: parseIgnored(texts[IGNORE_FILE] ?? ''),
    problems: {
      [PROFILE_FILE]: profile.problems, [WORDS_FILE]: words.problems.map((problem) => ({ ...problem, severity: 'error' as const })),
      ...Object.fromEntries(Object.entries(unreadable).map(([file, reason]) => [file, [{ from: 0, to: 0, severity: 'error' as const, message: `${file} 读不了，按没有这个文件处理：${reason}` }]])),
    },
    unreadable: Object.keys(unreadable).length > 0,
    settingProblems: words.settingProblems,
  };
}

function knownLevels(rules: Readonly<Record<string, unknown>>): Record<string, Level> {
  const codes = new Set([...RULES.map(({ code }) => code), 'user-word']);
  const levels: Record<string, Level> = {};
  for (const [code, value] of Object.entries(rules)) {
    const level = LEVELS.find((l) => l === value);
    if (level !== undefined && codes.has(code)) levels[code] = level;
  }
  return levels;
}
