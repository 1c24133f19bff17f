import type * as pinyin from '../pinyin/pinyin.ts';
import { lazily } from './lazily.ts';

/** 拼音, evaluated when a phrase is first looked for by its letters. */
export const loadPinyin = lazily<typeof pinyin>(() => import('../pinyin/pinyin.ts'));
