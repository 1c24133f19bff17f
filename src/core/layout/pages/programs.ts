/** What the programs that set a file do each in its own way, whatever the file says. */
import { tableOf } from '../../text/characters.ts';

export interface Program {
  /** Room between a Chinese and a Latin letter or digit, as a part of the size. */
  readonly gap: number;
  /** Whether 破折号 is one glyph of its font, so that letters are not set closer in its middle. */
  readonly joinsDashes: boolean;
  /** 避头尾 of Chinese text: which UTF-16 units begin no line, and which end none (GB/T 15834—2011 5.1). */
  readonly noBegin: Uint8Array;
  readonly noEnd: Uint8Array;
}

/** What both have; `-` stands last, where it is no range. */
const NO_BEGIN = '!),.:;?]}¢·ˇˉ―‖’”′、。〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！），．：；？｜｝～￠';
const NO_END = '([{£¥‘“〈《「『【〔〖〝﹙﹛（［｛￡￥';

/** Microsoft Word and WPS, by Word's own lists for Chinese. They do as the export says: no room beside Latin letters. */
export const WORD: Program = { gap: 0, joinsDashes: false, noBegin: tableOf(`${NO_BEGIN}%>¨°…‰″›℃∶〃＂％＇］｀`), noEnd: tableOf(`${NO_END}$·﹗＄．`) };

/** LibreOffice 7.4, by its data for zh-CN. It does not read from .docx that there is to be no room beside Latin letters, nor lists of its own. */
export const LIBREOFFICE: Program = { gap: 0.2, joinsDashes: true, noBegin: tableOf(`${NO_BEGIN}'"︰︱︳︴︸︼﹂﹏﹐､﹒﹔﹕﹖﹗々•-`), noEnd: tableOf(`${NO_END}'"‵︵︷︹︻︽︿﹁﹃`) };
