import type * as colours from '../colours/colours.ts';
import { lazily } from './lazily.ts';

/** The tokens of a text, evaluated when its first lines are shown. */
export const loadColours = lazily<typeof colours>(() => import('../colours/colours.ts'));
