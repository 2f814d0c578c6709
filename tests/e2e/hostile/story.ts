/** One news story, written for the tests, and pages made of it. */

/** The story's paragraphs; each names somebody or something that the built-in glossary knows. */
export const paragraphs: readonly string[] = [
  'Delegates from the European Union and NATO met in Brussels on Tuesday to agree on rules for the cables that carry most of the data of the world along the floor of the sea.',
  'The National Security Agency had warned in spring that repair ships were too few. Huawei, which once laid cables of its own, sold that business years ago.',
  'Angela Merkel, who opened the first such conference as Chancellor of Germany, sent a letter that was read out in the hall before lunch, to long applause.',
  'Nobody owns the ocean floor, and everybody depends on it, said the harbour master, who had counted forty ships in a single night of last winter, none of which answered his calls.',
  'A second meeting is planned for the autumn in Tokyo, where Japan will show a vessel that can mend a cable at a depth of eight thousand metres without coming up even once.',
];

/** A further story, for pages that show more than one. */
export const secondParagraphs: readonly string[] = [
  'The World Health Organization asked for more beds on Wednesday, after a winter in which the wards of three countries had been full for weeks on end and nurses slept in corridors.',
  'Emmanuel Macron promised two hospital trains for the south. The first of them is to leave Paris in the spring, with forty beds and a kitchen of its own, and doctors from the navy.',
  'Whether it will be enough is another matter, say those who have to drive it: the line along the coast is single for most of its way, and older than anybody who works on it today.',
];

/** Paragraphs as HTML. */
export const asHtml = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

/** The headline and what it heads. */
export const story = `<h1>Rules for cables under the sea</h1>\n${asHtml(paragraphs)}`;
export const secondStory = `<h1>Beds are short in three countries</h1>\n${asHtml(secondParagraphs)}`;

/** What of a page is not the story. */
export interface Surroundings {
  readonly head?: string;
  readonly lang?: string;
  readonly htmlAttributes?: string;
  readonly title?: string;
}

/** A whole news page. */
export const newsPage = (
  body: string,
  { head = '', lang = 'en', htmlAttributes = '', title = 'Rules for cables under the sea' }: Surroundings = {},
): string => `<!doctype html>
<html lang="${lang}" ${htmlAttributes}><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2021-03-09T08:00:00Z">
${head}</head><body>${body}</body></html>`;
