/**
 * Which mentions deserve a mark: few enough to leave the page calm, first those the reader needs. A pure choice over
 * mentions, so that a page can choose again for another level without reading again.
 */
import { articleGlossary } from '../article-definitions/definition';
import { type Group, groupOf } from '../glossary';
import type { Mention } from '../mention';
import type { ProseRole, RoleSpan } from './setting';

/** How many marks the reader wants. */
export type DensityLevel = 'few' | 'normal' | 'many' | 'all';

/** What the reader wants marked. What is not said is as a reader has it who changed nothing. */
export interface MarkWishes {
  readonly level: DensityLevel;
  /** Only the first mention of an entry in each section; otherwise every mention of an entry that is marked there. */
  readonly firstOnly?: boolean;
  /** Parts of the article in which nothing is marked. */
  readonly leftAlone?: readonly ProseRole[];
  /** Groups of entries that are not marked. */
  readonly groupsOff?: readonly Group[];
}

/** The text the mentions lie in, and its parts that are no running prose. */
export interface MarkedText {
  readonly text: string;
  readonly spans?: readonly RoleSpan[];
}

/** About a screen of text, in UTF-16 units. */
const screenLength = 1500;
const marksPerScreen: Readonly<Record<DensityLevel, number>> = {
  few: 3,
  normal: 6,
  many: 12,
  all: Number.POSITIVE_INFINITY,
};

/** How much a reader must want a mark for it to be worth one: a calm page has room left, and leaves it empty. */
const leastWant: Readonly<Record<DensityLevel, number>> = { few: 0.5, normal: 0.3, many: 0, all: 0 };

/** The next level with fewer marks: all that is marked there is marked here. */
const lowerLevel: Readonly<Partial<Record<DensityLevel, DensityLevel>>> = { normal: 'few', many: 'normal' };

const usuallyLeftAlone: readonly ProseRole[] = ['heading', 'link', 'code', 'caption', 'byline'];

/** How likely a reader does not know an entry of this type, and wants a card. */
const unknownness: Readonly<Record<string, number>> = {
  country: 0.25,
  region: 0.65,
  city: 0.55,
  place: 0.8,
  person: 0.9,
  office: 0.45,
  media: 0.6,
  currency: 0.5,
  team: 0.6,
};
const unknownByGroup: Readonly<Record<string, number>> = {
  people: 0.8,
  bodies: 0.9,
  places: 0.6,
  happenings: 1,
  ideas: 0.85,
  technology: 0.9,
  codes: 0.6,
};

/** How much a mark is wanted on what nearly everybody knows: below a country, of which a reader may want the map. */
const familiarShare = 0.2;

/** How much less a single word in small letters is wanted: a reader knows most words of the language, and few names. */
const wordShare = 0.8;

/** How much a mark is still wanted in a later section where the entry was marked in an earlier one. */
const againShare = 0.7;

/** Answers, for mentions asked about in order of the text, whether they are to stay unmarked whatever they say. */
const createUnmarked = (
  spans: readonly RoleSpan[],
  { leftAlone = usuallyLeftAlone, groupsOff = [] }: MarkWishes,
): ((mention: Mention) => boolean) => {
  const parts = spans.filter(({ role }) => leftAlone.includes(role)).sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = -1;
  return ({ start, end, type }) => {
    for (; next < parts.length && (parts[next]?.start ?? end) < end; next += 1)
      reach = Math.max(reach, parts[next]?.end ?? 0);
    const group = groupOf(type);
    return reach > start || (group !== undefined && groupsOff.includes(group));
  };
};

/** How much a reader wants an entry explained that stands so often in an article: comparable within one article. */
export const wantOf = (mention: Mention, count: number, isLeading: boolean): number => {
  const word = /^\p{Ll}+$/u.test(mention.surface) ? wordShare : 1;
  const unknown = mention.familiar
    ? familiarShare
    : word * (unknownness[mention.type] ?? unknownByGroup[groupOf(mention.type) ?? ''] ?? 0.7);
  const central = 1 + Math.log2(1 + count) / 3 + (isLeading ? 0.3 : 0);
  return unknown * central * (0.5 + mention.confidence / 2);
};

/**
 * The mentions to mark, in order of the text: the first of each entry in each section, and of those at most so many a
 * screen, by how central, how unknown and how sure. What the article itself explains is marked where it comes again on a later
 * screen, not beside its explanation. A choice depends on the text up to the end of its screen only, so
 * that text added below changes no mark above; and a higher level only adds marks.
 */
export const chooseMarks = (mentions: readonly Mention[], text: MarkedText, wishes: MarkWishes): Mention[] => {
  const { level, firstOnly = true } = wishes;
  const isUnmarked = createUnmarked(text.spans ?? [], wishes);
  if (level === 'all') return mentions.filter((mention) => !isUnmarked(mention));
  const lower = lowerLevel[level];
  const isSure = new Set(lower ? chooseMarks(mentions, text, { ...wishes, level: lower }) : []);
  const headings = (text.spans ?? [])
    .filter((span) => span.role === 'heading')
    .map((span) => span.start)
    .sort((a, b) => a - b);
  const counts = new Map<string, number>();
  /** Where each of the article's own names stands first, which is where the article says what it is. */
  const ownFrom = new Map<string, number>();
  const markedBefore = new Set<string>();
  const markedInSection = new Set<string>();
  const chosen: Mention[] = [];
  let seen = new Set<string>();
  let heading = 0;
  let at = 0;
  while (at < mentions.length) {
    const screen = Math.floor((mentions[at]?.start ?? 0) / screenLength);
    const wanted: { mention: Mention; want: number }[] = [];
    const found: { mention: Mention; key: string; inSection: string; isFirst: boolean; isOpen: boolean }[] = [];
    for (; at < mentions.length; at += 1) {
      const mention = mentions[at];
      if (!mention || Math.floor(mention.start / screenLength) !== screen) break;
      while (heading < headings.length && (headings[heading] ?? 0) <= mention.start) {
        heading += 1;
        seen = new Set();
      }
      const key = `${mention.glossary}:${mention.entry}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      const isOpen = !isUnmarked(mention);
      const isOwn = mention.glossary === articleGlossary;
      if (isOwn && !ownFrom.has(key)) ownFrom.set(key, mention.start);
      const isTold = isOwn && mention.start < (ownFrom.get(key) ?? 0) + screenLength;
      const isFirst = isOpen && !isTold && !seen.has(key);
      if (isFirst) seen.add(key);
      found.push({ mention, key, inSection: `${heading}:${key}`, isFirst, isOpen });
    }
    for (const { mention, key, isFirst } of found)
      if (isFirst) {
        const want = wantOf(mention, counts.get(key) ?? 1, mention.start < 600);
        // What a lower level marks comes before all else; no other want is as great as that.
        if (isSure.has(mention)) wanted.push({ mention, want: Number.POSITIVE_INFINITY });
        else if (want >= leastWant[level])
          wanted.push({ mention, want: markedBefore.has(key) ? want * againShare : want });
      }
    wanted.sort((a, b) => (a.want === b.want ? a.mention.start - b.mention.start : b.want - a.want));
    const kept = new Set(wanted.slice(0, marksPerScreen[level]).map((it) => it.mention));
    for (const { mention, key, inSection, isOpen } of found) {
      const isAgain = !firstOnly && isOpen && markedInSection.has(inSection);
      if (!kept.has(mention) && !isAgain) continue;
      chosen.push(mention);
      markedBefore.add(key);
      markedInSection.add(inSection);
    }
  }
  return chosen;
};
