/** What browsers make of the text of a suggestion in the address bar: Chrome reads it as XML, Firefox shows it as it is. */
import { browser } from './browser';

const escapeXml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Whether the browser reads markup. Only Firefox tells about itself, and only Firefox does not. */
const readsMarkup = (): boolean => !('getBrowserInfo' in browser.runtime);

/** A suggestion's line: what was found, and what that is, less prominent where the browser can show it so. */
export const writeSuggestion = (found: string, what: string): string =>
  readsMarkup() ? `<match>${escapeXml(found)}</match> <dim>${escapeXml(what)}</dim>` : `${found} \u2013 ${what}`;

/** A plain line. */
export const writePlainSuggestion = (text: string): string => (readsMarkup() ? escapeXml(text) : text);
