/**
 * What sort of thing a noun phrase speaks of, by its head noun: a person, a body, a place. Decides whether a phrase can be
 * about a name at all. Only words; no finding.
 */
import { bodyHeads } from '../senses/vocabulary/bodies';
import { roleNouns } from '../senses/vocabulary/titles';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What a name or a phrase is about; undefined when its words do not tell. */
export type Sort = 'person' | 'body' | 'place';

const people = list(
  'man woman boy girl nominee native chief chancellor person individual figure contender hopeful newcomer incumbent fan star legend',
);

const kin = list(
  'son daughter wife husband father mother brother sister partner uncle aunt cousin nephew niece fiancé fiancée girlfriend boyfriend widow widower twin grandson granddaughter',
);

const bodies = list(`
agency airline army association band bank body brand broadcaster business campaign carrier chain channel charity club college commission
committee company conglomerate contractor council court daily developer distributor exchange factory firm foundation giant government
group hospital insurer institute joint-venture journal label lender magazine maker manufacturer militia ministry movement museum
network newspaper nonprofit office operator organisation organization outfit outlet paper party platform processor producer provider publisher regulator
restaurant retailer school service startup store studio subsidiary supplier team think-tank trust union unit university utility vendor venture website
`);

const places = list(`
city town village region state country nation province district island islands county capital suburb neighbourhood neighborhood port prison river lake
mountain peninsula archipelago territory municipality settlement resort valley bay square street airport stadium park beach enclave
`);

/** Nouns of kinship, which say nothing of a person without "of". */
export const isKin = (noun: string): boolean => kin.has(noun);

/** The sort of thing a head noun in small letters names, "developer" and the like being bodies as well as people: none. */
export const sortOfNoun = (noun: string): Sort | undefined => {
  const isBody = bodies.has(noun) || (bodyHeads.has(noun) && !places.has(noun));
  const isPerson = roleNouns.has(noun) || people.has(noun) || kin.has(noun);
  if (isBody && isPerson) return undefined;
  return isPerson ? 'person' : isBody ? 'body' : places.has(noun) ? 'place' : undefined;
};

/** Whether a noun may head a phrase before a name: "vendor, Huawei", "mayor Jane Doe". Plurals may not. */
export const mayHead = (noun: string): boolean =>
  roleNouns.has(noun) || people.has(noun) || bodies.has(noun) || places.has(noun);
