/** What cards say: asks the background for an entry and makes of it, with what the article told, the view of a card. */
import { articleGlossary } from '../core/article-definitions/definition';
import { findDefinition } from '../core/article-definitions/definition-of';
import type { EntryInGlossary } from '../core/card/address';
import { createArticleView } from '../core/card/from-article';
import { createUnknownView, createWordView } from '../core/card/from-dictionary';
import { type CardView, createCardView } from '../core/card/view';
import { groupOf } from '../core/glossary';
import type { EntryAddress, Mention } from '../core/mention';
import { askBackground } from '../platform/messages/send';
import { say } from '../platform/say';
import type { Known, Told } from './known';

const define = async (address: EntryAddress & Pick<Mention, 'also'>, onGone: () => void) => {
  const { glossary, entry, also } = address;
  const answer = await askBackground('define', { glossary, entry, ...(also ? { also } : {}) });
  if (!answer.ok && answer.reason === 'gone') onGone();
  return answer.ok ? answer.value : null;
};

const today = (): string => new Date().toISOString().slice(0, 10);

/** The entries whose names stand inside a longer one, as far as the glossaries still have them. */
const describeInner = async (entries: readonly EntryAddress[] = []): Promise<readonly EntryInGlossary[]> => {
  const answer = entries.length > 0 ? await askBackground('describe', { entries }) : undefined;
  return answer?.ok ? answer.value.filter((it) => it !== null) : [];
};

/** The view of a mention's card; undefined when nobody knows, or the extension itself is gone. */
export const viewMention = async (
  { mention, told, inner: inside, senses }: Known,
  onGone: () => void,
): Promise<CardView | undefined> => {
  const { definitions, lang, date } = told;
  const { glossary, label, type, surface, why } = mention;
  if (senses) return senses.length > 0 ? createWordView(senses, say) : createUnknownView(surface, say);
  const definition = findDefinition(definitions, mention);
  const finding = describeInner(inside);
  if (glossary === articleGlossary) {
    const inner = await finding;
    const group = groupOf(type);
    return definition && createArticleView({ name: label, group, words: definition, lang, date, say, inner });
  }
  const defined = await define(mention, onGone);
  const inner = await finding;
  return defined ? createCardView({ ...defined, surface, date, now: today(), say, definition, why, inner }) : undefined;
};

/** The view of an entry that another card names as related. */
export const viewEntry = async (
  address: EntryAddress,
  { date }: Told,
  onGone: () => void,
): Promise<CardView | undefined> => {
  const defined = await define({ glossary: address.glossary, entry: address.entry }, onGone);
  return defined ? createCardView({ ...defined, surface: defined.entry.label, date, now: today(), say }) : undefined;
};
