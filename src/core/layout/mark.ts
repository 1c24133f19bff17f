/** 发文机关标志: its size, and the names of several organs beside 文件 (GB/T 9704—2012 7.2.4). */
import { isOrganLine } from '../structure/elements/scan.ts';
import { charactersOf, closeLine } from './box.ts';
import { BODY_POINTS, POINTS, twips, twipsOfPoints } from './geometry.ts';
import type { PaperParagraph } from './paper.ts';
import { textAreaOf, type Profile } from './profile.ts';

const SMALLEST_MARK = POINTS.二号;
/** Names of several organs are no higher than this together, in millimetres, so that the first page has room for text (7.3.3). Practice. */
const JOINT_HEIGHT = 50;
/** From the names to 文件, in characters. Practice. */
const GAP = 0.25;

/** What stands behind the last name and belongs to all. */
const SUFFIX = /^(.*?)[ \t\u3000]*(文[ \t\u3000]*件|命令|令)$/;

/** @returns the mark as large as its line has room for, up to what the office has set (7.2.4 leaves the size to it), its lines close to it */
export function markOf(block: PaperParagraph, profile: Profile): PaperParagraph {
  const lines = textOf(block).split('\n');
  const longest = lines.reduce((most, line) => Math.max(most, charactersOf(line)), 1);
  return sized(block, Math.max(SMALLEST_MARK, Math.min(profile.sizes.mark, fitting(longest, profile))));
}

/** @returns the mark of several organs with their names one below the other, all as wide as the longest; that of one organ as markOf gives it */
export function jointMarkOf(block: PaperParagraph, profile: Profile): PaperParagraph {
  const found = block.missing === true ? undefined : namesOf(textOf(block));
  if (found === undefined) return markOf(block, profile);
  const { names, suffix } = found;
  const joint = { width: Math.max(...names.map(charactersOf)), gap: suffix === '' ? 0 : GAP, suffix: charactersOf(suffix) };
  const high = Math.floor((twips(JOINT_HEIGHT) / names.length / closeLine(1)));
  const points = Math.max(BODY_POINTS, Math.min(profile.sizes.mark, high, fitting(joint.width + joint.gap + joint.suffix, profile)));
  return { ...sized(block, points), runs: [{ text: names.join('\n') }, ...(suffix === '' ? [] : [{ text: suffix }])], joint };
}

/** @returns how many lines a mark has */
export function markLines(mark: PaperParagraph): number {
  return (mark.joint === undefined ? textOf(mark) : mark.runs[0]!.text).split('\n').length;
}

function sized(block: PaperParagraph, points: number): PaperParagraph {
  return { ...block, points, lineHeight: closeLine(points) };
}

function fitting(characters: number, profile: Profile): number {
  return Math.floor(textAreaOf(profile).width / twipsOfPoints(characters));
}

/** @returns the organs that a mark names, blanks between their characters left out; undefined where it does not name several */
function namesOf(text: string): { names: string[]; suffix: string } | undefined {
  const lines = text.split('\n');
  const [, last = lines.at(-1)!, suffix = ''] = SUFFIX.exec(lines.at(-1)!) ?? [];
  const names = [...lines.slice(0, -1), last].filter((line) => line.trim() !== '').flatMap((line) => {
    const parts = line.trim().split(/\s+/);
    return parts.every(isName) ? parts : [parts.join('')];
  });
  return names.length > 1 && names.every(isName) ? { names, suffix: suffix.replace(/\s+/g, '') } : undefined;
}

/** A name of an organ by itself, no end of one (办公室). */
function isName(text: string): boolean {
  return text.length > 3 && isOrganLine(text);
}

function textOf({ runs }: PaperParagraph): string {
  return runs.map(({ text }) => text).join('');
}
