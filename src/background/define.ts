/** Answers "define": what the card of a mention says, from its entry, the article's date and the article's own words. */
import { articleGlossary, definitionKinds } from '../core/article-definitions/definition';
import { createArticleView } from '../core/card/from-article';
import { type CardView, createCardView, type EntryInGlossary } from '../core/card/view';
import { type Check, isBoolean, isListOf, isOneOf, isShape, isText, isWholeBetween } from '../core/checks';
import { isPartialDate } from '../core/dates';
import { type EntryType, groupOf, isEntryType } from '../core/glossary';
import type { EntryAddress } from '../core/mention';
import type { Pack } from '../core/pack/pack';
import type { DefineAsk } from '../platform/messages/requests';
import { say } from '../platform/say';
import { openFlags, openLibrary } from './library';

const address = { glossary: isText(), entry: isText() };
const isDate: Check<string> = (value): value is string => isText()(value) && isPartialDate(value);
const isType: Check<EntryType> = (value): value is EntryType => isText()(value) && isEntryType(value);

/** The door for "define". */
export const isDefineAsk = isShape(
  { ...address, surface: isText(), label: isText(), type: isType, why: isListOf(isText()), lang: isText() },
  {
    also: isListOf(isShape(address)),
    date: isDate,
    definition: isShape({
      kind: isOneOf(...definitionKinds),
      text: isText(),
      paragraph: isWholeBetween(0, 1_000_000),
      isSafe: isBoolean,
    }),
  },
);

const findEntry = (packs: readonly Pack[], { glossary, entry }: EntryAddress): EntryInGlossary | undefined => {
  const pack = packs.find(({ head }) => head.id === glossary);
  const index = pack?.indexOf(entry) ?? -1;
  return pack && index >= 0 ? { entry: pack.entry(index), head: pack.head } : undefined;
};

/** The card, or null when no installed glossary has the entry any more. */
export const define = async (ask: DefineAsk): Promise<CardView | null> => {
  const { surface, label, type, lang, date, definition, why } = ask;
  if (ask.glossary === articleGlossary)
    return definition
      ? createArticleView({ name: label, group: groupOf(type), words: definition, lang, date, say })
      : null;
  const packs = await openLibrary();
  const found = findEntry(packs, ask);
  if (!found) return null;
  const flag = found.entry.country === undefined ? undefined : (await openFlags())[found.entry.country];
  const also = ask.also?.map((it) => findEntry(packs, it)).filter((it) => it !== undefined);
  const related = found.entry.related
    ?.map((entry) => findEntry(packs, { glossary: ask.glossary, entry }))
    .filter((it) => it !== undefined);
  const now = new Date().toISOString().slice(0, 10);
  return createCardView({ ...found, surface, date, now, say, definition, also, related, why, flag });
};
