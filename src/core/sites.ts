/** Which sites a reader has switched off. A site is a host name without "www."; it covers the hosts below it. */

/** The site of a host name: `www.example.org` → `example.org`. */
export const siteOf = (hostname: string): string => hostname.toLowerCase().replace(/^www\./, '');

/** Whether a host name belongs to one of the sites: the site itself or anything below it. */
export const isSiteOff = (hostname: string, sitesOff: readonly string[]): boolean => {
  const site = siteOf(hostname);
  return sitesOff.some((off) => site === off || site.endsWith(`.${off}`));
};
