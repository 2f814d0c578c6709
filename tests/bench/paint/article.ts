/** A long article made for measuring: every sentence names somebody or something that the built-in glossary knows. Pure. */

const names = [
  'Huawei',
  'Angela Merkel',
  'the European Union',
  'the World Health Organization',
  'Emmanuel Macron',
  'the National Security Agency',
  'Xi Jinping',
  'the International Monetary Fund',
  'Barack Obama',
  'Greenpeace',
] as const;

/** Names as they are marked: without the article before them. */
export const markedNames: readonly string[] = names.map((name) => name.replace(/^the /, ''));

const tails = [
  'had counted the boats in the harbour twice that winter, and found both times that one of them was missing from the list',
  'asked for a second opinion before the bridge was closed, since nobody could say who had paid for the first one',
  'was named in a letter that reached the town hall three weeks late, folded so often that its last line could not be read',
  'would not say how many lamps had been ordered, nor who was to hang them out along a coast that is dark for half of the year',
] as const;

const sentencesOfParagraph = 4;

/** A sentence of about 200 characters with one name in it. */
const sentenceOf = (nth: number): string =>
  `On the ${nth + 1}th day of the talks, it was said in the corridor that ${names[nth % names.length]} ${tails[nth % tails.length]}.`;

/** Paragraphs of so many sentences altogether. */
export const writeParagraphs = (sentences: number): readonly string[] =>
  Array.from({ length: Math.ceil(sentences / sentencesOfParagraph) }, (_, nth) =>
    Array.from({ length: sentencesOfParagraph }, (_, inner) => sentenceOf(nth * sentencesOfParagraph + inner)).join(
      ' ',
    ),
  );

/** A whole news page of such paragraphs. */
export const writeArticle = (sentences: number, script = ''): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>The talks of the year, day by day</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2021-03-09T08:00:00Z">
<style>body { font: 18px/1.5 serif; max-width: 40em; margin: auto }</style></head>
<body><p id="clock">0</p><main><h1>The talks of the year, day by day</h1>
${writeParagraphs(sentences)
  .map((text) => `<p>${text}</p>`)
  .join('\n')}
</main>${script && `<script>${script}</script>`}</body></html>`;
