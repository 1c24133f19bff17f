import type { Rule } from '../../rule.ts';
import { addresseeColon } from './addressee-colon.ts';
import { annexLabel } from './annex-label.ts';
import { attachmentMatch } from './attachment-match.ts';
import { attachmentNameMarks } from './attachment-name-marks.ts';
import { attachmentNote } from './attachment-note.ts';
import { copyNumber } from './copy-number.ts';
import { copyToLine } from './copy-to-line.ts';
import { documentNumber } from './document-number.ts';
import { documentNumberBare } from './document-number-bare.ts';
import { elementOrder } from './element-order.ts';
import { issueLine } from './issue-line.ts';
import { noTextPage } from './no-text-page.ts';
import { noteBrackets } from './note-brackets.ts';
import { noteFullStop } from './note-full-stop.ts';
import { pageNumber } from './page-number.ts';
import { printedCopies } from './printed-copies.ts';
import { secrecyPeriod } from './secrecy-period.ts';
import { signatureDate } from './signature-date.ts';
import { signatureLine } from './signature-line.ts';
import { signerList } from './signer-list.ts';
import { signerMissing } from './signer-missing.ts';
import { subjectWords } from './subject-words.ts';
import { urgencyMark } from './urgency-mark.ts';

/** In the order of the elements on the page (GB/T 9704—2012 7.2–7.5). */
export const ELEMENT_RULES: readonly Rule[] = [
  copyNumber, secrecyPeriod, urgencyMark, documentNumber, documentNumberBare, signerList, signerMissing,
  addresseeColon, attachmentNote, attachmentNameMarks, attachmentMatch, signatureLine, signatureDate, noteBrackets, noteFullStop, annexLabel, noTextPage,
  copyToLine, issueLine, printedCopies, subjectWords, pageNumber, elementOrder,
];
