/** Articles in layouts as they are found in the wild, from tables of 2003 to boxes without paragraphs. */
import { asHtml, bareMenu, foot, headline, menu, others, pageOf, paragraphs, story, teaser } from './prose';

/** A page, and what is to be found in it. */
export interface Layout {
  readonly name: string;
  readonly html: string;
  /** `https://courier.example/` and this. */
  readonly path: string;
  /** The lines of its body in order: neither headline nor byline nor captions. */
  readonly lines: readonly string[];
  readonly title?: string;
  readonly byline?: string;
  readonly date?: string;
}

const slug = 'news/the-last-lamplighter-of-port-ennis';

const linked = (fields: Readonly<Record<string, unknown>>): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...fields })}</script>`;

const breaks = (texts: readonly string[]): string => texts.join('<br><br>\n');

const post = (time: string, text: string): string =>
  `<div class="post" id="post-${time.replace(':', '')}"><div class="post-time">${time}</div><h3>${text.slice(0, 30)}</h3><p>${text}</p></div>`;

const figure = (caption: string): string =>
  `<figure><img src="/a.jpg" alt=""><figcaption>${caption} <span class="credit">Photo: I. Harrow</span></figcaption></figure>`;

const arabic = [
  'قضى أوزريك فين واحدا وأربعين عاما يمشي على رصيف الميناء عند الغروب وسلمه على كتفه، وكانت المصابيح تضيء خلفه واحدا بعد الآخر حتى آخر الشارع.',
  'وقال المجلس إن المصابيح ستعمل بالكهرباء قبل نهاية العام، وإن البلدة ستوفر بذلك نحو تسعين ألفا كل سنة، يذهب نصفها إلى إصلاح جدار البحر.',
  'ووقع أكثر من ألف شخص عريضة تطالب بالإبقاء على مصابيح الغاز، ومنهم أصحاب الفندقين الذين يقولون إن الزوار يأتون من أجل هذا الضوء القديم.',
  'أما هو فقد اشترى قاربا صغيرا، ويقول إنه لم ير المصابيح من البحر في حياته قط، وإن هذا سيكون أول ما يفعله حين يأتي الصيف القادم.',
];
const japanese = [
  'オズリック・ヴェインは四十一年間、夕暮れになると梯子を肩に担いで港の岸壁を歩き、二百六個の街灯に一つずつ火をともしてきた。',
  '町議会は今年の春、年末までにすべての街灯を電気に替えることを決めた。町は毎年およそ九万を節約でき、その半分は防波堤の修理に使われる。',
  'しかし反対する人も少なくない。千百人が署名した請願書には、二つのホテルの経営者も名を連ねており、観光客はこの灯りを見に来るのだと言う。',
  '彼は小さな舟を買った。海から街灯を眺めたことは一度もないので、まずはそれをしてみたいのだという。梯子は博物館に置かれることになった。',
];
const chinese = [
  '四十一年来，奥斯里克每天黄昏都扛着梯子走过恩尼斯港的码头，在他身后，二百零六盏煤气灯一盏接一盏地亮起来，从来没有间断过。',
  '镇议会今年春天决定，到年底所有的路灯都将改为电灯。议会说，镇上每年因此可以节省大约九万元，其中一半将用于修理海堤。',
  '并不是所有人都同意这个决定。一份要求保留煤气灯的请愿书得到了一千一百人的签名，其中包括两家旅馆的老板，他们说游客正是为灯光而来。',
  '他自己买了一条小船。他说，他这辈子还没有从海上看过这些灯，所以这大概会是他要做的第一件事。梯子将被送进博物馆，放在那口钟的旁边。',
];

const talk: readonly (readonly [question: string, answer: string])[] = [
  ['Were you ever late?', paragraphs[0] ?? ''],
  ['What did the council tell you?', paragraphs[1] ?? ''],
  ['And the people of the town?', paragraphs[4] ?? ''],
  ['Who taught you?', paragraphs[6] ?? ''],
  ['What will you do now?', paragraphs[10] ?? ''],
];

/** Paragraphs in a box each, as scripts make them. */
const boxed = (from: number, to: number): string =>
  paragraphs
    .slice(from, to)
    .map((text) => `<div class="css-k2"><p class="css-p">${text}</p></div>`)
    .join('');

/** What readers wrote below a story, many times as much as it. */
const asked = Array.from({ length: 120 }, (_, nth) => `${nth}: ${others[nth % others.length]}`);

/** All of them. */
export const articles: readonly Layout[] = [
  {
    name: 'accelerated mobile page',
    path: `amp/${slug}`,
    html: pageOf(
      `<amp-sidebar id="side" layout="nodisplay"><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></amp-sidebar>
      <header class="amp-bar"><a href="/">Ennis Courier</a></header>
      <article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${headline}</h1>
      <div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">Ines Harrow</span></div>
      <div class="amp-wp-meta amp-wp-posted-on"><time datetime="2019-10-11T18:00:00+00:00">2 weeks ago</time></div></header>
      <div class="amp-wp-article-content">${story(0, 4)}<amp-ad width="300" height="250"></amp-ad>${story(4, 8)}</div>
      <footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Categories: <a href="/news">News</a></div></footer></article>
      <amp-list src="/more.json"></amp-list>${foot}`,
      {
        head: linked({
          '@type': 'NewsArticle',
          headline,
          datePublished: '2019-10-11T18:00:00Z',
          author: { name: 'Ines Harrow' },
        }),
      },
    ),
    lines: paragraphs.slice(0, 8),
    title: headline,
    byline: 'Ines Harrow',
    date: '2019-10-11',
  },
  {
    name: 'teaser before a paywall',
    path: slug,
    html: pageOf(
      `${menu}<main><article><h1>${headline}</h1><p class="standfirst">${paragraphs[9]}</p><p class="byline">By Ines Harrow</p>
      <div class="body">${story(0, 3)}</div>
      <div class="paywall"><h2>Read on with Courier Plus</h2><p>Subscribe now and read this and all other articles for a month, for the price of a coffee on the quay.</p>
      <ul><li>All articles on all devices</li><li>Cancel whenever you like</li></ul><a href="/subscribe">Subscribe</a></div></article>
      <section><h2>Most read</h2>${others.map(teaser).join('')}</section></main>${foot}`,
      {
        head: `<meta property="og:type" content="article"><meta property="article:published_time" content="2019-10-11T18:00:00Z"><meta name="description" content="${paragraphs[9]}">`,
      },
    ),
    lines: [paragraphs[9] ?? '', ...paragraphs.slice(0, 3)],
    title: headline,
    byline: 'Ines Harrow',
    date: '2019-10-11',
  },
  {
    name: 'live blog of many posts',
    path: 'live/lamps-go-out-in-port-ennis',
    html: pageOf(
      `${menu}<main><h1>Lamps go out in Port Ennis: as it happened</h1><div class="live-feed">${paragraphs
        .map((text, nth) => post(`${21 - nth}:${10 + nth}`, text))
        .join('')}</div></main><aside><h2>Most read</h2>${others.map(teaser).join('')}</aside>${foot}`,
      {
        title: 'Lamps go out in Port Ennis: as it happened',
        head:
          '<meta property="og:type" content="article">' +
          linked({
            '@type': 'LiveBlogPosting',
            headline: 'Lamps go out in Port Ennis: as it happened',
            datePublished: '2019-10-11',
          }),
      },
    ),
    // The first time stands where a dateline does.
    lines: paragraphs.flatMap((text, nth) => [`${21 - nth}:${10 + nth}`, text.slice(0, 30).trim(), text]).slice(1),
    title: 'Lamps go out in Port Ennis: as it happened',
    date: '2019-10-11',
  },
  {
    name: 'newsletter on the web',
    path: 'p/the-last-lamplighter',
    html: pageOf(
      `<div id="entry"><div class="main-menu"><div class="topbar"><a href="/">Quay Letter</a><button>Subscribe</button><button>Sign in</button></div></div>
      <div class="single-post-container"><article class="post newsletter-post"><div class="post-header"><h1 class="post-title">${headline}</h1>
      <h3 class="subtitle">On light, gas and getting old</h3><div class="byline-wrapper"><div><a href="/@ines">Ines Harrow</a></div><div>Oct 11, 2019</div></div>
      <div class="post-ufi"><a>12</a><a>3</a><a>Share</a></div></div>
      <div><div class="available-content"><div class="body markup">${story(0, 5)}
      <div class="subscription-widget-wrap"><div class="subscription-widget"><p class="cta-caption">Quay Letter is a publication that lives of its readers. To receive new posts, become a subscriber.</p><form><input type="email"><input type="submit" value="Subscribe"></form></div></div>
      ${story(5, 10)}</div></div></div></article></div>
      <div class="comments-section"><h4>Discussion about this post</h4>${others.map((text) => `<div class="comment"><p>${text}</p></div>`).join('')}</div></div>`,
      {
        title: `${headline} - by Ines Harrow - Quay Letter`,
        head: '<meta property="og:type" content="article"><meta name="author" content="Ines Harrow">',
      },
    ),
    lines: paragraphs.slice(0, 10),
    title: headline,
    byline: 'Ines Harrow',
    date: '2019-10-11',
  },
  {
    name: 'theme set in tables',
    path: '?p=1841',
    html: pageOf(
      `<table width="960" align="center"><tr><td colspan="3"><h1><a href="/">Harbour Notes</a></h1><p>A weblog from Port Ennis</p></td></tr>
      <tr><td width="160" class="lsidebar"><ul><li><a href="/a">About</a></li><li><a href="/l">Links</a></li></ul><h2>Archives</h2><ul><li><a href="/2012/01">January 2012</a></li><li><a href="/2012/02">February 2012</a></li></ul></td>
      <td width="600"><div class="post"><h2><a href="?p=1841" rel="bookmark">${headline}</a></h2><small>March 4th, 2012 by ines</small>
      <div class="entry">${story(0, 9)}</div><p class="postmetadata">Posted in <a href="/c">Town</a> | <a href="#respond">3 Comments</a></p></div>
      <h3 id="comments">3 Responses</h3><ol class="commentlist">${others
        .slice(0, 3)
        .map((text) => `<li><cite>tom</cite> says:<p>${text}</p></li>`)
        .join('')}</ol></td>
      <td width="200" class="rsidebar"><h2>Recent posts</h2><ul>${others.map((text) => `<li><a href="/x">${text}</a></li>`).join('')}</ul></td></tr></table>`,
      { title: `${headline} « Harbour Notes` },
    ),
    lines: paragraphs.slice(0, 9),
    title: headline,
    date: '2012-03-04',
  },
  {
    name: 'boxes without paragraphs',
    path: '@ines/the-last-lamplighter-of-port-ennis-3f2a91',
    html: pageOf(
      `<div id="root"><div class="a b"><div class="c"><a href="/">Feed</a><a href="/in">Sign in</a></div></div><div class="a d"><div class="e f"><section><div class="g">
      <div><h1 class="h i">${headline}</h1></div><div class="j"><div class="k"><a href="/@ines">Ines Harrow</a></div><div class="l">Oct 11, 2019 · 5 min read</div></div>
      ${paragraphs.map((text) => `<div class="m n">${text}</div>`).join('')}</div></section></div>
      <div class="o"><div class="p">More from Ines Harrow</div>${others.map((text) => `<div class="q"><a href="/o"><div class="r">${text.slice(0, 50)}</div><div class="s">${text}</div></a></div>`).join('')}</div></div></div>`,
      { title: `${headline} | by Ines Harrow | Feed`, head: '<meta property="og:type" content="article">' },
    ),
    lines: paragraphs,
    title: headline,
    date: '2019-10-11',
  },
  {
    name: 'paragraphs parted by line breaks',
    path: 'artikel.php?id=771',
    html: pageOf(
      `${bareMenu}<div id="content"><h2>${headline}</h2><div class="datum">11.10.2019</div><div id="text">${breaks(paragraphs.slice(0, 8))}</div></div>
      <div id="right"><b>Also in this issue</b><br>${others.map((text) => `<a href="/x">${text}</a><br>`).join('')}</div><div id="foot">Ennis Courier, Quay Street 4</div>`,
      { title: headline },
    ),
    lines: paragraphs.slice(0, 8),
    title: headline,
    date: '2019-10-11',
  },
  {
    name: 'pictures with captions between all paragraphs',
    path: slug,
    html: pageOf(
      `${menu}<main><article><header><h1>${headline}</h1><p>By <a rel="author" href="/ines">Ines Harrow</a></p><time datetime="2019-10-11">11 October 2019</time></header>
      ${paragraphs
        .slice(0, 8)
        .map(
          (text, nth) =>
            `<p>${text}</p>${figure(`Picture ${nth + 1}: the quay in the evening, seen from the custom house.`)}`,
        )
        .join('')}</article></main>${foot}`,
    ),
    lines: paragraphs.slice(0, 8),
    title: headline,
    date: '2019-10-11',
  },
  {
    name: 'very short news',
    path: 'news/48213-last-lamplighter-retires',
    html: pageOf(
      `${menu}<div class="page"><div class="col-main"><h1>${headline}</h1><div class="meta"><span>11 October 2019, 18:05</span></div>
      <div class="text"><p>${paragraphs[0]}</p><p>${paragraphs[1]}</p><p>${paragraphs[3]}</p></div></div>
      <div class="col-side"><h3>Latest</h3><ul>${others.map((text) => `<li><a href="/n">${text}</a></li>`).join('')}</ul></div></div>${foot}`,
      {
        head: '<meta property="og:type" content="article"><meta property="article:published_time" content="2019-10-11T18:05:00Z">',
      },
    ),
    lines: [paragraphs[0] ?? '', paragraphs[1] ?? '', paragraphs[3] ?? ''],
    title: headline,
    date: '2019-10-11',
  },
  {
    name: 'long read in chapters',
    path: 'long/lamplighter',
    html: pageOf(
      `<header>${menu}</header><div class="hero"><h1>${headline}</h1><p>By Ines Harrow</p></div><div class="chapters-nav"><ol><li><a href="#one">Gas</a></li><li><a href="#two">Glass</a></li><li><a href="#three">Sea</a></li></ol></div>
      <section class="chapter" id="one"><h2>Gas</h2>${story(0, 4)}</section><section class="chapter" id="two"><h2>Glass</h2>${story(4, 8)}</section>
      <section class="chapter" id="three"><h2>Sea</h2>${story(8, 12)}</section>${foot}`,
      {
        head: '<meta property="og:type" content="article"><meta property="article:published_time" content="2019-10-11T18:05:00Z">',
      },
    ),
    lines: ['Gas', ...paragraphs.slice(0, 4), 'Glass', ...paragraphs.slice(4, 8), 'Sea', ...paragraphs.slice(8, 12)],
    title: headline,
    byline: 'Ines Harrow',
    date: '2019-10-11',
  },
  {
    name: 'stream of other stories after a short one',
    path: slug,
    html: pageOf(
      `${menu}<div class="page"><div class="wrap"><div class="left"><h1>${headline}</h1><div class="txt">${story(0, 10)}</div></div></div>
      <div class="wrap"><div class="left"><div class="line">${[...others, ...others].map((text, nth) => `<div class="box"><div class="when">${nth} minutes ago</div><a class="ttl" href="/${nth}">${text.slice(0, 30)}</a><p>${text}</p></div>`).join('')}</div></div></div></div>${foot}`,
      {
        head: '<meta property="og:type" content="article"><meta property="article:published_time" content="2019-10-11T18:05:00Z">',
      },
    ),
    lines: paragraphs.slice(0, 10),
    title: headline,
    date: '2019-10-11',
  },
  {
    name: 'boxes of other things between the paragraphs',
    path: 'news/local/lamplighter-12345',
    html: pageOf(
      `${menu}<div class="main-content"><h1>${headline}</h1><div class="author">By Ines Harrow</div><div class="published">11th October 2019</div><div class="article-body">${paragraphs
        .slice(0, 9)
        .map(
          (text, nth) =>
            `<p>${text}</p>${nth % 3 === 2 ? `<div class="inline"><strong>Read more: </strong><a href="/x">${others[nth % 5]}</a></div>` : ''}`,
        )
        .join(
          '',
        )}<div class="newsletter-box"><h3>Get the news each morning</h3><p>Our letter tells you what has happened on the quay, every morning before seven.</p><form></form></div></div></div>
      <div class="more-stories">${others.map(teaser).join('')}</div>${foot}`,
      { head: '<meta property="og:type" content="article">' },
    ),
    lines: paragraphs.slice(0, 9),
    title: headline,
    byline: 'Ines Harrow',
    date: '2019-10-11',
  },
  {
    name: 'date above the headline',
    path: 'lamps/lamplighter',
    html: pageOf(
      `${menu}<div class="page"><div class="meta"><div><span>Published August 7, 2019</span> <span>by Ines Harrow</span></div><div class="post-title"><h1>${headline}</h1></div></div>
      <div class="article-content">${story(0, 12)}</div></div>${foot}`,
    ),
    lines: paragraphs,
    title: headline,
    date: '2019-08-07',
  },
  {
    name: 'interview',
    path: slug,
    html: pageOf(
      `${menu}<main><h1>“I was never late”</h1><p>Ines Harrow spoke with Osric Vane</p>${talk.map(([question, answer]) => `<p><b>${question}</b></p><p>${answer}</p>`).join('')}</main>${foot}`,
      { title: '“I was never late” | Ennis Courier', head: '<meta property="og:type" content="article">' },
    ),
    lines: ['Ines Harrow spoke with Osric Vane', ...talk.flat()],
    title: '“I was never late”',
  },
  {
    name: 'transcript as a list of definitions',
    path: 'transcripts/2019-10-11-council',
    html: pageOf(
      `${menu}<div id="main"><h1>Council of Port Ennis: sitting of 11 October 2019</h1><dl>${talk.map(([question, answer]) => `<dt>The Mayor</dt><dd>${question}</dd><dt>Mr Vane</dt><dd>${answer}</dd>`).join('')}</dl></div>${foot}`,
      { title: 'Council of Port Ennis: sitting of 11 October 2019' },
    ),
    lines: talk.flatMap(([question, answer]) => ['The Mayor', question, 'Mr Vane', answer]),
    title: 'Council of Port Ennis: sitting of 11 October 2019',
    date: '2019-10-11',
  },
  {
    name: 'questions and answers',
    path: 'explained/gas-lamps-questions-and-answers',
    html: pageOf(
      `${menu}<main><article><h1>Gas lamps in Port Ennis: your questions answered</h1>${talk.map(([question, answer]) => `<h3>${question}</h3><p>${answer}</p>`).join('')}
      <h3>Tell us what you think</h3><form><textarea></textarea></form></article></main>${foot}`,
      { title: 'Gas lamps in Port Ennis: your questions answered' },
    ),
    lines: talk.flat(),
    title: 'Gas lamps in Port Ennis: your questions answered',
  },
  {
    name: 'press release',
    path: 'newsroom/press-releases/2019/10/11/port-ennis-goes-electric',
    html: pageOf(
      `${menu}<div class="content"><div class="release"><h1>Port Ennis goes electric</h1><p>PORT ENNIS, Oct. 11, 2019 /Countywire/ -- ${paragraphs[3]}</p>${story(4, 9)}
      <p>About the council</p><p>${paragraphs[11]}</p><p>SOURCE Council of Port Ennis</p></div></div>${foot}`,
      { title: 'Port Ennis goes electric' },
    ),
    lines: [
      `PORT ENNIS, Oct. 11, 2019 /Countywire/ -- ${paragraphs[3]}`,
      ...paragraphs.slice(4, 9),
      'About the council',
      paragraphs[11] ?? '',
      'SOURCE Council of Port Ennis',
    ],
    title: 'Port Ennis goes electric',
    date: '2019-10-11',
  },
  {
    name: 'wire story as it was typed',
    path: 'wire/enn-1011.html',
    html: pageOf(
      `<h3>${headline}</h3><pre>\n${paragraphs
        .slice(0, 7)
        .map((text) => `   ${text.replace(/(.{40,60}) /g, '$1\n')}`)
        .join('\n\n')}\n</pre><hr><a href="/wire">Back to the wire</a>`,
      { title: headline },
    ),
    lines: paragraphs.slice(0, 7),
    title: headline,
  },
  {
    name: 'Arabic',
    path: 'news/4471',
    html: pageOf(
      `<div class="menu"><a href="/1">أخبار</a> <a href="/2">رياضة</a> <a href="/3">ثقافة</a></div><div class="story"><h1>آخر من أضاء مصابيح الميناء يعلق سلمه</h1><div class="date">11 أكتوبر 2019</div>${asHtml(arabic)}</div>
      <div class="side"><h3>الأكثر قراءة</h3><a href="/5">ارتفاع أسعار العبارة بمقدار العشر ابتداء من مايو</a></div>`,
      {
        lang: 'ar',
        head: '<meta property="og:type" content="article">',
        title: 'آخر من أضاء مصابيح الميناء يعلق سلمه',
      },
    ).replace('<body>', '<body dir="rtl">'),
    lines: arabic,
    title: 'آخر من أضاء مصابيح الميناء يعلق سلمه',
    date: '2019-10-11',
  },
  {
    name: 'Japanese',
    path: 'articles/ASM2019.html',
    html: pageOf(
      `<ul class="gnav"><li><a href="/1">社会</a></li><li><a href="/2">経済</a></li></ul><main><h1>港の最後の点灯夫、梯子を置く</h1><p class="time">2019年10月11日 18時05分</p><div class="text">${asHtml(japanese)}</div></main>
      <div class="list"><h2>関連記事</h2><ul><li><a href="/9">渡し船の運賃、五月から一割値上げ</a></li></ul></div>`,
      {
        lang: 'ja',
        head: '<meta property="og:type" content="article">',
        title: '港の最後の点灯夫、梯子を置く：エニス新聞',
      },
    ),
    lines: japanese,
    title: '港の最後の点灯夫、梯子を置く',
    date: '2019-10-11',
  },
  {
    name: 'Chinese between line breaks',
    path: '2019/1011/c1004-771.html',
    html: pageOf(
      `<div class="nav2"><a href="/1">首页</a> <a href="/2">国际</a></div><div class="w1000"><h1>恩尼斯港最后一位点灯人放下梯子</h1><div class="sou">2019年10月11日18:05 来源：恩尼斯报</div><div id="rwb_zw">${breaks(chinese.map((text) => `　　${text}`))}</div></div>
      <div class="hot"><h3>热点新闻</h3><a href="/8">渡轮票价五月起上涨一成</a></div>`,
      { lang: 'zh-CN', title: '恩尼斯港最后一位点灯人放下梯子--恩尼斯报' },
    ),
    lines: chinese,
    title: '恩尼斯港最后一位点灯人放下梯子',
    date: '2019-10-11',
  },
  {
    name: 'comments many times as long as the article',
    path: slug,
    html: pageOf(
      `${menu}<div id="content"><div class="entry"><h1>${headline}</h1><div class="text">${story(0, 5)}</div></div>
      <div id="comments"><h3>${asked.length} comments</h3><ol class="comment-list">${asked.map((text, nth) => `<li><b>Reader ${nth}</b><p>${text}</p><a href="#r">Reply</a></li>`).join('')}</ol></div></div>${foot}`,
      { head: '<meta property="og:type" content="article">' },
    ),
    lines: paragraphs.slice(0, 5),
    title: headline,
  },
  {
    name: 'pictures without figures',
    path: slug,
    html: pageOf(
      `${menu}<div class="story"><h1>${headline}</h1><div class="story-text"><p>${paragraphs[0]}</p>
      <div class="inline image right"><img src="/a.jpg" alt=""><p class="source">I. Harrow / Ennis Press</p><p class="caption">The quay at dusk, seen from the custom house on Friday.</p></div>
      ${story(1, 4)}<div class="photoR" style="width:200px"><img src="/b.jpg" alt="">Osric Vane and his ladder</div>${story(4, 9)}</div></div>${foot}`,
      { head: '<meta property="og:type" content="article">' },
    ),
    lines: paragraphs.slice(0, 9),
    title: headline,
  },
  {
    name: 'names that say nothing, and a letter offered in between',
    path: slug,
    html: pageOf(
      `<header class="css-1a">${menu}</header><main class="css-9z"><article class="css-11"><div class="css-hd"><h1 class="css-h">${headline}</h1></div>
      ${boxed(0, 2)}<div class="css-n1"><h3>Morning Tide</h3><p>The day’s news from the harbour, every weekday before the ferry leaves.</p><div><input type="email" placeholder="Email"><button>Get it</button></div><p>Whoever goes on accepts the terms of use of the Courier.</p></div>
      ${boxed(2, 5)}<div class="css-r2"><span>Read more</span><ul><li><a href="/1">${others[1]}</a></li><li><a href="/2">${others[4]}</a></li></ul></div>${boxed(5, 8)}</article></main>${foot}`,
      { head: '<meta property="og:type" content="article">' },
    ),
    lines: paragraphs.slice(0, 8),
    title: headline,
  },
];
