/** The language as VS Code knows it (package.json, contributes.languages). */
export const LANGUAGE_ID = 'gongwen';

/** VS Code's own language for text of which nothing is known. */
export const PLAIN_TEXT = 'plaintext';
