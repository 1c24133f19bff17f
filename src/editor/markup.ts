import type * as markup from '../markup/markup.ts';
import { lazily } from './lazily.ts';

/** The reader of HTML, evaluated when a text is first pasted that comes with it. */
export const loadMarkup = lazily<typeof markup>(() => import('../markup/markup.ts'));
