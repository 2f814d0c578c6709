import { describe, expect, test } from 'vitest';
import { checkEntries } from '../../../../src/formats/source/check';
import { readSource } from '../../../../src/formats/source/read';

const head = {
  path: 'g/glossary.yaml',
  text: 'id: g\nname: Test\npublisher: Nobody\nlicence: CC0-1.0\nlang: en\n',
};

const read = (text: string) => readSource([head, { path: 'g/a.yaml', text }]);

const agency = `- id: org/nsa
  label: National Security Agency
  names: [NSA]
  type: agency
  kind: Intelligence agency of the United States
  country: us
  summary: Intercepts foreign communications.
  facts:
    - Founded: 1952
    - { label: Director, value: Keith Alexander, from: 2005-08, to: 2014-03 }
  events:
    - 2013-06: Documents were disclosed.
  ids: { wikidata: Q121194 }
  updated: 2026-11
`;

describe('a source that is well formed', () => {
  const { glossary, places, problems } = read(agency);

  test('has no problems', () => {
    expect([...problems, ...checkEntries(places)]).toEqual([]);
  });

  test('keeps what was written, every scalar as text', () => {
    expect(glossary.entries).toHaveLength(1);
    expect(glossary.entries[0]).toMatchObject({
      id: 'org/nsa',
      facts: [
        { label: 'Founded', value: '1952' },
        { label: 'Director', value: 'Keith Alexander', from: '2005-08', to: '2014-03' },
      ],
      events: [{ date: '2013-06', text: 'Documents were disclosed.' }],
      updated: '2026-11',
    });
  });

  test('knows where each entry stands', () => {
    const second = agency.replace('org/nsa', 'org/other');
    expect(read(agency + second).places.map(({ line }) => line)).toEqual([1, 15]);
  });

  test('reads the country code of Norway as a text, not as a no', () => {
    expect(read(agency.replace('country: us', 'country: no')).glossary.entries[0]?.country).toBe('no');
  });
});

const nameCases: readonly [written: string, expected: object][] = [
  ['NSA', { text: 'NSA', kind: 'acronym', case: 'exact', plural: true }],
  ['Agency for Everything', { kind: 'variant', case: 'title', plural: false, spelling: false, prior: 1 }],
  ['Echo', { kind: 'variant', case: 'exact', prior: 0.5 }],
  ['Bundesrat', { kind: 'variant', case: 'title', prior: 0.5 }],
  ['G7', { kind: 'variant', case: 'exact', prior: 1 }],
  ['Dodd-Frank', { kind: 'variant', case: 'title', prior: 1 }],
  ['spy agency', { kind: 'variant', case: 'any', plural: true, spelling: true }],
  ['{ text: cyber spy, joined: yes, plural: no }', { text: 'cyber spy', joined: true, plural: false }],
  ['{ text: Fort, prior: 0.3, for: [Meade, NSA] }', { prior: 0.3, for: ['meade', 'nsa'] }],
];

test.each(nameCases)('the name %s gets the rules that follow from how it is written', (written, expected) => {
  const { glossary, problems } = read(agency.replace('[NSA]', `[${written}]`));
  expect(problems).toEqual([]);
  expect(glossary.entries[0]?.names[1]).toMatchObject(expected);
});

test('the label is a name, unless a written name says how it stands in running text', () => {
  const backdoor = `- id: security/backdoor
  label: Backdoor
  names: [backdoor]
  type: security
  kind: Technique in computing
  summary: Hidden way into a program.
  updated: 2026-11
`;
  expect(read(backdoor).glossary.entries[0]?.names.map((name) => [name.text, name.case])).toEqual([
    ['backdoor', 'any'],
  ]);
  expect(read(agency).glossary.entries[0]?.names.map((name) => name.text)).toEqual([
    'National Security Agency',
    'NSA',
    'N.S.A.', // as some newspapers print it
  ]);
});

test('the last word of a person is a surname, and demonyms are demonyms', () => {
  const person = agency.replace('[NSA]', '[Agency]').replace('type: agency', 'type: person');
  expect(read(person).glossary.entries[0]?.names[1]).toMatchObject({ kind: 'surname', prior: 0.7 });
  const country = agency.replace('type: agency', 'type: country\n  demonyms: [Chinese, American]');
  const demonyms = read(country).glossary.entries[0]?.names.filter((name) => name.kind === 'demonym');
  expect(demonyms).toMatchObject([
    { text: 'Chinese', plural: false },
    { text: 'American', plural: true },
  ]);
});

const brokenCases: readonly [what: string, text: string, line: number, message: RegExp][] = [
  ['YAML', `${agency}- id: org/x\n  label: A: b\n`, 16, /no valid YAML.*Quote/],
  ['a missing field', agency.replace(/ {2}summary.*\n/, ''), 1, /summary is missing: add it/],
  ['an unknown field', agency.replace('country:', 'contry:'), 6, /"contry" is no field/],
  ['a wrong type', agency.replace('type: agency', 'type: spies'), 4, /type is no type of ours/],
  ['a wrong date', agency.replace('to: 2014-03', 'to: March 2014'), 10, /facts/],
  ['a wrong id', agency.replace('org/nsa', 'NSA'), 1, /should look like org\/nsa/],
  ['no list', 'id: org/nsa\n', 1, /should be a list of entries/],
  ['a country that is none', agency.replace('country: us', 'country: usa'), 6, /two small letters/],
];

test.each(brokenCases)('%s is reported with file, line and remedy', (_what, text, line, message) => {
  const { problems } = read(text);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems[0]).toMatchObject({ path: 'g/a.yaml', line });
  expect(problems[0]?.message).toMatch(message);
});

test('one broken entry does not lose the others', () => {
  const broken = agency.replace('org/nsa', 'org/broken').replace('type: agency', 'type: spies');
  expect(read(broken + agency).glossary.entries.map((entry) => entry.id)).toEqual(['org/nsa']);
});

test('a source without a head says so', () => {
  expect(readSource([{ path: 'g/a.yaml', text: agency }]).problems[0]?.message).toMatch(/needs a glossary.yaml/);
});

const rules: readonly (readonly [what: string, text: string, message: RegExp])[] = [
  ['a long summary', agency.replace('foreign', 'x'.repeat(200)), /summary has 2\d\d characters: shorten/],
  ['a kind that ages', agency.replace('kind: Intelligence', 'kind: Former intelligence'), /write offices with dates/],
  ...['KEEV.', 'nas-uh', 'HwAH-way', 'shee  jin-PING', 'rɛk-YAH'].map(
    (spoken) =>
      [
        `spoken as ${spoken}`,
        agency.replace('  kind:', `  spoken: "${spoken}"\n  kind:`),
        /should be syllables in plain letters/,
      ] as const,
  ),
  ['a summary that ages', agency.replace('foreign', 'currently foreign'), /write a date/],
  ['a summary without an end', agency.replace(/(summary: .*)\.\n/, '$1\n'), /summary should end with a full stop/],
  ['a word that stands twice', agency.replace('foreign', 'the the'), /says "the the"/],
  ['an American spelling', agency.replace('foreign', 'organized'), /"organized": write British English/],
  [
    'a verdict on a person',
    agency.replace('type: agency', 'type: person').replace('Intelligence', 'Notorious criminal'),
    /which court found so/,
  ],
  [
    'an office that outlasts its holder',
    `${agency.replace('type: agency', 'type: person').replace('    - 2013-06', '    - 2012: Died, aged 80.\n    - 2013-06')}  offices: [{ title: Chief, from: 2010 }]\n`,
    /"Chief" has no end, though the person died/,
  ],
  ...(
    [
      ['2004-01', '2004-12', /not in order of time/],
      ['2013-01', '2015', /overlap/],
      ['2016-01', '2017', /more than a year between/],
    ] as const
  ).map(
    ([from, to, message]) =>
      [
        `a holder since ${from} after one until 2014-03`,
        agency.replace('to: 2014-03 }', `to: 2014-03 }\n    - { label: Director, value: B, from: ${from}, to: ${to} }`),
        message,
      ] as const,
  ),
  [
    'a related entry named twice',
    `${agency}${agency.replaceAll('org/nsa', 'org/b')}  related: [org/nsa, org/nsa]\n`,
    /twice/,
  ],
  ['a period that ends before it begins', agency.replace('2005-08', '2015-08'), /ends \(2014-03\) before it begins/],
  ['events out of order', agency.replace('    - 2013-06', '    - 2015: Later.\n    - 2013-06'), /order of time/],
  ['an identifier of the wrong form', agency.replace('Q121194', '121194'), /wrong form/],
  ['an unknown scheme', agency.replace('wikidata:', 'wikdata:'), /no scheme known/],
  ['a name that stands twice', agency.replace('[NSA]', '[NSA, NSA]'), /stands twice/],
  [
    'a short capitalised name in a loose case',
    agency.replace('[NSA]', '[{ text: Echo, case: title }]'),
    /four letters/,
  ],
  ['a short word without cues', agency.replace('[NSA]', '[spy]'), /short word: give it cues/],
  ['a related entry that is none', `${agency}  related: [org/none]\n`, /"org\/none" is no entry/],
  ['an id that stands twice', agency + agency, /id org\/nsa is that of g\/a.yaml:1/],
  [
    'a name that two entries claim',
    agency + agency.replace('org/nsa', 'org/b').replace('Q121194', 'Q1'),
    /belongs to org\/nsa/,
  ],
];

test.each(rules)('the checker sees %s', (_what, text, message) => {
  const { places, problems } = read(text);
  expect(problems).toEqual([]);
  expect(checkEntries(places).map((problem) => problem.message)).toEqual(
    expect.arrayContaining([expect.stringMatching(message)]),
  );
});
