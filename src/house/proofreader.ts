/** The proof-reader as an editor uses it: a bundle of its own, loaded when the first 公文 is open, so that starting costs nothing. */
export { ignoreKeys, parseIgnored, withIgnored, withoutIgnored } from '../core/lint/ignored.ts';
export { lint } from '../core/lint/lint.ts';
export { mendingEdits } from '../core/lint/mend.ts';
export { pageOf } from '../core/lint/page.ts';
export { RULES } from '../core/lint/registry.ts';
export { houseOf } from './house.ts';
