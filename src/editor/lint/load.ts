import type * as proofreader from '../../house/proofreader.ts';
import { lazily } from '../lazily.ts';

export type Proofreader = typeof proofreader;

/** The proof-reader, evaluated when it is first needed. */
export const loadProofreader = lazily<Proofreader>(() => import('../../house/proofreader.ts'));
