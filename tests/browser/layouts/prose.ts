/** Paragraphs of one made-up story for the layouts, numbered so that each page can say which of them it holds. */

/** What the story's pages call it. */
export const headline = 'The last lamplighter of Port Ennis hangs up his ladder';

/** Its paragraphs, as a newspaper would print them. */
export const paragraphs: readonly string[] = [
  'For forty-one years Osric Vane walked the quay of Port Ennis at dusk with a ladder on his shoulder, and every evening two hundred and six lamps came on behind him, one after the other.',
  'On Friday he did so for the last time. The council, which has paid for the gas since 1898, decided in spring that the lamps would be electric by the end of the year.',
  '“I was asked whether I was sad,” he said, leaning the ladder against the wall of the custom house. “I was mostly asked by people who have never carried a ladder.”',
  'The change is expected to save the town about ninety thousand a year, half of which will be spent on the repair of the sea wall, the other half on a bus to the hospital.',
  'Not everybody agrees. A petition for the gas lamps was signed by eleven hundred people, among them the owners of both hotels, who say that visitors come for the light.',
  'Engineers who looked at the pipes last winter found that a third of them would have to be replaced within ten years. Some had been laid before the harbour had a railway.',
  'Mr Vane learned the trade from his uncle, who had learned it in the navy. There were five lamplighters then, and a boy who did nothing but clean the glass.',
  'The new lamps have been made to look like the old ones. From the water, says the harbour master, nobody will be able to tell which of them is which, save by the hum.',
  'In the evening a few hundred people came to the quay. They stood along the railings without saying much, and when the last lamp was lit somebody began to clap, and then stopped.',
  'His ladder goes to the museum, where it will stand beside the bell of a ship that went down within sight of the lamps in 1911, on a night when they had not been lit.',
  'What he will do now he does not know. He has bought a small boat, he says, and he has never in his life seen the lamps from the sea, so that may well be the first thing.',
  'The council will keep six gas lamps in front of the custom house. They will be lit by a clock, and cleaned, for the time being, by volunteers of the historical society.',
];

/** Lines of pages, none of them the story's. */
export const others: readonly string[] = [
  'Ferry fares to rise by a tenth from May, company says',
  'Why the herring came back to the northern bank after thirty years of absence, and what the fleet makes of it now that the boats are gone.',
  'School of navigation opens its doors to girls for the first time since its founding, two centuries after the first boy went to sea from there.',
  'A short history of fog: how the town learned to live with ninety days a year in which nobody sees the other side of the street.',
  'Town hall to be painted yellow after a vote that nobody expected to be close, and that was decided by a single ballot from the lighthouse.',
];

const asParagraph = (text: string): string => `<p>${text}</p>`;

/** Paragraphs as HTML. */
export const asHtml = (texts: readonly string[]): string => texts.map(asParagraph).join('\n');

/** The story's paragraphs from one index up to another, as HTML. */
export const story = (from = 0, to = paragraphs.length): string => asHtml(paragraphs.slice(from, to));

/** A line of a list of other stories. */
export const teaser = (text: string): string =>
  `<div class="card"><h3><a href="/news/other-story">${text.slice(0, 40)}</a></h3><p>${text}</p></div>`;

/** A whole page. */
export const pageOf = (body: string, { head = '', title = `${headline} | Ennis Courier`, lang = 'en' } = {}): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const links = ['News', 'Sport', 'Culture', 'Opinion', 'Weather', 'Jobs', 'Archive', 'About'];

/** A menu of links, as most pages have two. */
export const menu = `<nav><ul>${links.map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`).join('')}</ul></nav>`;
/** The same by pages that know no nav element. */
export const bareMenu = `<div id="menu">${links.map((name) => `<a href="/${name.toLowerCase()}">${name}</a>`).join(' | ')}</div>`;
/** What stands at the end. */
export const foot = `<footer><p>© 2019 Ennis Courier Ltd, Quay Street 4. Registered in Port Ennis under number 20441. Printed on paper of the county.</p>
  <a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a> <a href="/contact">Contact</a></footer>`;
