/** Pieces of which whole documents are put together. */

/**
 * Where 署名 and 成文日期 begin, so that they stand at the right of a line of 28 characters. Plain text has no flush
 * right, and the exact place depends on what is typed (GB/T 9704—2012 §7.3.5).
 */
const rightSide = '　'.repeat(16);

/** A document's text from its lines. */
export function document(...lines: readonly (string | readonly string[])[]): string {
  return lines.flat().join('\n');
}

/** 署名 and 成文日期, a line each, parted from the body by an empty line. */
export function signed(signer: string): string[] {
  return ['', `${rightSide}${signer}`, `${rightSide}⟨××××年×月×日⟩`];
}

/** 版头 of a document to a superior, which has to name its 签发人 (条例第九条). */
export function upwardHead(org: string, code: string): string[] {
  return [`${org}文件`, '', `　⟨${code}⟩〔⟨××××⟩〕⟨×⟩号　　　　　　　　签发人：⟨×××⟩`, ''];
}

/** 附注 with whom to ask, as a 请示 or a 函 carries it. */
export const contact = '　　（联系人：⟨×××⟩，联系电话：⟨××××××××⟩）';

/** 标题, 题注 and the speaker's name, as they stand above the 称谓 of a speech. */
export function speechHead(title: string): string[] {
  return [title, '（⟨××××年×月×日⟩）', '⟨×××⟩', ''];
}
