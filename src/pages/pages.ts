/**
 * Pages as the preview and the status bar need them: a file of its own that is loaded on first use (esbuild.mjs, loadedLater), so
 * that opening a document stays quick.
 */
export { departuresOf, departureText } from '../core/layout/departures.ts';
export { compose } from '../core/layout/compose.ts';
export { formOf } from '../core/layout/form.ts';
export { PROFILE_NOTES, NAMED_PROFILES, profileFrom } from '../core/layout/profiles.ts';
export { paginate } from '../core/layout/pages/paginate.ts';
export { parseLayout, profileNamed, resolveProfile } from '../house/layout-profile.ts';
export { withProfile } from '../house/write-layout.ts';
