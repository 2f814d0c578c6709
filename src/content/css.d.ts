/** The build imports style sheets as minified text. */
declare module '*.css' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: the form of esbuild's text loader
  export default text;
}
