/** Which documents hold text that a page shows. Small: the detector carries it. */

/** XML, SVG, plain text, images and PDF viewers are never articles, nor is a document that is being written. */
export const isReadable = (): boolean =>
  (document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml') &&
  document.designMode !== 'on' &&
  document.querySelector('body:not([contenteditable])') !== null;
