/** The language as VS Code knows it (package.json, contributes.languages). */
export const LANGUAGE_ID = 'gongwen';

/** Names of files that are 公文 whatever is in them (package.json, contributes.languages). */
export const LANGUAGE_FILE = /\.(?:gongwen|gw|公文\.txt)$/i;

/** VS Code's own language for text of which nothing is known. */
export const PLAIN_TEXT = 'plaintext';
