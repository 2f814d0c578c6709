/**
 * What the words in an element's class and id say about it. Words lie ("overflow-hidden" sat on article text), so a
 * verdict is only ever a suspicion: who asks must weigh it against the text inside.
 */

import type { PageElement } from './page-node';

/**
 * `comments` is what readers wrote; `aside` beside the article; `caption` a picture's words; `noise` all else that is no article.
 * `content` calls itself the article's: of a layout that is named after its columns, that is the one to believe.
 */
export type Verdict = 'noise' | 'comments' | 'content' | 'aside' | 'caption';

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

const commentWords = wordsOf(`
  comment comments commentlist commentary disqus respond replies reply livefyre coral
  kommentar kommentare commentaire commentaires comentario comentarios commenti reacties komentarze`);

const captionWords = wordsOf('caption captions credit credits photo photos picture image foto legende bild imagen');

/** Two words side by side which say what neither says alone. */
const noisePairs = wordsOf(`
  most-read most-popular most-viewed read-more read-next read-also more-from more-stories more-news more-on up-next see-also
  also-read also-like may-like next-article next-post prev-next previous-post post-nav author-box author-bio author-info
  about-author author-card author-profile post-meta entry-meta article-meta meta-data post-tags entry-tags article-tags
  tag-list tags-list tag-links post-footer entry-footer article-footer sign-up opt-in mailing-list sr-only visually-hidden
  screen-reader skip-link call-out image-credit photo-credit edit-section table-contents back-top reading-list top-stories
  latest-news latest-posts latest-stories recent-posts recent-news breaking-news site-header page-header post-header
  video-player audio-player article-audio`);

/** What is called so is the article's own. */
const contentPairs = wordsOf(`
  article-content article-body article-text story-content story-body story-text entry-content entry-body post-content post-body`);

/** A word after which the next says what the element is not, or what only its style is. */
const negatingWords = wordsOf('no not non without with has have overflow js before after hide show is');

/** Letters or digits; a capital after a small letter begins a new word ("shareBar"). */
const wordForm = /[A-Z]?[a-z]+|[A-Z]+|\d+/g;

const wordsIn = (name: string): readonly string[] => {
  const lower = name.toLowerCase();
  if (lower === name) return name.replaceAll('_', '-').split('-');
  return (name.match(wordForm) ?? []).map((word) => word.toLowerCase());
};

/** The verdict on one name, such as one of an element's classes. */
const judgeName = (name: string): Verdict | undefined => {
  let verdict: Verdict | undefined;
  let previous = '';
  let beforePrevious = '';
  for (const word of wordsIn(name)) {
    // "post__meta"
    if (word === '') continue;
    if (!negatingWords.has(previous) && !negatingWords.has(beforePrevious)) {
      if (noiseWords.has(word) || noisePairs.has(`${previous}-${word}`)) return 'noise';
      if (commentWords.has(word)) verdict = 'comments';
      else if (contentPairs.has(`${previous}-${word}`)) verdict ??= 'content';
      else if (asideWords.has(word)) verdict ??= 'aside';
      else if (captionWords.has(word)) verdict ??= 'caption';
    }
    beforePrevious = previous;
    previous = word;
  }
  return verdict;
};

const rank: Readonly<Record<Verdict, number>> = { noise: 4, comments: 3, content: 2, aside: 1, caption: 0 };

/** Single lines: their ids are places to jump to. */
const lineTags = new Set(['p', 'li', 'td', 'th', 'tr', 'dt', 'dd']);

/** An id longer than this is a title made into an address, not a name somebody gave to a part of the page. */
const mostIdChars = 24;

/** Judges elements by their classes, and where those say nothing by their id. Remembers names, for one page. */
export const createClassJudge = (): ((element: PageElement) => Verdict | undefined) => {
  const seen = new Map<string, Verdict | undefined>();
  const judge = (name: string): Verdict | undefined => {
    if (seen.has(name)) return seen.get(name);
    const verdict = judgeName(name);
    seen.set(name, verdict);
    return verdict;
  };
  return (element) => {
    let worst: Verdict | undefined;
    for (const name of element.getAttribute('class')?.split(' ') ?? []) {
      const verdict = name === '' ? undefined : judge(name);
      if (verdict && (!worst || rank[verdict] > rank[worst])) worst = verdict;
    }
    if (worst || lineTags.has(element.localName)) return worst;
    const id = element.getAttribute('id');
    return id && id.length <= mostIdChars ? judge(id) : undefined;
  };
};
