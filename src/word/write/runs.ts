/** Stretches of a paragraph → runs of the docx library. */
import { BuilderElement, Tab, TextRun, type IRunOptions } from 'docx';
import { letterSpacingOf } from '../../core/layout/box.ts';
import type { PaperParagraph, Run } from '../../core/layout/paper.ts';
import type { Profile } from '../../core/layout/profile.ts';
import { roleFormat, runFormat } from '../../core/layout/roles.ts';
import { OWN_BREAKS, OWN_GAP } from '../own-breaks.ts';
import { fontStyleId } from './styles.ts';

/**
 * `\n` breaks the line, `\t` goes to the paragraph's tab stop.
 * @returns runs with what differs from the paragraph's style; bold type is taken away here, as one style that says “not bold” does not outdo another
 */
export function runsOf(run: Run, block: PaperParagraph, profile: Profile): TextRun[] {
  const { text } = run;
  if (run.lineEnd === true) return [new TextRun({ text, style: OWN_GAP })];
  const format = roleFormat(block.role, profile);
  const { font, points, bold } = runFormat(run, block, profile);
  const options = {
    ...(run.font === undefined ? {} : { style: fontStyleId(font) }),
    ...(bold === (format.bold ?? false) ? {} : { bold }),
    ...(points === format.points ? {} : { size: points * 2, characterSpacing: letterSpacingOf(points, profile) }),
  };
  if (!/[\n\t]/.test(text)) return [new TextRun({ text, ...options })];
  if (block.broken === true) return brokenRuns(text, options);
  return text.split('\n').map((line, i) => new TextRun({ ...options, ...(i > 0 ? { break: 1 } : {}), children: line.split('\t').flatMap((part, j) => (j > 0 ? [new Tab(), part] : [part])) }));
}

/** Lines that the layout broke: what the source has in the place of each break is told to the import. */
function brokenRuns(text: string, options: IRunOptions): TextRun[] {
  const lines = text.split('\n');
  return lines.map((line, i) => {
    const run = { ...options, text: line.trimEnd() };
    return i < lines.length - 1 ? new BrokenRun(run, line === run.text ? '' : ' ') : new TextRun(run);
  });
}

/** The library writes no attributes of a line break. */
class BrokenRun extends TextRun {
  constructor(options: IRunOptions, joint: string) {
    super(options);
    const clear = [...OWN_BREAKS].find(([, stands]) => stands === joint)![0]!;
    this.root.push(new BuilderElement<{ clear: string }>({ name: 'w:br', attributes: { clear: { key: 'w:clear', value: clear } } }));
  }
}
