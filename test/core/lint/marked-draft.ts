/** Drafts with planted errors: ⟦wrong|right|row|level⟧, and near-misses: ⟪text|row⟫. Rows and levels are those of the standards table. */

export interface Planted {
  /** Offsets in the draft as it was written. */
  readonly from: number;
  readonly to: number;
  readonly row: string;
  /** 必, 多 or 看. */
  readonly level: string;
}

export interface MarkedDraft {
  readonly draft: string;
  readonly corrected: string;
  readonly errors: readonly Planted[];
}

export function markedDraft(source: string): MarkedDraft {
  let draft = '';
  let corrected = '';
  let at = 0;
  const errors: Planted[] = [];
  for (const match of source.matchAll(/⟦([^⟧]*)⟧|⟪([^⟫]*)⟫/g)) {
    const plain = source.slice(at, match.index);
    draft += plain;
    corrected += plain;
    at = match.index + match[0].length;
    const parts = (match[1] ?? match[2] ?? '').split('|');
    if (match[1] === undefined) {
      draft += parts[0]!;
      corrected += parts[0]!;
    } else {
      errors.push({ from: draft.length, to: draft.length + parts[0]!.length, row: parts.slice(2, -1).join('|'), level: parts.at(-1)! });
      draft += parts[0]!;
      corrected += parts[1]!;
    }
  }
  return { draft: draft + source.slice(at), corrected: corrected + source.slice(at), errors };
}
