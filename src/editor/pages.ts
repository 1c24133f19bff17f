import type * as pages from '../pages/pages.ts';
import { lazily } from './lazily.ts';

export type Pages = typeof pages;

/** The functions that lay pages out, evaluated when the first page is asked for. */
export const loadPages = lazily<Pages>(() => import('../pages/pages.ts'));
