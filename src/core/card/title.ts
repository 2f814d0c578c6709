/** What stands at the head of a card: the name as the article prints it or in full, and what an acronym is short for. */
import type { Entry, Name } from '../glossary';
import { markInitials, type Run } from './initials';

/** A title, with the line below it where the title is an acronym. */
export interface Title {
  readonly text: string;
  readonly expansion?: readonly Run[];
}

const withoutDots = (text: string): string => text.replaceAll(/[.\s]/g, '');

const isCapitals = (text: string): boolean => /^[\p{Lu}\p{N}.&-]{2,8}$/u.test(text);

/** The name of the entry that a surface is, plural and dots aside. */
const nameOf = ({ names }: Entry, surface: string): Name | undefined => {
  const bare = withoutDots(surface);
  return (
    names.find((name) => withoutDots(name.text) === bare) ??
    names.find((name) => name.plural && `${withoutDots(name.text)}s` === bare)
  );
};

/** The full form of an acronym: the label, or the first of the names that spells it; else the label as it is. */
const expand = ({ label, names }: Entry, acronym: string): readonly Run[] | undefined => {
  for (const full of [label, ...names.filter(({ kind }) => kind !== 'acronym').map(({ text }) => text)]) {
    const runs = full.length > acronym.length ? markInitials(full, acronym) : undefined;
    if (runs) return runs;
  }
  return withoutDots(label) === withoutDots(acronym) ? undefined : [{ text: label }];
};

/** The entry's label; for an acronym, the acronym as printed and its full form with the initials in bold. */
export const createTitle = (entry: Entry, surface: string): Title => {
  const name = nameOf(entry, surface);
  const isAcronym = name ? name.kind === 'acronym' || (name.text === entry.label && isCapitals(name.text)) : false;
  if (!name || !isAcronym) return { text: entry.label };
  const printed = withoutDots(surface) === withoutDots(name.text) ? surface : surface.replace(/s$/u, '');
  const expansion = expand(entry, name.text);
  return expansion ? { text: printed, expansion } : { text: printed };
};

/** Whether the article calls somebody by a family name that comes first ("Xi" for Xi Jinping): readers may not know. */
export const isFamilyNameFirst = (entry: Entry, surface: string): boolean =>
  entry.label.startsWith(`${surface} `) && nameOf(entry, surface)?.kind === 'surname';
