/** Takes the terms out of the panel: as Markdown into the clipboard, as Web Annotations into a file. */
import type { TermGroup } from '../../core/terms/gather';
import { listTerm, listTerms } from '../../core/terms/listing';
import type { TermView } from '../../core/terms/view';
import { type AnnotatedTerm, writeAnnotations } from '../../formats/terms/annotations';
import { type ArticleHead, writeMarkdown } from '../../formats/terms/markdown';
import { browser } from '../../platform/browser';
import { askTab } from '../../platform/messages/send';
import { say } from '../../platform/say';
import type { Entries } from '../visit/entries';

/** The article whose terms are saved. */
export interface SavedArticle extends ArticleHead {
  readonly tabId: number;
  readonly lang: string;
}

/** Copies the list as it is shown. Rejects when the browser forbids it. */
export const copyList = (article: SavedArticle, groups: readonly TermGroup<TermView>[]): Promise<void> =>
  navigator.clipboard.writeText(writeMarkdown(article, listTerms(groups), say));

const createFileName = ({ title, date }: SavedArticle): string => {
  const words = title.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  const name = [date, words.slice(0, 60)]
    .filter(Boolean)
    .join('-')
    .replaceAll(/^-+|-+$/g, '');
  return `${name || 'article'}.jsonld`;
};

const saveFile = (name: string, text: string): void => {
  const type = 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"';
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  Object.assign(link, { href: url, download: name });
  link.click();
  // The browser reads the file after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

/** The annotations of all these terms; undefined when the page does not answer. */
export const createAnnotations = async (
  article: SavedArticle,
  views: readonly TermView[],
  entries: Entries,
): Promise<string | undefined> => {
  const { tabId, lang } = article;
  const answer = await askTab(tabId, 'locateMentions', {});
  if (!answer.ok) return undefined;
  const places = new Map(answer.value.places.map((place) => [place.id, place]));
  const terms = views.flatMap((view) =>
    listTerm(view).map(
      (listed): AnnotatedTerm => ({
        ...listed,
        address: view.term.address,
        lang: view.card?.lang ?? lang,
        ids: entries.find(view.term.address)?.entry.ids ?? {},
        places: view.term.mentions.map(({ id, surface }) => ({ surface, ...places.get(id) })),
      }),
    ),
  );
  return writeAnnotations({
    article,
    text: answer.value.text,
    terms,
    created: new Date().toISOString(),
    version: browser.runtime.getManifest().version,
    newId: () => `urn:uuid:${crypto.randomUUID()}`,
  });
};

/** Saves the annotations. Resolves with the file's name; undefined when the page does not answer. */
export const exportAnnotations = async (
  article: SavedArticle,
  views: readonly TermView[],
  entries: Entries,
): Promise<string | undefined> => {
  const text = await createAnnotations(article, views, entries);
  if (text === undefined) return undefined;
  const name = createFileName(article);
  saveFile(name, text);
  return name;
};
