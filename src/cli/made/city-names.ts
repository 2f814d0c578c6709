/**
 * How the names of cities may match: the large ones by themselves, others where the article names their country, small ones
 * only where words nearby say that a place there is meant. Of names found blindly, one in four is wrong at 100,000 people
 * and one in eleven at 300,000.
 */
import type { WrittenName } from '../../formats/source/names';
import { type City, plainName } from '../places/cities';
import { isEnglishWord } from './english-words';

/** People from which on a city's name speaks for itself, and from which on an article about its country is enough. */
const famousFrom = 1_000_000;
const knownFrom = 300_000;

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words, persons and parts of cities that no cue makes safe, and one place that GeoNames makes a hundred times too large. */
const blocked = wordSet(
  'archway batman bender benitojuarez best centennial centurion concord corona cuauhtemoc dadonghai delmas73 delta ' +
    'enterprise garland gustavoadolfomadero independence lira male man manhattan brooklyn queens bronx thebronx ' +
    'statenisland march metro midland miguelhidalgo mobile most obama of oral orange paradise police puri puyangchengguanzhen ' +
    'reading sale same saga sari shaping split surprise university van vista warren zhangjiakoushixuanhuaqu basrah',
);

/** Cities whose names are better known as surnames, firms or other places. */
const doubtful = wordSet(
  'kawasaki mendoza preston newport douglas palma bello serra essen salta franca guadalupe jamestown santafe westisland ' +
    'saintdenis',
);

/** What a city's names depend on. */
export interface CityNaming {
  /** Words that name its country or, in large federations, the state it lies in. */
  readonly where: readonly string[];
  /** Whether the name is worn by persons of the written glossary, or by another city. */
  readonly isShared: boolean;
}

const isOneWord = (text: string): boolean => !/[\s-]/.test(text);

const writeName = (text: string, { isCapital, population, country }: City, naming: CityNaming): WrittenName => {
  const isWord = doubtful.has(plainName(text)) || (isOneWord(text) && isEnglishWord(text));
  const isSmall = population < knownFrom && !isCapital;
  if (naming.isShared || isWord || isSmall) return { text, prior: 0.3, for: naming.where };
  // A country's name is far from most towns of the United States, and a state's name is not.
  const isFirm = population >= famousFrom || isCapital || !isOneWord(text) || country === 'us';
  return isFirm ? { text, prior: 0.9 } : { text, prior: 0.6, for: naming.where };
};

/** The names of a city as an editor would write them; none where its name is better left alone. */
export const nameCity = (spellings: readonly string[], city: City, naming: CityNaming): WrittenName[] =>
  [city.name, ...spellings].some((text) => blocked.has(plainName(text)) || plainName(text).length < 3)
    ? []
    : spellings.map((text) => writeName(text, city, naming));
