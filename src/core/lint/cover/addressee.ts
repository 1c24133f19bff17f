/** 主送机关, with its colon or without. */
import { ORGAN_ENDING } from '../../text/elements.ts';
import type { Line } from './lines.ts';

/** A part of a list of addressees. */
const ADDRESSEE = new RegExp(`^[^。；：！？“”《》]{0,40}(?:${ORGAN_ENDING}|部门|机构|企业|团体|党工委|支部|总支|各地|地区)$`);
/** Marks that stand where the colon should. */
export const WRONG_END = /[，。；、,.;！!]$/;
/** Most lines of a list of addressees, longest list and longest single name, in characters. */
const LINES = 5;
const LENGTH = 300;
const NAME_LENGTH = 24;

/** A line that names organs, as 主送机关 does, and only lacks its colon. */
function namesOrgans(text: string): boolean {
  if (text.length < 2 || text.length > LENGTH || /[：:“”《》0-9]/.test(text.slice(0, -1))) return false;
  const parts = text.replace(WRONG_END, '').replace(/[（(][^（）()]{0,40}[）)]/g, '').split(/[、，,]/);
  return parts.every((part) => ADDRESSEE.test(part.trim())) && (parts.length > 1 || text.length <= NAME_LENGTH);
}

function isText(line: Line | undefined): boolean {
  return line !== undefined && line.text.length > 6 && /[。，：；]/.test(line.text) && !namesOrgans(line.text);
}

/**
 * @param from index of the first line under the title and its notes
 * @param titleEnd number of the last line of the title
 * @returns the lines that are 主送机关 but for the colon; none where they may be anything else
 */
export function addresseeWithoutColon(lines: readonly Line[], from: number, titleEnd: number): readonly Line[] {
  const first = lines[from];
  if (first === undefined || first.number - titleEnd > 4 || first.indent > 0) return [];
  let at = from;
  while (at < from + LINES && /[、，,]$/.test(lines[at]?.text ?? '') && namesOrgans(lines[at + 1]?.text ?? '')) at++;
  const found = lines.slice(from, at + 1);
  const next = lines[at + 1];
  // the text below is set in, the addressees are not
  if (!found.every(({ text }) => namesOrgans(text)) || !isText(next) || next!.indent === 0) return [];
  // a lone name that opens no list of addressees may be who issues the text
  if (found.length === 1 && !/[、，,]./.test(first.text) && !/^(?:各|全|县|市|省|区|州|国务院.|中共|局|机关|有关)|政府/.test(first.text)) return [];
  return found;
}

const OFFICE = '(?:市长|县长|省长|区长|镇长|乡长|州长|旗长|局长|厅长|部长|主任|书记|院长|行长|校长|主席|总理|秘书长|检察长|署长|司长|处长|常委|董事长|总经理)';
/** 王县长, 尊敬的李书记, 县长李某某, 温如许同志. */
const PERSON = new RegExp(`^(?:尊敬的)?[\\u4e00-\\u9fff×]{0,12}${OFFICE}(?:[\\u4e00-\\u9fff×]{2,3})?$|^(?:尊敬的)?[\\u4e00-\\u9fff×]{2,4}同志$|并[\\u4e00-\\u9fff×]{1,8}${OFFICE}$`);

/** @returns whether one of the addressees is a leader and no organ */
export function namesPerson(addressee: string): boolean {
  return addressee.split(/[、，,；;]/).some((name) => PERSON.test(name)) && !/^各位|们$/.test(addressee);
}
