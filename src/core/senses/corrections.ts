/**
 * What a reader corrected: "not this sense", "this sense instead", "never mark this", on one site or everywhere. Obeyed
 * before anything else decides. Kept, listed and removed elsewhere.
 */
import { type Check, isListOf, isOneOf, isShape, isText } from '../checks';
import type { EntryAddress } from '../mention';
import { addressOf } from './sense';
import type { Span } from './spans';

/** One correction. */
export interface Correction {
  /** Host it holds for, without "www."; absent: everywhere. */
  readonly site?: string;
  /** `silence`: no mention; `reject`: not this entry; `choose`: this entry and no other. */
  readonly action: 'silence' | 'reject' | 'choose';
  /** The name as printed, letter for letter; absent: whatever the name. */
  readonly surface?: string;
  /** The entry meant; only `silence` of a surface can do without. */
  readonly entry?: EntryAddress;
}

/** The door for corrections that were stored. */
export const isCorrections: Check<readonly Correction[]> = isListOf(
  isShape(
    { action: isOneOf('silence', 'reject', 'choose') },
    { site: isText(), surface: isText(), entry: isShape({ glossary: isText(), entry: isText() }) },
  ),
);

/** Whether a correction holds on a site, of which it may name the whole domain. */
const holdsOn = (correction: Correction, site = ''): boolean =>
  correction.site === undefined || `.${site}`.endsWith(`.${correction.site}`);

const isSame = (a: EntryAddress, b: EntryAddress): boolean => a.glossary === b.glossary && a.entry === b.entry;

/** Answers what a reader's corrections leave, for one article. */
export interface Corrected {
  /** Whether nothing was corrected. */
  readonly isNone: boolean;
  /** Whether a name, an entry, or the two together are to stay silent. */
  isSilenced(surface: string, address?: EntryAddress): boolean;
  /** The span with the senses that may still be chosen; undefined when none is. */
  apply(span: Span, surface: string): Span | undefined;
  /** Whether the reader chose this entry for this name. */
  isChosen(surface: string, address: EntryAddress): boolean;
}

/** Prepares the corrections for an article on a site. Later ones win over earlier ones, a site's over everybody's. */
export const createCorrected = (corrections: readonly Correction[], site: string | undefined): Corrected => {
  const standing = corrections
    .filter((it) => holdsOn(it, site?.replace(/^www\./, '')))
    .sort((a, b) => Number(a.site !== undefined) - Number(b.site !== undefined));
  const speaksOf = (it: Correction, surface: string): boolean => it.surface === undefined || it.surface === surface;
  const choiceFor = (surface: string): EntryAddress | undefined =>
    standing.findLast((it) => it.action === 'choose' && it.surface === surface)?.entry;
  const isRejected = (surface: string, address: EntryAddress): boolean =>
    standing.some((it) => it.action === 'reject' && speaksOf(it, surface) && it.entry && isSame(it.entry, address));
  return {
    isNone: standing.length === 0,
    isSilenced: (surface, address) =>
      standing.some(
        (it) =>
          it.action !== 'choose' &&
          (it.entry === undefined
            ? it.surface === surface
            : address !== undefined && isSame(it.entry, address) && speaksOf(it, surface)),
      ),
    apply(span, surface) {
      const choice = choiceFor(surface);
      const chosen = choice ? span.senses.filter((sense) => isSame(addressOf(sense), choice)) : [];
      const senses = chosen.length > 0 ? chosen : span.senses.filter((sense) => !isRejected(surface, addressOf(sense)));
      return senses.length === 0 ? undefined : senses.length === span.senses.length ? span : { ...span, senses };
    },
    isChosen: (surface, address) => {
      const choice = choiceFor(surface);
      return choice !== undefined && isSame(choice, address);
    },
  };
};
