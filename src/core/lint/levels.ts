/** 一、 （一） 1. （1） as levels from one (GB/T 9704—2012 7.3.3); other systems (第一条, ①, 1.1) have an order of their own. */
import type { GongwenNode } from '../model.ts';
import { HEADING_FAMILIES, LEVEL_FAMILIES, type HeadingFamily } from '../text/ordinals.ts';

/** @returns the level of a heading, undefined when its system is another one */
export function levelOf({ family }: GongwenNode): number | undefined {
  const index = LEVEL_FAMILIES.indexOf(family as HeadingFamily);
  return index < 0 ? undefined : index + 1;
}

/** @returns how the ordinals of a level look: 2 → （一） */
export function exampleOf(level: number): string {
  const family = LEVEL_FAMILIES[level - 1];
  return family === undefined ? '' : HEADING_FAMILIES[family].example;
}
