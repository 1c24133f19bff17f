/** Opens the description of a table that was typed in Markdown; behind it stands its row of dashes as typed, nothing where it has none. */
export const MARKDOWN_TABLE = 'markdown:';
