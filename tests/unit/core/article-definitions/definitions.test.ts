/** What an article says of its names: each sentence with the definition it gives, or none. All sentences are made up. */
import { describe, expect, test } from 'vitest';
import { slugOf } from '../../../../src/core/article-definitions/definition';
import { readArticle } from '../../../../src/core/senses/read';
import { hardEntries, packOf } from '../senses/small-glossary';

const pack = packOf(hardEntries);

const define = (text: string) =>
  readArticle({ text, lang: 'en' }, [pack]).definitions.map(({ name, text: words }) => `${name} = ${words}`);

describe('acronyms', () => {
  test.each<[string, string | undefined]>([
    ['The National Security Agency (NSA) spoke.', 'NSA = National Security Agency'],
    ['The NSA (National Security Agency) spoke.', 'NSA = National Security Agency'],
    ['The Office of Rural Water [ORW] spoke.', 'ORW = Office of Rural Water'],
    ['The Office of Rural Water (the ORW) spoke.', 'ORW = Office of Rural Water'],
    ['The Halden Fund for Music and Dance (HFMD) spoke.', 'HFMD = Halden Fund for Music and Dance'],
    ['It uses near field communication (NFC) to pay.', 'NFC = near field communication'],
    ['The Bishops’ Conference of Ruritania (BCR) met.', 'BCR = Bishops’ Conference of Ruritania'],
    ['The Brown Cow (B.C.) opened.', 'B.C. = Brown Cow'],
    ['Television (TV) came late.', undefined],
    ['The talks (see page IX) went on.', undefined],
    ['He came (ALSO LATE) again.', undefined],
    ['The mayor (pictured) left.', undefined],
    ['The Rural Water Office (NSA) spoke.', undefined],
    ['Ann Bell (R-TX) spoke.', undefined],
    ['A bracket ( that never closes', undefined],
  ])('%s', (text, expected) => {
    expect(define(text).filter((it) => it !== undefined)).toEqual(expected === undefined ? [] : [expected]);
  });
});

describe('phrases beside names', () => {
  test.each<[string, string | undefined]>([
    ['Dana Whitlock, a former judge, spoke.', 'Dana Whitlock = a former judge'],
    ['Dana Whitlock, the mayor of Halden, said it.', 'Dana Whitlock = the mayor of Halden'],
    [
      'Spies watched the Chinese networking equipment vendor, Huawei, for years.',
      'Huawei = the Chinese networking equipment vendor',
    ],
    ['Later the mayor Dana Whitlock spoke.', 'Dana Whitlock = the mayor'],
    ['They met truck driver Dana Whitlock in town.', 'Dana Whitlock = truck driver'],
    ['Dana Whitlock is a poet and singer.', 'Dana Whitlock = a poet and singer'],
    ['Dana Whitlock was a judge and he wrote novels.', 'Dana Whitlock = a judge'],
    ['The Halden Institute, which is a school in Oslo, closed.', 'Halden Institute = a school in Oslo'],
    ['The Halden Institute, also known as Halden House, closed.', 'Halden Institute = also known as Halden House'],
    ['She quoted Transport Ministry official Dana Whitlock on it.', 'Dana Whitlock = Transport Ministry official'],
    [
      'He is Institute of Seas and Skies director Dana Whitlock today.',
      'Dana Whitlock = Institute of Seas and Skies director',
    ],
    // A phrase that is a clause, a list, the tail of another phrase, or speaks of another sort of thing defines nothing.
    ['In Halden, the mayor opened a bridge.', undefined],
    ['According to Halden News, the mayor resigned.', undefined],
    ['Dana Whitlock, the minister paid tribute, was absent.', undefined],
    ['They saw Dana Whitlock, the poet and the judge.', undefined],
    ['The governor of the region, Dana Whitlock, left.', undefined],
    ['University of Texas, a physicist with patience, waited.', undefined],
    ['The coach of the club in Houston, a caricature, waited.', undefined],
    ['He saw the judge of the Supreme Court, a classmate, there.', undefined],
    ['They met in Houston, a rebel stronghold, on Monday.', 'Houston = a rebel stronghold'],
    ['He met his own lawyer Dana Whitlock.', 'Dana Whitlock = lawyer'],
    ['Dana Whitlock, the Rural Party, and others left.', undefined],
    ['His lawyer, Dana Whitlock, left.', undefined],
    ['Her son Dana Whitlock left.', undefined],
    ['The mayors Dana Whitlock and Jo Roe left.', undefined],
    ['They met former tennis player Dana Whitlock.', 'Dana Whitlock = former tennis player'],
    ['It was led by physics professor Dana Whitlock.', 'Dana Whitlock = physics professor'],
    ['He was not the candidate Whitlock backed.', undefined],
    ['Jo Roe was the candidate Dana Whitlock backed.', undefined],
    ['Dana Whitlock was a true hero.', undefined],
    ['Dana Whitlock is a very good judge.', undefined],
    ['Dana Whitlock is a sensible choice for the office.', undefined],
    ['There is a fourth person, Dana Whitlock, in it.', undefined],
    ['On Friday, the talks ended.', undefined],
    ['They toured the Halden Museum, the Rural Museum, the Sea Museum.', undefined],
    ['The group met in Halden, the Rural Hotel.', undefined],
    ['It was the NSA, the Rural Signals Agency.', 'NSA = the Rural Signals Agency'],
    ['They met Dana Whitlock, the Attorney General, in town.', 'Dana Whitlock = the Attorney General'],
    ['The house in Dana Halden is a museum.', undefined],
    ['The hall of the Halden Institute was a church.', undefined],
    ['According to the paper and the Halden Institute, the harbour occupies the whole bay.', undefined],
    ['Why would they give a politician Dana Whitlock?', undefined],
    ['Storm warnings, also called Jones, were sent.', undefined],
  ])('%s', (text, expected) => {
    expect(define(text)).toEqual(expected === undefined ? [] : [expected]);
  });
});

test('a definition tells where it stands, and in which paragraph', () => {
  const text = 'Rain fell.\n\nDana Whitlock, a former judge, spoke.';
  const [definition] = readArticle({ text, lang: 'en' }, [pack]).definitions;
  expect(definition).toMatchObject({ kind: 'apposition', paragraph: 2, isSafe: true });
  expect(definition && text.slice(definition.start, definition.end)).toBe('Dana Whitlock');
  expect(definition && text.slice(definition.quote.start, definition.quote.end)).toBe('a former judge');
});

test('a definition is addressed to the glossary’s entry, or to the article’s own', () => {
  const text = 'The vendor Huawei sued.\nDana Whitlock, a former judge, heard it. Whitlock, a patient man, smiled.';
  const addresses = readArticle({ text, lang: 'en' }, [pack]).definitions.map(({ name, address }) => [
    name,
    address?.entry,
  ]);
  expect(addresses).toEqual([
    ['Huawei', 'company/huawei'],
    ['Dana Whitlock', 'article/dana-whitlock'],
    ['Whitlock', 'article/dana-whitlock'],
  ]);
});

test('what the article says of a person overrides a body of that name', () => {
  const text = 'Jo Ford, a retired nurse, won. Ford Motor lost.';
  const { mentions } = readArticle({ text, lang: 'en' }, [pack]);
  expect(mentions.map(({ surface, entry }) => [surface, entry])).toEqual([
    ['Jo Ford', 'article/jo-ford'],
    ['Ford Motor', 'company/ford'],
  ]);
});

test.each([
  ['Dana Whitlock', 'article/dana-whitlock'],
  ['José Ñandú', 'article/jose-nandu'],
  ['A & B — C', 'article/a-b-c'],
  ['北京', 'article/北京'],
])('the slug of %s is %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});
