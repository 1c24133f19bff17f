import type { Rule } from '../../rule.ts';
import { aboutDoubled } from './about-doubled.ts';
import { addresseeNeedless } from './addressee-needless.ts';
import { addresseePerson } from './addressee-person.ts';
import { addresseeSeparators } from './addressee-separators.ts';
import { billForm } from './bill-form.ts';
import { closingDoubled } from './closing-doubled.ts';
import { closingFullStop } from './closing-full-stop.ts';
import { closingOfOtherGenre } from './closing-of-other-genre.ts';
import { commandingTone } from './commanding-tone.ts';
import { copyToSubordinates } from './copy-to-subordinates.ts';
import { departmentToGovernment } from './department-to-government.ts';
import { formsOfAddress } from './forms-of-address.ts';
import { forwardedRequest } from './forwarded-request.ts';
import { genreDoubled } from './genre-doubled.ts';
import { internalOfficeSigns } from './internal-office-signs.ts';
import { madeUpGenre } from './made-up-genre.ts';
import { numberBeforeTitle } from './number-before-title.ts';
import { orderNumber } from './order-number.ts';
import { redundantTitleVerb } from './redundant-title-verb.ts';
import { relativeTime } from './relative-time.ts';
import { replyReference } from './reply-reference.ts';
import { requestClose } from './request-close.ts';
import { requestInReport } from './request-in-report.ts';
import { requestSeveralMatters } from './request-several-matters.ts';
import { severalAddressees } from './several-addressees.ts';
import { titleEndMark } from './title-end-mark.ts';
import { titleForm } from './title-form.ts';
import { titleGenre } from './title-genre.ts';
import { urgencyInTitle } from './urgency-in-title.ts';

/** The title first, then whom a text is sent to and by whom, then what it says. */
export const GENRE_RULES: readonly Rule[] = [
  titleEndMark, titleGenre, madeUpGenre, genreDoubled, aboutDoubled, redundantTitleVerb, urgencyInTitle, titleForm, orderNumber,
  severalAddressees, addresseePerson, addresseeNeedless, addresseeSeparators, copyToSubordinates, departmentToGovernment, internalOfficeSigns, billForm,
  requestInReport, requestClose, requestSeveralMatters, forwardedRequest, replyReference, numberBeforeTitle, formsOfAddress, commandingTone,
  closingOfOtherGenre, closingFullStop, closingDoubled, relativeTime,
];
