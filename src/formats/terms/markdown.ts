/** Writes the terms of an article as Markdown (CommonMark): a heading a group, a line a term with its source and licence. */
import { writeDate } from '../../core/card/write-date';
import type { PartialDate } from '../../core/glossary';
import type { Say } from '../../core/say';
import type { TermGroup } from '../../core/terms/gather';
import type { ListedTerm } from '../../core/terms/listing';

/** The article whose terms are written. */
export interface ArticleHead {
  readonly title: string;
  readonly url: string;
  readonly date?: PartialDate | undefined;
}

/** Nothing of a text may be taken for markup, and nothing may end the line. */
const escapeText = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#&|~]/g, (sign) => `\\${sign}`);

/** An address that ends where its bracket does. */
const address = (url: string): string => `<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>`;

const linked = (text: string, url: string | undefined): string =>
  url === undefined ? escapeText(text) : `[${escapeText(text)}](${address(url)})`;

const writeTerm = ({ name, line, text, count, source, links }: ListedTerm, say: Say): string => {
  const what = [line, text].filter((part) => part !== '' && part !== name).map(escapeText);
  const origin = [
    linked(source.name, links.source),
    ...(source.licence === undefined ? [] : [linked(source.licence, links.licence)]),
    ...(source.month === undefined ? [] : [escapeText(source.month)]),
  ];
  return `- **${linked(name, links.wikipedia)}** (${say('term_count', String(count))}): ${what.join('. ').replaceAll(/([.!?…])\.(?= )/g, '$1')} (${origin.join(', ')})`;
};

/** The list as a text that ends with a newline. */
export const writeMarkdown = (article: ArticleHead, groups: readonly TermGroup<ListedTerm>[], say: Say): string => {
  const { title, url, date } = article;
  const head = `# ${escapeText(say('panel_title'))}\n\n${linked(title || url, url)}${date === undefined ? '' : escapeText(say('card_after_comma', writeDate(date, say)))}\n`;
  const sections = groups.map(
    ({ group, terms }) =>
      `\n## ${escapeText(say(`group_${group}`))}\n\n${terms.map((term) => writeTerm(term, say)).join('\n')}\n`,
  );
  return head + sections.join('');
};
