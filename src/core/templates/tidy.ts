/** What is typed into a field, put as the document writes it, and what is wrong with it. All take and give one line. */
import { dateText, isRealDay, readDate, type Day } from '../lint/cover/dates.ts';
import { GENRE_ENDING } from '../text/genres.ts';
import { halfWidthDigits } from '../text/numerals.ts';
import { documentNumberText, readDocumentNumber } from './document-number.ts';

/** What a field makes of an answer: the text for the document, or what is wrong in plain Chinese. */
export type Tidied = { readonly text: string } | { readonly wrong: string };

export type Tidy = (answer: string, today: Day) => Tidied;

const fine = (text: string): Tidied => ({ text: text.trim() });
const wrong = (message: string): Tidied => ({ wrong: message });
/** 《…》 around the whole of it. */
const withoutTitleMarks = (text: string): string => text.replace(/^《([^《》]*)》$/, '$1');

export const tidyText: Tidy = (answer) => fine(answer.trim());

/** A 标题 has 关于, 的 and the 文种 already; no mark ends it. */
export const tidyMatter: Tidy = (answer) => {
  const text = answer.trim().replace(/^关于/, '').replace(new RegExp(`的(?:${GENRE_ENDING})$`), '').replace(/[。，；：、]$/, '');
  if (/[。；：]/.test(text)) return wrong('标题里不用句号、分号、冒号，请只写一件事');
  return text.includes('关于') ? wrong('模板里已有“关于”，事由里不再写“关于”') : fine(text);
};

/** Names of organs end without a mark; the template writes 文件 and the colon behind them. */
export const tidyOrgan: Tidy = (answer) => {
  const text = answer.trim().replace(/[：:，。；]$/, '').replace(/文件$/, '');
  return /[。；：:]/.test(text) ? wrong('机关名称里不用句号、分号、冒号') : fine(text);
};

export const tidyAddressee: Tidy = (answer) => {
  const text = answer.trim().replace(/[：:。，；]$/, '');
  return /[。；：:]/.test(text) ? wrong('主送机关之间用顿号、逗号，末尾的冒号模板里已有') : fine(text);
};

export const tidyPerson: Tidy = (answer) => {
  const text = answer.trim();
  return /[0-9０-９，。；：:]/.test(text) ? wrong('这里只写姓名，不写数字和标点') : fine(text);
};

export const tidyPhone: Tidy = (answer) => {
  const text = halfWidthDigits(answer.trim()).replace(/[－—–]/g, '-');
  return /^[0-9](?:[0-9 -]|转|、){3,38}[0-9]$/.test(text) ? fine(text) : wrong('联系电话写数字和短横线，如 010-12345678，分机写“转”');
};

/** Any way to write a day; one without a year is of this year. GB/T 9704—2012 7.3.5.4 says how it is written. */
export const tidyDate: Tidy = (answer, today) => {
  const written = readDate(answer.trim());
  if (written === undefined || written.day === 0) return wrong(`日期要写全年、月、日，如 ${dateText(today)}`);
  const date = { ...written, year: written.year === 0 ? today.year : written.year };
  return isRealDay(date) ? fine(dateText(date)) : wrong('日历上没有这一天，请核对');
};

export const tidyNumber: Tidy = (answer) => {
  const number = readDocumentNumber(answer);
  return number === undefined ? wrong('发文字号由机关代字、年份、顺序号组成，如 ×政发〔2025〕7号') : fine(documentNumberText(number));
};

/** 令号: the template writes 第 and 号. */
export const tidySerial: Tidy = (answer) => {
  const text = answer.trim().replace(/^第/, '').replace(/号$/, '');
  return /^[1-9][0-9]{0,4}$/.test(text) ? fine(text) : wrong('令号只写数字，不补“0”');
};

/** The template writes the 书名号. */
export const tidyPrinted: Tidy = (answer) => {
  const text = withoutTitleMarks(answer.trim());
  return /[。；：]/.test(text) ? wrong('文件名称里不用句号、分号、冒号') : fine(text);
};

/** 附件 names have no 书名号 and no mark behind them (GB/T 9704—2012 7.3.4). */
export const tidyAttachment: Tidy = (answer) => {
  const text = withoutTitleMarks(answer.trim().replace(/[。，；：、]$/, ''));
  return /[。；：]/.test(text) ? wrong('附件名称后不加标点，名称里不用句号、分号、冒号') : fine(text);
};
