/** Pages that are no articles, though some hold a good deal of prose. */
import { asHtml, foot, menu, others, pageOf, paragraphs, story, teaser } from './prose';

/** A page, and where it lies. */
export interface OtherPage {
  readonly name: string;
  readonly html: string;
  readonly path: string;
}

const linked = (fields: Readonly<Record<string, unknown>>): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...fields })}</script>`;

const many = [...others, ...others, ...others, ...others];

const product =
  'A ladder of ash with brass hinges, made by hand in Port Ennis. It folds to the width of a palm, bears twice what a man weighs, and comes with a strap for the shoulder.';

const comment = (author: string, text: string): string =>
  `<div class="message" data-author="${author}"><div class="user"><a href="/u/${author}">${author}</a><span>Joined 2011 · 412 posts</span></div><div class="when">11 October 2019, 18:05</div><div class="content">${text}</div><a href="#r">Reply</a> <a href="#q">Quote</a></div>`;

/** All of them. */
export const otherPages: readonly OtherPage[] = [
  {
    name: 'forum thread',
    path: 'threads/gas-lamps-what-now-and-who-has-a-ladder.4471/',
    html: pageOf(
      `${menu}<h1>Gas lamps: what now, and who has a ladder?</h1><div class="thread">${paragraphs.map((text, nth) => comment(`sailor${nth % 4}`, text)).join('')}</div>${foot}`,
      {
        title: 'Gas lamps: what now, and who has a ladder? | Harbour Forum',
        head: '<meta property="og:type" content="article"><meta name="generator" content="vBulletin 4.2.2">',
      },
    ),
  },
  {
    name: 'product',
    path: 'folding-ladder-of-ash-with-brass',
    html: pageOf(
      `${menu}<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Folding ladder of ash with brass</h1><span itemprop="price" content="149.00">149.00</span><form action="/cart/add" method="post"><button type="submit">Add to basket</button></form>
      <div class="description">${asHtml([product, ...paragraphs.slice(6, 10)])}</div></div><h2>Others bought</h2>${others.map(teaser).join('')}${foot}`,
      { title: 'Folding ladder of ash with brass | Ladder & Sons' },
    ),
  },
  {
    name: 'shelf of a shop',
    path: 'ladders',
    html: pageOf(
      `${menu}<h1>Ladders</h1><p>${product}</p><ul class="grid">${many.map((text, nth) => `<li class="product-tile"><a href="/p${nth}"><h3>Ladder ${nth}</h3></a><p>${text}</p><span class="price">£${nth}9.00</span><button class="add-to-cart">Add to cart</button></li>`).join('')}</ul>
      <div class="about">${story(0, 4)}</div>${foot}`,
      { title: 'Ladders | Ladder & Sons' },
    ),
  },
  {
    name: 'search results',
    path: 'search?q=lamps+in+port+ennis',
    html: pageOf(
      `${menu}<form><input name="q" value="lamps"></form><h1>Results for “lamps in port ennis”</h1>${many.map((text) => `<div class="result"><h3><a href="/x">${text.slice(0, 50)}</a></h3><p>${text}</p></div>`).join('')}${foot}`,
      { title: 'Search: lamps in port ennis' },
    ),
  },
  {
    name: 'section front',
    path: 'culture',
    html: pageOf(
      `${menu}<h1>Culture</h1>${many.map((text) => `<article><h2><a href="/c/x">${text.slice(0, 50)}</a></h2><p>${text}</p><time>11 October</time></article>`).join('')}${foot}`,
      { title: 'Culture | Ennis Courier' },
    ),
  },
  {
    name: 'section front under an address that says nothing',
    path: '7',
    html: pageOf(
      `${menu}<h1>Culture</h1>${many.map((text) => `<div class="item"><a href="/c/x"><img src="a.jpg" alt=""><span class="t">${text.slice(0, 50)}</span></a><p>${text}</p></div>`).join('')}${foot}`,
      { title: 'Culture | Ennis Courier' },
    ),
  },
  {
    name: 'section front as a list with summaries',
    path: '8',
    html: pageOf(
      `${menu}<ul>${many.map((text) => `<li><a href="/c/x">${text.slice(0, 40)}</a> ${text}</li>`).join('')}</ul>${foot}`,
      { title: 'Culture | Ennis Courier' },
    ),
  },
  {
    name: 'home page',
    path: '',
    html: pageOf(
      `${menu}<main><section>${many.slice(0, 8).map(teaser).join('')}</section><section><h2>Letter from the editor</h2>${story(0, 5)}</section>${many.map(teaser).join('')}</main>${foot}`,
      { title: 'Ennis Courier: news from the harbour' },
    ),
  },
  {
    name: 'home page of a firm',
    path: '',
    html: pageOf(`${menu}<main><h1>Ladders that last</h1>${story(2, 8)}<a href="/buy">Our ladders</a></main>${foot}`, {
      title: 'Ladder & Sons, ladders that last',
      head: '<meta property="og:type" content="website">',
    }),
  },
  {
    name: 'recipe',
    path: 'recipes/herring-with-beetroot',
    html: pageOf(
      `${menu}<main><h1>Herring with beetroot</h1><p>${paragraphs[8]}</p><ul>${['4 herrings', '2 beetroots', '1 onion', 'salt'].map((one) => `<li>${one}</li>`).join('')}</ul><ol>${others.map((text) => `<li>${text}</li>`).join('')}</ol></main>${foot}`,
      { title: 'Herring with beetroot', head: linked({ '@type': 'Recipe', name: 'Herring with beetroot' }) },
    ),
  },
  {
    name: 'recipe with a story before it, as in blogs',
    path: 'herring-with-beetroot-the-way-my-aunt-made-it',
    html: pageOf(
      `${menu}<main><h1>Herring with beetroot, the way my aunt made it</h1>${story(0, 4)}<ul>${['4 herrings', '2 beetroots', '1 onion', 'salt'].map((one) => `<li>${one}</li>`).join('')}</ul><ol>${others.map((text) => `<li>${text}</li>`).join('')}</ol></main>${foot}`,
      {
        title: 'Herring with beetroot, the way my aunt made it',
        head: `<meta property="og:type" content="article"><meta property="article:published_time" content="2019-10-11">${linked({ '@type': 'Recipe', name: 'Herring with beetroot' })}`,
      },
    ),
  },
  {
    name: 'video with a paragraph',
    path: 'video/watch-the-last-lamps-of-port-ennis',
    html: pageOf(
      `${menu}<main><h1>Watch: the last lamps of Port Ennis</h1><video src="a.mp4"></video><p>${paragraphs[8]}</p></main><h2>More videos</h2>${others.map((text) => `<a href="/v"><p>${text}</p></a>`).join('')}${foot}`,
      {
        title: 'Watch: the last lamps of Port Ennis',
        head: '<meta property="og:type" content="video.other"><meta property="article:published_time" content="2019-10-11">',
      },
    ),
  },
  {
    name: 'login',
    path: 'account/sign-in',
    html: pageOf(
      `<main><h1>Sign in to Ennis Courier</h1><form><label>Email <input></label><label>Password <input type="password"></label><button>Sign in</button></form><p>By signing in you agree to our terms, and to our use of your address for letters about the newspaper and what else we think may interest you.</p></main>${foot}`,
      { title: 'Sign in' },
    ),
  },
  {
    name: 'page of code',
    path: 'cables/blob/main/lamps-of-the-quay.ts',
    html: pageOf(`${menu}<main><h1>lamps-of-the-quay.ts</h1><pre><code>${paragraphs.join('\n')}</code></pre></main>`, {
      title: 'cables/lamps-of-the-quay.ts',
    }),
  },
  {
    name: 'photographs with captions',
    path: 'pictures/a-night-on-the-quay-in-photographs',
    html: pageOf(
      `${menu}<main><h1>A night on the quay</h1>${many.map((text) => `<figure><img src="/a.jpg" alt=""><figcaption>${text}</figcaption></figure>`).join('')}</main>${foot}`,
      { title: 'A night on the quay' },
    ),
  },
  {
    name: 'notice of cookies and nothing else yet',
    path: 'news/the-last-lamplighter-of-port-ennis',
    html: pageOf(
      `<div id="app"></div><div class="cookie-consent" role="dialog"><h2>We value your privacy</h2>${asHtml(others)}<button>Accept all</button></div>`,
      { title: 'Ennis Courier' },
    ),
  },
];
