/** Marks that come in pairs (GB/T 15834—2011 4.8, 4.9, 4.15). The language configuration is made from them. */

export type Pair = readonly [open: string, close: string];

/** Brackets and 书名号: VS Code closes them while one types. */
export const BRACKET_PAIRS: readonly Pair[] = [['（', '）'], ['《', '》'], ['〈', '〉'], ['〔', '〕'], ['【', '】']];

/** 引号: input methods pair them themselves, so they are closed only where the user asks for it (gongwen.autoClosingQuotes). */
export const QUOTE_PAIRS: readonly Pair[] = [['“', '”'], ['‘', '’']];

/** Characters before which a pair is closed; before any other the text behind the cursor is meant to go inside. */
export const CLOSE_BEFORE = '。，、；：？！）》〉〕】”’…— 　\t\n';
