import type * as desk from '../desk/desk.ts';
import { lazily } from './lazily.ts';

export type Desk = typeof desk;

/** The functions behind the commands of writing, evaluated when the first of them is needed. */
export const loadDesk = lazily<Desk>(() => import('../desk/desk.ts'));
