/**
 * What the words in an element's class and id say about it. Words lie ("overflow-hidden" sat on article text), so a
 * verdict is only ever a suspicion: who asks must weigh it against the text inside.
 */

import type { PageElement } from './page-node';

/** `comments` is what readers wrote; `aside` beside the article; `noise` all else that is no article. */
export type Verdict = 'noise' | 'aside' | 'comments';

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const noiseWords = wordsOf(`
  nav navbar navigation breadcrumb breadcrumbs menu submenu megamenu pagination pager paginator sitemap topbar toolbar masthead
  ad ads advert adverts advertisement advertising adslot adsense adunit adbox dfp sponsor sponsored sponsors promo promos
  promoted promotion promotional promobox outbrain taboola affiliate
  share sharing shares sharebar sharedaddy sharethis addthis addtoany social socials socialmedia follow
  related relatedposts relatedarticles relatedcontent recommended recommendation recommendations recirc recirculation trending
  popular mostpopular mostread teaser teasers readmore readnext upnext yarpp
  newsletter newsletters subscribe subscription subscriptions signup optin mailinglist mailchimp mc4wp
  cookie cookies cookiebanner consent gdpr ccpa onetrust cmp privacy paywall regwall login signin donate donation
  popup modal overlay tooltip toast snackbar skiplink noprint
  authorbox authorbio bio byline bylines postmeta entrymeta metadata taglist tagcloud copyright disclaimer
  player playlist carousel slideshow gallery slider lightbox
  footnotes references reflist bibliography navbox catlinks hatnote editsection printfooter
  rating ratings poll quiz survey`);

const asideWords = wordsOf('sidebar sidebars aside rail rightrail footer foot infobox callout cta banner');

const commentWords = wordsOf('comment comments commentlist commentary disqus respond replies reply livefyre coral');

/** Two words side by side which say what neither says alone. */
const noisePairs = wordsOf(`
  most-read most-popular most-viewed read-more read-next read-also more-from more-stories more-news more-on up-next see-also
  also-read also-like may-like next-article next-post prev-next previous-post post-nav author-box author-bio author-info
  about-author author-card author-profile post-meta entry-meta article-meta meta-data post-tags entry-tags article-tags
  tag-list tags-list tag-links post-footer entry-footer article-footer sign-up opt-in mailing-list sr-only visually-hidden
  screen-reader skip-link call-out image-credit photo-credit edit-section table-contents back-top reading-list top-stories
  latest-news latest-posts latest-stories recent-posts recent-news breaking-news site-header page-header post-header
  video-player audio-player article-audio`);

/** A word after which the next says what the element is not, or what only its style is. */
const negatingWords = wordsOf('no not non without with has have overflow js before after hide show is');

/** Letters or digits; a capital after a small letter begins a new word ("shareBar"). */
const wordForm = /[A-Z]?[a-z]+|[A-Z]+|\d+/g;

const judgeWords = (words: readonly string[]): Verdict | undefined => {
  let verdict: Verdict | undefined;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]?.toLowerCase() ?? '';
    const previous = words[index - 1]?.toLowerCase() ?? '';
    if (negatingWords.has(previous) || (index > 1 && negatingWords.has(words[index - 2]?.toLowerCase() ?? '')))
      continue;
    if (noiseWords.has(word) || noisePairs.has(`${previous}-${word}`)) return 'noise';
    if (commentWords.has(word)) verdict = 'comments';
    else if (verdict !== 'comments' && asideWords.has(word)) verdict = 'aside';
  }
  return verdict;
};

/** Single lines: their ids are places to jump to. */
const lineTags = new Set(['p', 'li', 'td', 'th', 'tr', 'dt', 'dd']);

/** An id of more words than this is a title made into an address, not a name somebody gave to a part of the page. */
const mostIdWords = 3;

/** Judges elements by their class, and where that says nothing by their id. Remembers class strings, for one page. */
export const createClassJudge = (): ((element: PageElement) => Verdict | undefined) => {
  const seen = new Map<string, Verdict | undefined>();
  const judgeClass = (names: string): Verdict | undefined => {
    if (seen.has(names)) return seen.get(names);
    const verdict = judgeWords(names.match(wordForm) ?? []);
    seen.set(names, verdict);
    return verdict;
  };
  const judgeId = (id: string): Verdict | undefined => {
    const words = id.match(wordForm) ?? [];
    return words.length > mostIdWords ? undefined : judgeWords(words);
  };
  return (element) => {
    const names = element.getAttribute('class');
    const verdict = names ? judgeClass(names) : undefined;
    if (verdict || lineTags.has(element.localName)) return verdict;
    const id = element.getAttribute('id');
    return id ? judgeId(id) : undefined;
  };
};
