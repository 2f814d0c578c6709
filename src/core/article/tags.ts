/**
 * What each HTML element is to the finder: skipped with all it holds, inline, or (all others) a box that may hold blocks.
 * Knows names only, no attributes.
 */

const namesOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Never holds an article's own text: code for the browser, controls, embedded things, menus. */
const skippedTags = namesOf(
  'script style noscript template svg math canvas iframe object embed applet audio video map img picture source track ' +
    'link meta base title head input button select textarea option datalist label legend progress meter nav menu ' +
    'dialog frameset frame rt rp param col colgroup',
);

/** Flows inside a line of text; what is in it belongs to the block around it. */
export const inlineTags = namesOf(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr output q rb rtc ruby s samp small span ' +
    'strike strong sub sup time tt u var wbr slot',
);

type TagKind = 'skipped' | 'inline';

/** What a tag is to the text in it, in one look-up; boxes and what HTML does not know are not in it. */
export const kindByTag: ReadonlyMap<string, TagKind> = new Map([
  ...[...skippedTags].map((tag): [string, TagKind] => [tag, 'skipped']),
  ...[...inlineTags].map((tag): [string, TagKind] => [tag, 'inline']),
]);

/** Headings of any level. */
export const headingTags = namesOf('h1 h2 h3 h4 h5 h6');

/** Boxes whose children are of one kind; the article is never just one of those. */
export const listTags = namesOf('ul ol dl table tbody thead tr li dd td');
