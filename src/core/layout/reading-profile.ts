/** 大字版: an office's layout with large type, for a speech that is read out. No standard says anything of it; practice. */
import { twipsOfPoints } from './geometry.ts';
import type { Form } from './form.ts';
import { textAreaOf, type Profile } from './profile.ts';

/** Size of the title as a multiple of the body's; that of page numbers is the body's. */
const TITLE = 1.2;

/** @returns the profile as the form has it: the office's own, with large type for 大字版; the same when it is asked for twice */
export function profileOf(form: Form, profile: Profile): Profile {
  if (form !== 'readingCopy') return profile;
  const { points, linePitch } = profile.readingCopy;
  const { width, height } = textAreaOf(profile);
  return {
    ...profile,
    linePitch,
    letterSpacing: 0,
    linesPerPage: Math.floor(height / linePitch),
    charactersPerLine: Math.floor(width / twipsOfPoints(points)),
    sizes: { ...profile.sizes, title: Math.round(points * TITLE), body: points, heading1: points, heading2: points, heading3: points, heading4: points, heading5: points },
    pageNumber: { form: 'plain', place: 'center', points },
  };
}
