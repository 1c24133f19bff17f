/** 避头尾: what begins and what ends no line of Chinese text (GB/T 15834—2011 5.1). */
import { tableOf } from '../../text/characters.ts';

/** Marks that begin no line. */
const NO_BEGIN = tableOf(':!),.;?]}¢\'"、。〉》」』】〕〗〞︰︱︳﹐､﹒﹔﹕﹖﹗﹚﹜﹞！），．：；？｜｝︴︶︸︺︼︾﹀﹂﹄﹏～￠々‖•·ˇˉ―′’”-');
/** Marks that end no line. */
const NO_END = tableOf('([{£¥\'"‵〈《「『【〔〖（［｛￡￥〝︵︷︹︻︽︿﹁﹃﹙﹛﹝“‘');

/** @returns the last offset up to `at`, and not before `from`, at which a line may end */
export function chineseBreak(text: string, at: number, from: number): number {
  let end = at;
  while (end > from && (NO_BEGIN[text.charCodeAt(end)] === 1 || NO_END[text.charCodeAt(end - 1)] === 1)) end--;
  return end;
}
