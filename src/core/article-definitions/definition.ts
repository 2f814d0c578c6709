/** What an article says of a name: the type, and the address of entries that only the article knows. No finding here. */
import type { EntryAddress } from '../mention';

/** The glossary id of entries that only the article knows. */
export const articleGlossary = 'article';

/** How the article says it. `role` is thin ("mayor Jane Doe"); `acronym` gives the long form. */
export const definitionKinds = ['acronym', 'apposition', 'role', 'is', 'alias'] as const;
export type DefinitionKind = (typeof definitionKinds)[number];

/** What the article itself says of a name, with the place it says so. Offsets are UTF-16, `end` exclusive. */
export interface Definition {
  readonly kind: DefinitionKind;
  /** The name as printed: "Huawei", "NSA". */
  readonly name: string;
  /** Where that name stands. */
  readonly start: number;
  readonly end: number;
  /** The words that define it, as printed: "Chinese networking equipment vendor", "National Security Agency". */
  readonly text: string;
  /** Where those words stand. */
  readonly quote: { readonly start: number; readonly end: number };
  /** The entry this is about: of a glossary, or `article/<slug>` of the glossary `article`. None when the name is no mention. */
  readonly address?: EntryAddress;
  /** Number of the paragraph, counted over the non-empty blocks of the text from 1. */
  readonly paragraph: number;
  /** Whether the pattern is of those that were right nearly always; the others are shown, not relied upon. */
  readonly isSafe: boolean;
}

/** Id of an entry that only the article knows: `article/ann-london`. Letters and digits of any script, joined by hyphens. */
export const slugOf = (name: string): string =>
  // The plain case first: most names are letters and spaces, and every name of an article is asked for.
  /^[A-Za-z]+(?: [A-Za-z]+)*$/.test(name) && name.length <= 80
    ? `article/${name.toLowerCase().replaceAll(' ', '-')}`
    : `article/${name
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 80)}`;
