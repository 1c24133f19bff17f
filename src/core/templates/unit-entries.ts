/** 本单位资料 as a list to look through and to correct. */
import type { Day } from '../lint/cover/dates.ts';
import { HAN_CLASS } from '../text/characters.ts';
import { FIELDS } from './fields.ts';
import { documentNumberText, readDocumentNumber } from './document-number.ts';
import type { Tidied } from './tidy.ts';
import { lastNumber, withNumber, type Unit } from './unit.ts';

export interface UnitEntry {
  readonly name: string;
  readonly prompt: string;
  /** '' while unknown. */
  readonly textOf: (unit: Unit) => string;
  /** @returns what is wrong with a text, which is not empty; undefined when nothing is */
  readonly problemOf: (text: string, today: Day) => string | undefined;
  /** @param text '' to forget it; else one without a problem */
  readonly changed: (unit: Unit, text: string, today: Day) => Unit;
}

const CODE = new RegExp(`^[${HAN_CLASS}]{1,12}$`);

/** The unit's own fields, in the order of a document, with 机关代字 and the last number, which follow from each other. */
export const UNIT_ENTRIES: readonly UnitEntry[] = [
  ...fieldEntries('organ'),
  {
    name: '机关代字', prompt: '如 ×政发、×水函；发文字号照它接着编', textOf: ({ code }) => code,
    problemOf: (text) => (CODE.test(text.trim()) ? undefined : '机关代字只写汉字，如 ×政发'),
    changed: (unit, text) => ({ ...unit, code: text.trim() }),
  },
  {
    name: '最近的发文字号', prompt: '如 ×政发〔2025〕7号；新公文接着编下一个号', textOf: (unit) => numberText(unit),
    problemOf: (text) => (readDocumentNumber(text) === undefined ? '发文字号由机关代字、年份、顺序号组成，如 ×政发〔2025〕7号' : undefined),
    changed(unit, text) {
      const number = readDocumentNumber(text);
      if (number !== undefined) return withNumber(unit, number);
      return { ...unit, numbers: unit.numbers.filter((other) => readDocumentNumber(other)?.code !== unit.code) };
    },
  },
  ...fieldEntries('signer', 'contact', 'phone'),
];

function numberText(unit: Unit): string {
  const number = lastNumber(unit);
  return number === undefined ? '' : documentNumberText(number);
}

function fieldEntries(...keys: readonly ('organ' | 'signer' | 'contact' | 'phone')[]): UnitEntry[] {
  return FIELDS.flatMap(({ name, prompt, tidy, unit: key }): UnitEntry[] => {
    if (key === undefined || key === 'code' || !keys.includes(key)) return [];
    const problem = (tidied: Tidied): string | undefined => ('wrong' in tidied ? tidied.wrong : undefined);
    return [{
      name, prompt, textOf: (unit) => unit[key],
      problemOf: (text, today) => problem(tidy(text, today)),
      changed(unit, text, today) {
        const tidied = tidy(text, today);
        return text.trim() === '' ? { ...unit, [key]: '' } : 'wrong' in tidied ? unit : { ...unit, [key]: tidied.text };
      },
    }];
  });
}
