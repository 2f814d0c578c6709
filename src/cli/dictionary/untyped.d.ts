/** Lists of irregular forms that come without types: form → what it is a form of. */
declare module 'wink-lexicon/src/wn-*.js' {
  const exceptions: Readonly<Record<string, string>>;
  export = exceptions;
}
