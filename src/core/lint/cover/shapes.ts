/** Shapes of lines at the end of a cover, well or badly written. */
import { ORGAN_ENDING } from '../../text/elements.ts';

export const ORGAN = new RegExp(`(?:${ORGAN_ENDING})(?:[（(][^（）()]{1,12}[）)])?$`);
export const COPY = /^(?:抄\s*[送报]|分\s*送|主\s*送|印\s*发|主题词)\s*[：:]/;
export const ISSUED = /印\s*发\s*[。]?$/;
/** 附件说明, well or badly written: 附件：… 附件1：… 附件一、… 附：… */
export const ATTACH = /^附\s*件?\s*(?:[：:]|[0-9０-９]{1,2}\s*[、.．：:]|[一二三四五六七八九十]{1,3}\s*[、：:.．]|[一二三四五六七八九十]{1,3}[\s\u3000]+)\s*\S/;
export const ATTACH_ALONE = /^附\s*件\s*[：:]$/;
export const ITEM = /^(?:附\s*件\s*)?(?:[0-9０-９]{1,2}\s*[、.．：:]|[一二三四五六七八九十]{1,3}\s*[、.．：:]|[（(][0-9一二三四五六七八九十]{1,2}[）)]|[①-⑳])/;
export const ANNEX_LABEL = /^附\s*件\s*(?:[0-9０-９一二三四五六七八九十]{1,3})?\s*[：:.．、]?$/;
export const NOTE = /^[（(〔\\[［【].*[）)〕\]］】]$|^(?:此件|联系人)/;
/** Longest line that can be a signer or a date. */
export const SIGN_LENGTH = 42;
