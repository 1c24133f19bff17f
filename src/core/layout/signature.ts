/** Where 署名 and 成文日期 stand. Widths and indents in characters of the body (full width 1, half width 0.5). */
import { OFFICE } from '../text/elements.ts';

export interface SignatureIndents {
  /** Indent from the right edge of the signer's line. */
  readonly sign: number;
  /** Indent from the right edge of the date's line. */
  readonly date: number;
}

/** Indent of the date of a sealed document (7.3.5.1: 右空四字). */
const SEALED_DATE = 4;
/** Indent of the signer of an unsealed one (7.3.5.2: 右空二字), and how far the date's first character stands behind the signer's. */
const UNSEALED = 2;

/**
 * GB/T 9704—2012 7.3.5.1 (sealed: the date four characters from the right, the signer centred over it) and 7.3.5.2 (not sealed).
 * What would leave 版心 on the left or right is moved inside it.
 * @param sign width of the signer's line
 * @param date width of the date's line, 0 where there is none
 */
export function signatureIndents(sign: number, date: number, sealed: boolean): SignatureIndents {
  if (sealed) {
    const centred = SEALED_DATE + (date - sign) / 2;
    // a name so long that it reaches the edge takes the date with it
    return centred >= 0 ? { sign: date === 0 ? SEALED_DATE : centred, date: SEALED_DATE } : { sign: 0, date: (sign - date) / 2 };
  }
  if (date === 0) return { sign: UNSEALED, date: UNSEALED };
  return sign >= date ? { sign: UNSEALED, date: sign - date } : { sign: UNSEALED + UNSEALED + date - sign, date: UNSEALED };
}

const OFFICER = new RegExp(`${OFFICE}[\\s\\u3000]+\\S[\\S\\s\\u3000·]{0,9}$`);

/** @returns whether a signer's line is a person's, by the office (省长　王某某, 市　长　李某某): it is signed by hand or by a stamp of the name (7.3.5.3) */
export function signsInPerson(line: string): boolean {
  return OFFICER.test(line.replace(/[\s\u3000]+(?=长[\s\u3000])/, ''));
}

/** Between the office and the stamp of the name there are two characters (7.3.5.3). */
const BEFORE_STAMP = new RegExp(`(${OFFICE}|\\S[\\s\\u3000]+长)[\\s\\u3000]+(?=\\S[\\S\\s\\u3000·]{0,9}$)`);

/** @returns 署名 of who signs in person as it is set: the office, two characters, the name or its stamp */
export function stampedLine(line: string): string {
  return line.replace(BEFORE_STAMP, '$1　　');
}

/** 7.3.5.3: the name (its stamp) and the date below it are four characters from the right; blank lines above the name, and above the date. */
export const IN_PERSON = { indents: { sign: 4, date: 4 }, aboveSign: 2, aboveDate: 1 } as const;
