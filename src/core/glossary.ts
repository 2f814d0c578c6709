/**
 * What a glossary holds: entries, their names, and the seven groups their types fall into. Every other part takes these
 * types from here. Must not know how a glossary is written down (formats) or stored (pack).
 */

/** The types an entry can have, by the group that decides its glyph and colour. */
export const typesByGroup = {
  people: ['person', 'people', 'office', 'role'],
  bodies: ['organisation', 'agency', 'company', 'party', 'armed-group', 'court', 'media', 'university', 'team'],
  places: ['country', 'region', 'city', 'place'],
  happenings: ['event', 'conflict', 'election', 'disaster', 'treaty'],
  ideas: ['idea', 'politics', 'law', 'economy', 'society', 'science', 'health', 'idiom'],
  technology: ['technology', 'security', 'malware', 'product'],
  codes: ['standard', 'currency', 'code'],
} as const;

export type Group = keyof typeof typesByGroup;
export type EntryType = (typeof typesByGroup)[Group][number];

/** All groups, in the order in which a reader meets them. */
export const groups = Object.keys(typesByGroup) as readonly Group[];

const groupByType = new Map<string, Group>(
  groups.flatMap((group) => typesByGroup[group].map((type) => [type, group] as const)),
);

/** The group of a type, or undefined when the text is no type of ours. */
export const groupOf = (type: string): Group | undefined => groupByType.get(type);

/** Whether a text is one of our types. */
export const isEntryType = (type: string): type is EntryType => groupByType.has(type);

/** How a name relates to its entry. */
export const nameKinds = ['name', 'acronym', 'surname', 'variant', 'demonym'] as const;
export type NameKind = (typeof nameKinds)[number];

/**
 * Which letters of the text may differ from the name's own case.
 * `exact`: none ("WHO", never "who"). `title`: capitals of the name must be capitals in the text, and a text in capitals
 * throughout matches from five letters on ("Huawei", "HUAWEI", never "huawei"). `any`: all ("state visit", "State Visit").
 */
export const caseRules = ['exact', 'title', 'any'] as const;
export type CaseRule = (typeof caseRules)[number];

/** A surface form of an entry: what may stand in an article. */
export interface Name {
  readonly text: string;
  readonly kind: NameKind;
  readonly case: CaseRule;
  /** Whether the simple plural of the last word matches too ("backdoors"). */
  readonly plural: boolean;
  /** Whether the words may be written apart, hyphenated or as one ("cyber espionage", "cyber-espionage", "cyberespionage"). */
  readonly joined: boolean;
  /** Whether British and American spellings both match ("norms of behaviour", "norms of behavior"). */
  readonly spelling: boolean;
  /** Language of the name, BCP 47. */
  readonly lang: string;
  /** Share of this surface's uses in news that mean this entry, 0–1. */
  readonly prior: number;
  /** Words which, standing near, speak for this entry. Folded to lower case. */
  readonly for: readonly string[];
  /** Words which, standing near, speak against it. Folded to lower case. */
  readonly against: readonly string[];
}

/** A date as precise as it is known: `2015`, `2015-09` or `2015-09-25`. */
export type PartialDate = string;

/** A statement about an entry, valid from a date to a date; without dates, always. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/** An office a person held: what the card's kind line and time strip are made of. */
export interface Office {
  /** As the card says it: "US President". */
  readonly title: string;
  readonly from: PartialDate;
  /** Absent while the office is held. */
  readonly to?: PartialDate;
}

/** Something that happened to the entry: "since then" is made of those after the article's date. */
export interface DatedEvent {
  readonly date: PartialDate;
  readonly text: string;
}

/** Where an entry's text comes from, when that is not the glossary itself. */
export interface EntrySource {
  readonly name: string;
  readonly licence: string;
  readonly url?: string;
}

/** One thing explained. */
export interface Entry {
  /** Unique in its glossary: `org/nsa`. */
  readonly id: string;
  readonly label: string;
  readonly type: EntryType;
  /** The kind line under the title, in sentence case, without a date that ages: "Intelligence agency of the United States". */
  readonly kind: string;
  /** What it is, at most 200 characters. */
  readonly summary: string;
  readonly names: readonly Name[];
  /** How the label is said, respelt for English readers, where they would stumble: "shee jin-PING". */
  readonly spoken?: string;
  /** At most 900 characters, shown when the card is opened. */
  readonly detail?: string;
  /** ISO 3166-1 alpha-2 code, lower case, of the country whose flag the card shows: of an office, a seat or a place, never of origin. */
  readonly country?: string;
  /** Of what nearly every reader knows without a card (the BBC, Paris, cancer): marked last, still explained when asked. */
  readonly familiar?: true;
  /** Where a place lies: latitude and longitude in degrees, north and east positive (WGS 84). */
  readonly position?: readonly [latitude: number, longitude: number];
  readonly offices?: readonly Office[];
  readonly facts?: readonly Fact[];
  readonly events?: readonly DatedEvent[];
  /** Identifiers elsewhere: `wikidata` → `Q121194`, `wikipedia` → English title. */
  readonly ids?: Readonly<Record<string, string>>;
  /** Ids of entries in the same glossary. */
  readonly related?: readonly string[];
  readonly source?: EntrySource;
  /** Month the entry was last checked, `2026-11`. */
  readonly updated: PartialDate;
}

/** What reading an article needs of an entry, to choose among senses; the rest is for cards. */
export interface EntryCore
  extends Pick<Entry, 'id' | 'label' | 'type' | 'names' | 'country' | 'familiar' | 'related' | 'offices'> {
  /** Of what happens once, such as a war or a vote: no article from before this day means it. */
  readonly begins?: PartialDate;
}

/** A named, licensed set of entries from one publisher. */
export interface Glossary {
  /** Unique among the installed ones: `core`. */
  readonly id: string;
  readonly name: string;
  /** SPDX identifier or words: `CC BY 4.0`. */
  readonly licence: string;
  readonly licenceUrl?: string;
  readonly publisher: string;
  readonly lang: string;
  readonly entries: readonly Entry[];
}
