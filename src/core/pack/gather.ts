/**
 * What a glossary's names give to a pack before everything has its place: for each way to write a name its keys, owner,
 * rules and text. Refuses what a pack cannot hold, and says whose it is.
 */
import type { Entry, Glossary, Name } from '../glossary';
import { expandName } from './expand';
import { keysOf } from './name-keys';
import { limits, packOwner, packTraits } from './record';

/** One way to write one name. */
export interface WayToWrite {
  readonly key: number;
  readonly owner: number;
  readonly traits: number;
  readonly text: string;
}

/** Everything the index is made of. */
export interface Gathered {
  readonly ways: WayToWrite[];
  /** Keys of the first tokens of longer names. */
  readonly prefixes: number[];
  /** What the filter lets through: keys of one token or of a name's first two. */
  readonly starts: number[];
  /** For each name of each entry in turn, which way is the name's very text: -1 where that had to be cleaned. */
  readonly ownWays: number[];
}

const refuse = (entry: Entry, problem: string): never => {
  throw new Error(`entry "${entry.id}": ${problem}`);
};

const checkName = (entry: Entry, { text }: Name, clean: string, tokens: number): void => {
  if (text.includes('\n')) refuse(entry, `the name "${text}" holds a line break`);
  if (tokens === 0) refuse(entry, `the name "${text}" has no letter, digit or sign to find it by`);
  if (tokens > limits.nameTokens) refuse(entry, `the name "${text}" has more than ${limits.nameTokens} words`);
  if (clean.length > limits.nameUnits) refuse(entry, `the name "${text}" has more than ${limits.nameUnits} characters`);
};

const hundredthsOf = (prior: number): number => Math.round(Math.min(1, Math.max(0, prior)) * 100);

const gatherName = (gathered: Gathered, entry: Entry, name: Name, owner: number): void => {
  let own = -1;
  for (const { text, isExpanded } of expandName(name)) {
    const { key, prefixes, starts, tokens, plural } = keysOf(text, { case: name.case, takesPlural: name.plural });
    checkName(entry, name, text, tokens);
    if (text === name.text) own = gathered.ways.length;
    const { kind, case: caseRule, joined: isLoose } = name;
    const traits = { kind, case: caseRule, plural, prior: hundredthsOf(name.prior), isLoose, isExpanded };
    gathered.ways.push({ key, owner, traits: packTraits(traits, text), text });
    for (const prefix of prefixes) gathered.prefixes.push(prefix);
    for (const start of starts) gathered.starts.push(start);
  }
  gathered.ownWays.push(own);
};

/** Gathers a glossary's entries in their order. Throws an Error that names the entry for what a pack cannot hold. */
export const gatherNames = ({ entries }: Glossary): Gathered => {
  const gathered: Gathered = { ways: [], prefixes: [], starts: [], ownWays: [] };
  if (entries.length > limits.entries) throw new Error(`the glossary has more than ${limits.entries} entries`);
  const ids = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    if (ids.has(entry.id)) refuse(entry, 'another entry has the same id');
    ids.add(entry.id);
    if (entry.names.length > limits.namesOfEntry) refuse(entry, `it has more than ${limits.namesOfEntry} names`);
    for (const [nth, name] of entry.names.entries()) gatherName(gathered, entry, name, packOwner(index, nth));
  }
  return gathered;
};
