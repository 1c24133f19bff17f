/** What 新建公文 offers: whole documents, in groups, each with when to use it. */
import { skeletons } from '../phrases/catalogue.ts';
import type { Skeleton } from '../phrases/entry.ts';
import { DIRECTION_TERMS, directionsOf, genreNamed, useOf } from '../text/genre-uses.ts';

export interface TemplateChoice {
  readonly id: string;
  readonly name: string;
  /** Other names by which it is found. */
  readonly aliases: readonly string[];
  /** 文种, or 讲话. */
  readonly genre: string;
  /** Heading under which it stands: 报上级, 发下级 … */
  readonly group: TemplateGroup;
  /** 上行、下行、平行; '' of a speech. */
  readonly directions: string;
  /** When to use it. */
  readonly when: string;
  /** What to use instead, for what is taken for it by mistake; '' where there is nothing to confuse. */
  readonly instead: string;
  /** The text, in the notation of phrases/notation.ts. */
  readonly body: string;
}

/** In the order in which they are shown. */
export const TEMPLATE_GROUPS = ['报上级（上行文）', '发下级（下行文）', '不相隶属机关之间（平行文）', '向社会公布', '讲话和会议文稿'] as const;
export type TemplateGroup = (typeof TEMPLATE_GROUPS)[number];

/** @returns all templates, group by group, inside a group as the catalogue has them */
export function templateChoices(): TemplateChoice[] {
  const choices = skeletons.map(choiceOf);
  return TEMPLATE_GROUPS.flatMap((group) => choices.filter((choice) => choice.group === group));
}

/** @param name id, name or other name of a template */
export function templateNamed(name: string): TemplateChoice | undefined {
  return templateChoices().find((choice) => choice.id === name || choice.name === name || choice.aliases.includes(name));
}

function choiceOf(skeleton: Skeleton): TemplateChoice {
  const use = useOf(skeleton.genre);
  // a kind of its own within a 文种 (转发通知) says itself what it is for
  const when = use === undefined || skeleton.name !== skeleton.genre ? skeleton.does : use.when;
  const { id, name, genre, body } = skeleton;
  return { id, name, genre, body, when, aliases: skeleton.aliases ?? [], group: groupOf(skeleton), directions: skeleton.direction === undefined ? directionsOf(genre) : DIRECTION_TERMS[skeleton.direction], instead: use?.instead ?? '' };
}

/** A 文种 that may go several ways stands where its template goes: downwards, when it can and says nothing else. */
function groupOf({ genre: name, direction }: Skeleton): TemplateGroup {
  const genre = genreNamed(name);
  if (genre === undefined) return '讲话和会议文稿';
  const { addressed } = genre;
  const directions = direction === undefined ? genre.directions : [direction];
  if (!addressed && directions.includes('open')) return '向社会公布';
  if (directions.includes('down')) return '发下级（下行文）';
  return directions.includes('up') ? '报上级（上行文）' : '不相隶属机关之间（平行文）';
}
