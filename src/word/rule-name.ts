/** Name of a drawing that is nothing but a printed line; behind it stands its number. The import has nothing to tell of it. */
export const RULE_NAME = '红线';
