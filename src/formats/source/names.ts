/**
 * Turns the names of a glossary source into names with all their rules: what an editor leaves out follows from how the
 * name is written. Knows nothing of files or lines.
 */
import type { CaseRule, EntryType, Name, NameKind } from '../../core/glossary';

/** A name as an editor writes it, when it is more than a text. */
export interface WrittenName {
  readonly text: string;
  readonly kind?: NameKind;
  readonly case?: CaseRule;
  readonly plural?: boolean;
  readonly joined?: boolean;
  readonly spelling?: boolean;
  readonly lang?: string;
  readonly prior?: number;
  readonly for?: readonly string[];
  readonly against?: readonly string[];
}

/** The parts of an entry that decide what its names are. */
export interface NamedEntry {
  readonly label: string;
  readonly type: EntryType;
  readonly names: readonly WrittenName[];
  readonly demonyms: readonly string[];
  readonly lang: string;
}

const hasCapital = /\p{Lu}/u;
const hasSmall = /\p{Ll}/u;
const isOneWord = (text: string): boolean => !/\s/.test(text);
const countLetters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

const isAcronym = (text: string): boolean => isOneWord(text) && countLetters(text) >= 2 && !hasSmall.test(text);

const ruleFor = (text: string): CaseRule => {
  if (!hasCapital.test(text)) return 'any';
  // A short name in capitals is too often a common word in small letters: WHO, US, IT, Xi.
  return !hasSmall.test(text) || (isOneWord(text) && countLetters(text) <= 4) ? 'exact' : 'title';
};

const kindFor = (text: string, { label, type }: NamedEntry): NameKind => {
  if (text === label) return 'name';
  if (isAcronym(text)) return 'acronym';
  return type === 'person' && label.split(' ').at(-1) === text ? 'surname' : 'variant';
};

/** Share of uses that mean this entry, when the editor says nothing: short forms of one plain word are the doubtful ones, not G7 or F-16. */
const priorFor = (text: string, kind: NameKind): number =>
  kind === 'variant' && /^\p{Lu}\p{Ll}+$/u.test(text) ? 0.5 : kind === 'surname' ? 0.7 : 1;

/** A cue as articles are asked for it: a stop that shortens a word is no part of it ("Va."), but tells Mass. from mass. */
const fold = (cue: string): string =>
  cue
    .normalize('NFC')
    .toLowerCase()
    .replace(/^(?!mass|miss|ore)(\w+)\.$/, '$1');

const complete = (written: WrittenName, entry: NamedEntry): Name => {
  const kind = written.kind ?? kindFor(written.text, entry);
  const caseRule = written.case ?? ruleFor(written.text);
  const isTerm = caseRule === 'any' && /\p{Ll}$/u.test(written.text);
  return {
    text: written.text.normalize('NFC'),
    kind,
    case: caseRule,
    plural: written.plural ?? (isTerm || kind === 'acronym'),
    joined: written.joined ?? false,
    spelling: written.spelling ?? isTerm,
    lang: written.lang ?? entry.lang,
    prior: written.prior ?? priorFor(written.text, kind),
    for: (written.for ?? []).map(fold),
    against: (written.against ?? []).map(fold),
  };
};

/**
 * All names of an entry with their rules: those written, the demonyms, and the label, unless a written name is the label
 * in other letters ("Backdoor", names: [backdoor]), in which case the editor has said how it stands in running text.
 */
export const completeNames = (entry: NamedEntry): Name[] => {
  const isWritten = entry.names.some((name) => fold(name.text) === fold(entry.label));
  const demonyms = entry.demonyms.map((text): WrittenName => ({ text, kind: 'demonym', plural: /[an]$/.test(text) }));
  const label = isWritten ? [] : [{ text: entry.label }];
  return [...label, ...entry.names, ...demonyms].map((name) => complete(name, entry));
};

/**
 * These names and, of those in three to six capitals, the form with stops that some newspapers print: "C.D.C." They follow
 * the rules of the plain ones.
 */
export const addDotted = (names: readonly Name[]): Name[] => {
  const taken = new Set(names.map(({ text }) => text));
  const dotted = names.flatMap((name): Name[] => {
    const text = name.text.replaceAll(/./g, '$&.');
    const isAbbreviation = /^[A-Z]{3,6}$/.test(name.text) && name.case === 'exact';
    return isAbbreviation && !taken.has(text) ? [{ ...name, text, kind: 'acronym', plural: false }] : [];
  });
  return [...names, ...dotted];
};
