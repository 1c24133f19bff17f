/** Which class of type a font is of, by its name: makers of fonts keep to the same words. */
import type { FontClass } from './profile.ts';

/** The first that holds: 仿宋 is no 宋体, 小标宋 is none either. 中宋 stands in for 小标宋 where that is not installed. */
const CLASSES: readonly (readonly [FontClass, RegExp])[] = [
  ['display', /小标宋|大标宋|中宋|xiaobiaosong|xbs|zhongsong/i],
  ['fang', /仿宋|fang\s*song|\bfs_gb/i],
  ['kai', /楷|kai/i],
  ['hei', /黑|hei|雅黑/i],
  ['song', /宋|song|simsun|mincho|ming\b/i],
];

/** @returns the class; undefined for a font of none of them */
export function classOfFont(name: string): FontClass | undefined {
  return CLASSES.find(([, pattern]) => pattern.test(name))?.[0];
}
