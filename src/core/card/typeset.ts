/** Quotation marks and apostrophes as a printer sets them: glossaries are typed on keyboards. */

/** The text with curly apostrophes, in English with curly quotation marks too; other languages have marks of their own. */
export const typeset = (text: string, lang: string): string => {
  const withApostrophes = text.replaceAll(/(?<=[\p{L}\p{N}])'/gu, '’');
  if (!/^en\b/i.test(lang)) return withApostrophes;
  return withApostrophes
    .replaceAll(/(?<=^|[\s([“—–])"(?=\S)/g, '“')
    .replaceAll('"', '”')
    .replaceAll(/(?<=^|[\s([“—–])'(?=\S)/g, '‘')
    .replaceAll("'", '’');
};
