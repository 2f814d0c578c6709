/**
 * Lines and headings that are about the page, not of the article. Whole lines only: a phrase inside prose is prose. Kept in
 * tables, not in regular expressions, which cost milliseconds to compile on the page.
 */

const tableOf = (lines: string): ReadonlySet<string> => new Set(lines.trim().split(/\s*[\n|]\s*/));

const relatedHeadings = tableOf(`
  related | related articles | related article | related content | related posts | related post | related stories | related story
  related links | related topics | related news | related reading | related coverage | related products | related resources
  related items | related pages | related searches | related tags | see also | further reading | read also | also read | read more
  read next | what to read next | up next | recommended | recommended for you | recommended reading | recommended stories
  recommended articles | recommended posts | references | bibliography | notes and references | sources and references
  notes & references | footnotes | citations | works cited | external links | contents | table of contents | on this page
  in this article | in this section | in this story | comments | comment | share | share this | share this article | share this story
  share this post | about the author | about the authors | author | author bio | author info | author information | tags | categories
  most read | most popular | most viewed | most shared | trending | trending now | trending stories | popular posts
  popular stories | popular articles | popular now | popular searches | latest news | latest stories | latest posts
  latest articles | latest headlines | recent posts | recent articles | recent news | recent comments | top stories
  editor's picks | editors' picks | editor's pick | newsletter | newsletters | contact us | advertisement | sponsored
  sponsored content | you may also like | you might also like | you may like | mehr zum thema | weiterlesen | kommentare
  einzelnachweise | weblinks | literatur | siehe auch | sur le m\u00eame sujet | lire aussi | \u00e0 lire aussi | commentaires
  voir aussi | r\u00e9f\u00e9rences | notes et r\u00e9f\u00e9rences | art\u00edculos relacionados | comentarios | v\u00e9ase tambi\u00e9n
  referencias | \u95a2\u9023\u8a18\u4e8b | \u811a\u6ce8 | \u76f8\u5173\u9605\u8bfb | \u76f8\u5173\u65b0\u95fb | \u76f8\u5173\u6587\u7ae0
  \u53c2\u8003\u8d44\u6599 | \u53c2\u8003\u6587\u732e`);

const relatedStarts = [
  'more from ',
  'more stories',
  'more news',
  'more on ',
  'more like this',
  'leave a reply',
  'leave a comment',
  'join the conversation',
  'join the discussion',
  'share on ',
  'share with ',
  'follow us',
  'subscribe',
  'sign up',
  'stay connected',
  'stay informed',
  'stay up to date',
  'stay in touch',
  'you might be interested',
  'you may be interested',
];

const junkLines = tableOf(`
  share | share this | share this article | share this story | share on facebook | share on twitter | share via email | tweet
  pin | pin it | email | e-mail | email this | print | print this page | print this article | save | copy link | link copied
  whatsapp | facebook | twitter | linkedin | advertisement | advertisements | advert | read more | read next | continue reading
  back to top | comments | comment | leave a comment | reply | view comments | view gallery | view all | hide caption
  toggle caption | enlarge this image | play video | watch video | loading | all rights reserved | skip to content`);

/** How such a line begins, and how long it is at most. */
const junkStarts: readonly (readonly [start: string, mostChars: number])[] = [
  ['story continues below', 60],
  ['article continues ', 60],
  ['read more:', 140],
  ['read more on ', 100],
  ['read also:', 140],
  ['also read:', 140],
  ['read:', 140],
  ['see also:', 140],
  ['related:', 140],
  ['related article', 140],
  ['more:', 140],
  ['video:', 140],
  ['lire aussi', 140],
  ['\u00e0 lire aussi', 140],
  ['a lire aussi', 140],
  ['lesen sie auch', 140],
  ['lea tambi\u00e9n', 140],
  ['leggi anche', 140],
  ['leia tamb\u00e9m', 140],
  ['lees ook', 140],
  ['watch:', 140],
  ['watch now', 140],
  ['listen:', 140],
  ['click here', 100],
  ['skip to ', 40],
  ['skip past ', 40],
  ['sign up ', 100],
  ['sign in ', 60],
  ['log in ', 60],
  ['subscribe ', 100],
  ['photo:', 100],
  ['photos:', 100],
  ['photo by ', 80],
  ['photo credit', 100],
  ['photograph by ', 80],
  ['image:', 100],
  ['image by ', 80],
  ['image credit', 100],
  ['image source', 100],
  ['picture:', 100],
  ['credit:', 100],
  ['illustration by ', 80],
  ['source:', 80],
  ['getty images', 60],
  ['\u00a9', 140],
  ['(c) ', 140],
  ['copyright ', 140],
  ['all rights reserved', 140],
  ['updated ', 50],
  ['updated:', 50],
  ['last updated', 60],
  ['published ', 50],
  ['published:', 50],
  ['posted on ', 60],
  ['posted by ', 60],
  ['posted in ', 60],
  ['filed under', 100],
  ['tags:', 140],
  ['tagged:', 140],
  ['topics:', 140],
  ['categories:', 140],
  ['category:', 100],
  ['follow us', 80],
  ['follow @', 60],
  // What links earn.
  ['this post may contain ', 300],
  ['this post contains affiliate ', 300],
  ['this page may contain ', 300],
  ['this article may contain ', 300],
  ['this article contains affiliate ', 300],
  ['as an amazon associate', 300],
  ['when you buy through ', 300],
  ['when you purchase through ', 300],
  ['we may earn ', 300],
  ['we may receive ', 300],
];

/** A longer line is none of those. */
const mostJunkChars = 300;

/** The first word, up to a space or a colon. */
const keyOf = (line: string): string => {
  const space = line.indexOf(' ');
  const word = space < 0 ? line : line.slice(0, space);
  const colon = word.indexOf(':');
  return colon < 0 ? word : word.slice(0, colon);
};

const startsByWord = new Map<string, (readonly [string, number])[]>();
for (const entry of junkStarts) {
  const key = keyOf(entry[0]);
  startsByWord.set(key, [...(startsByWord.get(key) ?? []), entry]);
}

/** A line without punctuation at its end. */
const bare = (line: string): string => {
  let end = line.length;
  while (end > 0 && ' .:!?\u2026'.includes(line.charAt(end - 1))) end--;
  return line.slice(0, end);
};

const counted = tableOf(`
  comment | comments | share | shares | min | mins | minute | minutes | min read | mins read | minute read | minutes read`);

/** "12 comments", "4 min read". */
const isCount = (line: string): boolean => {
  const space = line.indexOf(' ');
  return space > 0 && counted.has(line.slice(space + 1)) && Number.isInteger(Number(line.slice(0, space)));
};

/** Whether a heading opens a section that is not the article's own: related links, references, comments, sharing. */
export const opensForeignSection = (heading: string): boolean => {
  if (heading.length > 60) return false;
  const plain = bare(heading.toLowerCase().replaceAll('\u2019', "'"));
  return relatedHeadings.has(plain) || isCount(plain) || relatedStarts.some((start) => plain.startsWith(start));
};

const bylineStarts = [
  'By ',
  'By: ',
  'BY ',
  'Written by ',
  'Reported by ',
  'Story by ',
  'Words by ',
  'Text by ',
  'Von ',
  'Par ',
  'Por ',
];
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** Whether a line names the author: "By Jane Doe, staff writer". */
export const isBylineLine = (line: string): boolean => {
  if (line.length > 100) return false;
  const start = bylineStarts.find((one) => line.startsWith(one));
  if (!start) return false;
  const name = line.slice(start.length).trim();
  return isCapital(name.slice(0, 1)) && !/[.!?]$/.test(name);
};

/** Whether a line holds no word and no number: stars between sections, the sign or the one letter on a button. */
const saysNothing = (line: string): boolean => {
  if (line.length === 1 && isCapital(line)) return true;
  for (let index = 0; index < line.length; index++) {
    const letter = line.charAt(index);
    // Most lines begin with one.
    if (isCapital(letter) || letter !== letter.toUpperCase()) return false;
    const code = line.charCodeAt(index);
    // Digits, and scripts without large and small letters; between them stand dashes, arrows and boxes.
    if ((code >= 48 && code <= 57) || (code >= 0x0370 && (code < 0x2000 || code > 0x2e7f))) return false;
  }
  return true;
};

/** Whether a line is one of the page's own: a button's text, a credit, a copyright notice. */
export const isJunkLine = (line: string): boolean => {
  if (line.length > mostJunkChars) return false;
  const plain = line.toLowerCase();
  if (plain.length < 40) {
    if (saysNothing(line)) return true;
    const words = bare(plain);
    if (junkLines.has(words) || isCount(words)) return true;
  }
  return (startsByWord.get(keyOf(plain)) ?? []).some(([start, most]) => line.length <= most && plain.startsWith(start));
};
