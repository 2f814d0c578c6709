/** Reads which site a reader means by what they typed or pasted. Pure. */
import { siteOf } from '../../core/sites';

/** The host in a text, perhaps with stars in it; undefined when it is none. */
const readHost = (text: string): string | undefined => {
  const address = `https://${text.replaceAll('*', 'star-')}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  if (!/[^.]\.[^.]/.test(hostname) && hostname !== 'localhost') return undefined;
  return siteOf(hostname).replaceAll('star-', '*');
};

/**
 * The entry for the list of sites, as core/sites.ts reads it: a whole address means its host, a host with a path that
 * part of it, and stars stay. Undefined when there is no site in it.
 */
export const readSite = (typed: string): string | undefined => {
  const text = typed.trim().toLowerCase();
  const isAddress = /^[a-z][a-z0-9+.-]*:\/\//.test(text);
  const bare = text.replace(/^https?:\/\//, '');
  if (bare === '' || /[\s@\\]/.test(bare) || bare.includes('://') || /(\*.*){5}/.test(bare)) return undefined;
  const [hostAndPort = '', ...path] = bare.replace(/[?#].*$/, '').split('/');
  const host = readHost(hostAndPort.replace(/:\d+$/, ''));
  if (host === undefined) return undefined;
  // Who pastes the address of an article means the site it stands on.
  const below = isAddress ? '' : path.join('/').replace(/(\/\*?)+$|^\*$/g, '');
  const site = below === '' || below.includes(':') ? host : `${host}/${below}`;
  return site.length <= 300 ? site : undefined;
};
