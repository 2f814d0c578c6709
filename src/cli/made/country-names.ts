/** How a sentence says a country. */

/** Countries that English calls by an article. */
const withArticle: ReadonlySet<string> = new Set(
  'ae bs cd cf cg do fk gb gm km ky mh mp mv nl ph sb sc tc us vg vi'.split(' '),
);

/** A country as it stands after "in": "the Philippines". */
export const writeCountry = (code: string, label: string): string =>
  withArticle.has(code) ? `the ${label.replace(/^The /, '')}` : label;
