import type { CatalogueEntry, Move, Skeleton } from './entry.ts';
import { bodyMoves } from './moves-body.ts';
import { openingMoves } from './moves-opening.ts';
import { taskMoves } from './moves-tasks.ts';
import { speechSkeleton } from './skeleton-speech.ts';
import { addressSkeletons } from './skeletons-address.ts';
import { downwardSkeletons } from './skeletons-down.ts';
import { meetingSkeletons } from './skeletons-meeting.ts';
import { publicSkeletons } from './skeletons-public.ts';
import { upwardSkeletons } from './skeletons-up.ts';

/** The moves of a speech, in the order in which a speech makes them. */
export const moves: readonly Move[] = [...openingMoves, ...bodyMoves, ...taskMoves];

/** Whole documents: the 15 文种 in the order of the 条例, some in several kinds, then speeches. */
export const skeletons: readonly Skeleton[] = [
  ...publicSkeletons, ...downwardSkeletons, ...upwardSkeletons, speechSkeleton, ...meetingSkeletons, ...addressSkeletons,
];

/** The single truth on phrases: the snippet file, completion and the pickers are all made from it. */
export const catalogue: readonly CatalogueEntry[] = [...moves, ...skeletons];
