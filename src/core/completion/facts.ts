/** What a document says of itself: what it is, and in whose name it speaks. */
import { genreOf } from '../genre-of.ts';
import { genreOfTitle } from '../lint/cover/title-line.ts';
import type { GongwenDocument, GongwenNode } from '../model.ts';
import { annexTitleOf, nameOf, plainText } from '../names.ts';
import { plainTitle } from '../structure/titles.ts';
import { ORGAN_ENDING } from '../text/elements.ts';
import { GENRES, SPEECH_ENDINGS, type Genre } from '../text/genres.ts';
import type { Place } from './place.ts';

export interface Facts {
  /** Text of the title without blanks, of an annex its own; '' where there is none. */
  readonly title: string;
  /** Title of the whole document. */
  readonly cover: string;
  /** 文种 of the text in which the cursor stands, undefined when it has none. */
  readonly genre: Genre | undefined;
  /** Whether it is read out. */
  readonly isSpeech: boolean;
  /** Whether it is an annex or a printed text. */
  readonly annexed: boolean;
  /** Organs in whose name it speaks, by 发文机关标志 and the title. */
  readonly organs: readonly string[];
}

const ORGAN = new RegExp(`(?:${ORGAN_ENDING})(?:[（(][^（）()]{1,12}[）)])?$`);
/** What behind the name of the organ begins the rest of a title. */
const ABOUT = /关于|印发|转发|批转|公布|发布|颁布|令$|公告$|通告$|对.{4,}的/;
/** Whose text a cover passes on: 转发国家地震局关于……. */
const PASSED_ON = /(?:转发|批转)([^《》]{2,40}?)(?:关于|《)/;
const GOVERNMENT = /^[\u4e00-\u9fff×]{2,12}?人民政府(?:办公[厅室])?/;
const MASTHEAD = /(?:命?令|公\s*告|纪\s*要|简\s*报)$/;

/** @returns what the document says of itself, or the annex in which the place lies */
export function factsOf(place: Place): Facts {
  const { doc, annexed } = place;
  const title = doc.nodes.find((node) => node.kind === 'title');
  const own = title === undefined ? '' : plainTitle(plainText(doc, title));
  const organs = organsOf(doc, own);
  const cover = own.replace(/[\s\u3000]+/g, '');
  const annex = annexed ? lastAnnex(doc, place.offset) : undefined;
  if (annex !== undefined) {
    const below = annexTitleOf(doc, annex).map(({ text }) => text).join('');
    const name = (below === '' ? nameOf(doc, annex) : below).replace(/[\s\u3000]+/g, '');
    return { title: name, cover, genre: genreOfTitle(name), isSpeech: false, annexed, organs: [...new Set([...organsInTitle(name), ...split(PASSED_ON.exec(cover)?.[1] ?? '')])] };
  }
  const isSpeech = doc.nodes.some((node) => node.kind === 'salute') || SPEECH_ENDINGS.some((ending) => cover.endsWith(ending));
  return { title: cover, cover, genre: genreOf(doc) ?? (isSpeech ? undefined : announcedGenre(doc)), isSpeech, annexed, organs };
}

/** 现将……通告如下: what a text without a title calls itself. */
const ANNOUNCED = new RegExp(`(${GENRES.map(({ name }) => name).join('|')})如下[：:。]\\s*$`);
const OPENING = 6;

function announcedGenre({ paragraphs }: GongwenDocument): Genre | undefined {
  for (const { text } of paragraphs.slice(0, OPENING)) {
    const name = ANNOUNCED.exec(text.slice(-12))?.[1];
    if (name !== undefined) return GENRES.find((genre) => genre.name === name);
  }
  return undefined;
}

function lastAnnex(doc: GongwenDocument, offset: number): GongwenNode | undefined {
  return doc.roots.findLast((node) => node.kind === 'annex' && node.from < offset);
}

function organsOf(doc: GongwenDocument, title: string): string[] {
  const heads = doc.roots.filter((node) => node.kind === 'org').flatMap((node) => split(plainText(doc, node, ' ').replace(/文\s*件/g, ' ').replace(MASTHEAD, '')));
  return [...new Set([...organsInTitle(title), ...heads])];
}

function organsInTitle(title: string): string[] {
  const at = title.search(ABOUT);
  const named = at <= 1 ? [] : split(title.slice(0, at));
  // ××县人民政府森林防火禁火令
  const first = named.length > 0 ? undefined : GOVERNMENT.exec(title)?.[0];
  return first === undefined ? named : [first];
}

/** Names of organs that stand beside each other: 国家发展改革委 财政部. */
function split(names: string): string[] {
  const parts = names.trim().split(/[\s\u3000、，,]+/).filter((name) => name.length > 1);
  return parts.every((name) => ORGAN.test(name)) ? parts : ORGAN.test(names.trim()) ? [names.trim().replace(/[\s\u3000]+/g, '')] : [];
}
