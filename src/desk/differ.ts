/** The differ of src/core/compare by the library diff (jsdiff). */
import { diffArrays } from 'diff';
import type { Differ } from '../core/compare/differ.ts';

export const differ: Differ = (before, after, mostEdits) => diffArrays([...before], [...after], { maxEditLength: mostEdits })
  ?.map(({ added, removed, count }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', count }));
