/** What tokens may be: the names under which package.json describes them. */

/** Types of tokens (contributes.semanticTokenTypes). `gongwenPlain` is text that the grammar takes for more. */
export const TOKEN_TYPES = ['gongwenHeadingMark', 'gongwenHeadingText', 'gongwenPoint', 'gongwenTitle', 'gongwenQuotation', 'gongwenPlain'] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];

/** Modifiers (contributes.semanticTokenModifiers): the level of a heading as the grammar counts it; a point under another. */
export const TOKEN_MODIFIERS = ['level1', 'level2', 'level3', 'level4', 'level5', 'nested'] as const;
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];
