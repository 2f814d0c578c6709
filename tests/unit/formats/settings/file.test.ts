import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Correction } from '../../../../src/core/senses/corrections';
import { defaultSettings, settingsVersion } from '../../../../src/core/settings';
import { longestFile, readSettingsFile, writeSettingsFile } from '../../../../src/formats/settings/file';

const corrections: readonly Correction[] = [
  { action: 'silence', surface: 'Guardian' },
  {
    action: 'choose',
    site: 'example.org',
    surface: 'Washington',
    entry: { glossary: 'core', entry: 'place/washington' },
  },
  { action: 'silence', entry: { glossary: 'core', entry: 'org/nsa' } },
];
const settings = { ...defaultSettings, level: 'all', sitesOff: ['*.example.org'], dwellMs: 300 } as const;
const whole = writeSettingsFile({ settings, corrections });

const fileOf = (over: object): string =>
  JSON.stringify({ kind: 'contexture-settings', version: settingsVersion, changed: {}, ...over });

test('comes back as it was', () => {
  expect(readSettingsFile(whole)).toEqual({ settings, corrections });
});

test('holds only what differs from the defaults', () => {
  expect(JSON.parse(whole).changed).toEqual({ level: 'all', sitesOff: ['*.example.org'], dwellMs: 300 });
});

test.each([
  ['of an older version', { version: 1, changed: { level: 'some', theme: 'dark' } }, { theme: 'dark' }],
  ['without corrections', { changed: { theme: 'dark' } }, { theme: 'dark' }],
  ['with settings nobody knows', { changed: { theme: 'dark', hologram: true } }, { theme: 'dark' }],
  [
    'with a prototype in it',
    { changed: JSON.parse('{"__proto__":{"enabled":false},"theme":"dark"}') },
    { theme: 'dark' },
  ],
])('is read %s', (_what, over, changed) => {
  expect(readSettingsFile(fileOf(over))).toEqual({ settings: { ...defaultSettings, ...changed }, corrections: [] });
});

test('may begin with a byte order mark', () => {
  expect(readSettingsFile(`\uFEFF${whole}`)).toEqual({ settings, corrections });
});

test('keeps no field of a correction that we do not know', () => {
  const text = fileOf({
    corrections: [{ action: 'silence', surface: 'NSA', html: '<b>', entry: { glossary: 'a', entry: 'b', x: 1 } }],
  });
  expect(readSettingsFile(text)).toMatchObject({
    corrections: [{ action: 'silence', surface: 'NSA', entry: { glossary: 'a', entry: 'b' } }],
  });
  expect(JSON.stringify(readSettingsFile(text))).not.toContain('html');
});

describe('is refused', () => {
  test.each([
    ['an empty file', '', { kind: 'noJson' }],
    ['a truncated file', whole.slice(0, -20), { kind: 'noJson' }],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000', { kind: 'noJson' }],
    ['a page', '<!doctype html><script>alert(1)</script>', { kind: 'noJson' }],
    ['bookmarks of a browser', '{"roots":{"bookmark_bar":{}},"version":1}', { kind: 'notOurs' }],
    ['a list', '[]', { kind: 'notOurs' }],
    ['null', 'null', { kind: 'notOurs' }],
    ['a text', '"contexture-settings"', { kind: 'notOurs' }],
    ['settings of another extension', fileOf({ kind: 'other-settings' }), { kind: 'notOurs' }],
    ['a version that is none', fileOf({ version: '2' }), { kind: 'notOurs' }],
    ['settings that are a list', fileOf({ changed: [] }), { kind: 'notOurs' }],
    ['a newer version', fileOf({ version: settingsVersion + 1 }), { kind: 'newer', version: settingsVersion + 1 }],
    [
      'a value that is not one of ours',
      fileOf({ changed: { level: 'lots', dwellMs: -1 } }),
      { kind: 'badSettings', names: ['dwellMs', 'level'] },
    ],
    [
      'a site that is a script',
      fileOf({ changed: { sitesOff: ['javascript:alert(1)'] } }),
      { kind: 'badSettings', names: ['sitesOff'] },
    ],
    [
      'a pattern made to keep a browser busy',
      fileOf({ changed: { sitesOff: [`${'*a'.repeat(40)}.org`] } }),
      { kind: 'badSettings', names: ['sitesOff'] },
    ],
    ['corrections that are no list', fileOf({ corrections: { action: 'silence' } }), { kind: 'badCorrections' }],
    [
      'a correction that does nothing we know',
      fileOf({ corrections: [...corrections, { action: 'delete' }] }),
      { kind: 'badCorrections', nth: 4 },
    ],
    [
      'a correction about nothing',
      fileOf({ corrections: [{ action: 'silence' }] }),
      { kind: 'badCorrections', nth: 1 },
    ],
    [
      'a name as long as a book',
      fileOf({ corrections: [{ action: 'silence', surface: 'x'.repeat(5000) }] }),
      { kind: 'badCorrections', nth: 1 },
    ],
    [
      'control characters in a name',
      fileOf({ corrections: [{ action: 'silence', surface: 'a\u0000b' }] }),
      { kind: 'badCorrections', nth: 1 },
    ],
    ['a file of many megabytes', ' '.repeat(longestFile + 1), { kind: 'tooLarge' }],
  ])('%s', (_what, text, problem) => {
    expect(readSettingsFile(text)).toEqual(problem);
  });
});

test('whatever is read, the answer is whole settings or a problem', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.anything().map((it) => fileOf({ changed: it, corrections: it })),
      ),
      (text) => {
        const read = readSettingsFile(text);
        expect('kind' in read || Object.keys(read.settings).length === Object.keys(defaultSettings).length).toBe(true);
      },
    ),
  );
});
