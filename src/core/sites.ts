/**
 * Which sites a reader has switched off. An entry is a host name without "www.", which covers the hosts below it; with a
 * path, `example.org/sport`, it covers what lies at and below that path; a `*` stands for anything within host or path.
 * Small: the detector carries it.
 */

/** The site of a host name: `www.example.org` → `example.org`. */
export const siteOf = (hostname: string): string => hostname.toLowerCase().replace(/^www\./, '');

/** What a page is compared by: `https://www.example.org/Sport/a?b` → `example.org/sport/a`. Takes a `Location` or `URL`. */
export const addressOf = ({ hostname, pathname }: { readonly hostname: string; readonly pathname: string }): string =>
  siteOf(hostname) + pathname.toLowerCase();

/** `*.example.org` and `example.org/sport/*` say no more than they do without their stars. */
const patternOf = (off: string): RegExp => {
  const words = off.replace(/^\*\.|(\/\*?)+$/g, '').replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  const [host = '', ...path] = words.split('/');
  const form = [host.replaceAll('*', '[^/]*'), ...path.map((part) => part.replaceAll('*', '.*'))].join('/');
  return new RegExp(`^([^/]*\\.)?${form}(/|$)`);
};

/** Whether a page is switched off by one of the entries. It is given as `addressOf` writes it, or as a site alone. */
export const isSiteOff = (address: string, sitesOff: readonly string[]): boolean =>
  sitesOff.some((off) => patternOf(off).test(siteOf(address)));
