import { describe, expect, test } from 'vitest';
import { type GoldDocument, readGold } from '../../../../src/cli/evaluation/gold';
import {
  addTallies,
  calibrate,
  type Given,
  isName,
  ratesOf,
  scoreDocument,
} from '../../../../src/cli/evaluation/score';

const text = 'Ann Roe of Halden Bank met Ann and a banker in Oslo.';

const gold = (surface: string, wikipedia: string | null, over: object = {}) => {
  const start = text.indexOf(surface);
  return { start, end: start + surface.length, surface, wikipedia, wikidata: null, ...over };
};

const given = (surface: string, wikipedia: string | undefined, over: Partial<Given> = {}): Given => {
  const start = text.indexOf(surface);
  return {
    start,
    end: start + surface.length,
    surface,
    label: wikipedia ?? '',
    confidence: 0.9,
    wikipedia,
    wikidata: undefined,
    ...over,
  };
};

const document = (mentions: object[], over: object = {}): GoldDocument => {
  const [parsed] = readGold(JSON.stringify({ id: 'a', text, mentions, ...over }));
  if (!parsed) throw new Error('no document');
  return parsed;
};

const known = new Set(['ann roe', 'halden bank', 'oslo', 'bank', 'halden']);
const score = (mentions: object[], answers: readonly Given[], over: object = {}) =>
  scoreDocument(document(mentions, over), answers, { names: true, known });

describe('weak and strong match', () => {
  test('overlap and the same entity is a weak hit, the same place as well a strong one', () => {
    const tally = score(
      [gold('Ann Roe', 'Ann Roe'), gold('Oslo', 'Oslo')],
      [given('Ann', 'Ann_Roe'), given('Oslo', 'oslo')],
    );
    expect(tally).toMatchObject({ found: 2, foundStrong: 1, wrong: 0, missed: 0 });
    expect(ratesOf(tally)).toEqual({
      weak: { precision: 1, recall: 1, f1: 1 },
      strong: { precision: 0.5, recall: 0.5, f1: 0.5 },
    });
  });

  test('either identifier will do', () => {
    const tally = score(
      [gold('Oslo', 'Oslo, Norway', { wikidata: 'Q585' })],
      [given('Oslo', undefined, { wikidata: 'Q585' })],
    );
    expect(tally).toMatchObject({ found: 1, wrong: 0 });
  });

  test('another entity is false and leaves the gold missed', () => {
    const tally = score([gold('Oslo', 'Oslo')], [given('Oslo', 'Bank')]);
    expect(tally).toMatchObject({ found: 0, wrong: 1, missed: 1 });
    expect(tally.falsehoods[0]).toMatchObject({ label: 'Bank', gold: ['Oslo = Oslo'], confidence: 0.9 });
    expect(tally.losses[0]).toMatchObject({ label: 'Oslo' });
  });

  test('one answer serves one gold mention', () => {
    expect(score([gold('Ann Roe', 'Ann Roe'), gold('Ann', 'Ann Roe')], [given('Ann Roe', 'Ann Roe')])).toMatchObject({
      found: 1,
      missed: 1,
    });
  });
});

describe('what does not count', () => {
  test.each(['coref', 'optional'])('a %s mention is neither missed nor false when found', (flag) => {
    expect(score([gold('Oslo', 'Oslo', { [flag]: true })], [])).toMatchObject({ found: 0, missed: 0 });
    expect(score([gold('Oslo', 'Oslo', { [flag]: true })], [given('Oslo', 'Oslo')])).toMatchObject({
      found: 0,
      wrong: 0,
    });
  });

  test('an answer over a gold mention without an entity is not false', () => {
    expect(score([gold('Halden Bank', null)], [given('Halden', 'Halden')])).toMatchObject({ wrong: 0 });
  });

  test('answers without an identifier, and all outside the part that counts', () => {
    expect(score([], [given('Oslo', undefined)])).toMatchObject({ wrong: 0 });
    const part = { evalSpan: [0, 20] };
    expect(score([gold('Oslo', 'Oslo')], [given('Oslo', 'Bank')], part)).toMatchObject({ wrong: 0, missed: 0 });
  });

  test('concepts among names, and names among concepts', () => {
    const mentions = [gold('banker', 'Banker'), gold('Oslo', 'Oslo')];
    const answers = [given('banker', 'Bank'), given('Oslo', 'Oslo')];
    expect(score(mentions, answers)).toMatchObject({ found: 1, wrong: 0, missed: 0 });
    expect(scoreDocument(document(mentions), answers, { names: false, known })).toMatchObject({
      found: 0,
      wrong: 1,
      missed: 1,
    });
  });
});

test('known recall counts outermost gold names whose entity has an entry', () => {
  const mentions = [
    gold('Halden Bank', 'Halden Bank'),
    gold('Halden', 'Halden'),
    gold('Oslo', 'Oslo'),
    gold('Ann Roe', 'Nobody'),
  ];
  expect(score(mentions, [given('Halden Bank', 'Halden Bank')])).toMatchObject({ known: 2, knownFound: 1 });
});

test('tallies add up, and calibration counts right and false by confidence', () => {
  const one = score([gold('Oslo', 'Oslo')], [given('Oslo', 'Oslo', { confidence: 0.97 })]);
  const two = score([], [given('Oslo', 'Bank', { confidence: 0.62 })]);
  const sum = addTallies([one, two]);
  expect(sum).toMatchObject({ found: 1, wrong: 1, missed: 0 });
  expect(ratesOf(sum).weak).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 });
  expect(calibrate(sum).filter((row) => row.given > 0)).toEqual([
    { from: 0.6, to: 0.7, given: 1, right: 0 },
    { from: 0.95, to: 1.01, given: 1, right: 1 },
  ]);
  expect(ratesOf(addTallies([])).weak).toEqual({ precision: 0, recall: 0, f1: 0 });
});

test('gold that is not of the form is refused with its line', () => {
  expect(() => readGold('# a remark\n{"id":"a","text":"x","mentions":[{"start":"0"}]}')).toThrow(/^line 2: /);
  expect(readGold('\n{"id":7,"text":"x","mentions":[]}\n')[0]?.id).toBe('7');
});

test.each([
  ['Oslo', true],
  ['4chan', true],
  ['Ñandú', true],
  ['banker', false],
  ['', false],
])('%s is a name: %s', (surface, expected) => {
  expect(isName(surface)).toBe(expected);
});
