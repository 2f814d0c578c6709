import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  defaultSettings,
  readStoredSettings,
  type Settings,
  settingsVersion,
  toStoredParts,
  toStoredSettings,
} from '../../../src/core/settings';

describe('stored settings', () => {
  test('hold only what differs from the defaults', () => {
    expect(toStoredSettings({ ...defaultSettings, level: 'few' })).toEqual({
      version: settingsVersion,
      changed: { level: 'few' },
    });
  });

  test('come back as they were', () => {
    const settings = {
      ...defaultSettings,
      enabled: false,
      sitesOff: ['example.org'],
      topicsOff: ['cities'],
      topicsOffAt: ['core@example.org'],
      topicsOrder: ['elements'] as const,
      dwellMs: 300,
    };
    expect(readStoredSettings(toStoredSettings(settings))).toEqual({ settings, fellBack: [] });
  });

  test('that are missing are the defaults, without a complaint', () => {
    expect(readStoredSettings(undefined)).toEqual({ settings: defaultSettings, fellBack: [] });
  });

  test.each([['a text'], [7], [null], [[]], [{ version: 'one', changed: {} }]])(
    'that are no settings (%j) give way to the defaults, with a note',
    (stored) => {
      expect(readStoredSettings(stored)).toEqual({ settings: defaultSettings, fellBack: ['settings'] });
    },
  );

  test('lose only the parts that are not valid, and name them', () => {
    const stored = { version: settingsVersion, changed: { level: 'lots', dwellMs: -1, markStyle: 'group' } };
    expect(readStoredSettings(stored)).toEqual({
      settings: { ...defaultSettings, markStyle: 'group' },
      fellBack: ['dwellMs', 'level'],
    });
  });

  test('of a newer version are read as far as they are understood', () => {
    const stored = { version: settingsVersion + 5, changed: { level: 'all', hologram: true } };
    expect(readStoredSettings(stored)).toEqual({ settings: { ...defaultSettings, level: 'all' }, fellBack: [] });
  });

  const migrated: readonly (readonly [string, number, object, object])[] = [
    ['from 0: nothing but the number changes', 0, { level: 'few', dwellMs: 200 }, { level: 'few', dwellMs: 200 }],
    ['from 0: both steps are taken', 0, { level: 'some' }, { level: 'normal' }],
    ['from 1: "some" is called "normal"', 1, { level: 'some', theme: 'dark' }, { level: 'normal', theme: 'dark' }],
    ['from 1: other levels stay', 1, { level: 'all' }, { level: 'all' }],
  ];
  test('have a case below for each version there was', () => {
    const versions = new Set(migrated.map(([, version]) => version));
    expect([...versions].sort()).toEqual(Array.from({ length: settingsVersion }, (_, version) => version));
  });

  test.each(migrated)('are migrated %s', (_what, version, changed, expected) => {
    expect(readStoredSettings({ version, changed })).toEqual({
      settings: { ...defaultSettings, ...expected },
      fellBack: [],
    });
  });

  test('are not migrated twice: "some" means nothing to the present version', () => {
    expect(readStoredSettings({ version: 2, changed: { level: 'some' } }).fellBack).toEqual(['level']);
  });

  test('never throw and always give whole settings, whatever lies there', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (local, account) => {
        expect(Object.keys(readStoredSettings(local, account).settings)).toEqual(Object.keys(defaultSettings));
      }),
    );
  });

  test.each([
    ['example.org', true],
    ['localhost', true],
    ['*.example.org', true],
    ['example.org/sport/*', true],
    ['bücher.example', true],
    ['Example.org', false],
    ['https://example.org', false],
    ['example.org:8080', false],
    ['news*.example.org', true],
    ['*.example.org/*/a*/*', true],
    ['*a*a*a*a*.example.org', false],
    ['/sport', false],
    ['exa mple.org', false],
    [`${'a'.repeat(300)}.org`, false],
    ['', false],
  ])('know a site: %s is one: %s', (site, isOne) => {
    const { settings } = readStoredSettings({ version: settingsVersion, changed: { sitesOff: [site] } });
    expect(settings.sitesOff).toEqual(isOne ? [site] : []);
  });
});

describe('settings in two storages', () => {
  const changed: Settings = {
    ...defaultSettings,
    enabled: false,
    sitesOff: ['example.org'],
    topicsOffAt: ['cities@example.org'],
    level: 'all',
    dwellMs: 300,
  };

  test('tell the account nothing of where Contexture is off', () => {
    expect(toStoredParts(changed)).toEqual({
      local: {
        version: settingsVersion,
        changed: { enabled: false, sitesOff: ['example.org'], topicsOffAt: ['cities@example.org'] },
      },
      account: { version: settingsVersion, changed: { level: 'all', dwellMs: 300 } },
    });
  });

  test('come together again', () => {
    const { local, account } = toStoredParts(changed);
    expect(readStoredSettings(local, account)).toEqual({ settings: changed, fellBack: [] });
  });

  test('take nothing from an account that only this device decides', () => {
    const account = { version: settingsVersion, changed: { enabled: false, sitesOff: ['example.org'], level: 'few' } };
    expect(readStoredSettings(undefined, account).settings).toEqual({ ...defaultSettings, level: 'few' });
  });

  test.each([
    ['could not be written to the account', { version: settingsVersion, changed: { theme: 'dark' }, alone: true }],
    ['were stored before there were two', { version: 1, changed: { theme: 'dark' } }],
  ])('count alone on this device when they %s', (_what, local) => {
    const account = { version: settingsVersion, changed: { level: 'few', theme: 'light' } };
    expect(readStoredSettings(local, account).settings).toEqual({ ...defaultSettings, theme: 'dark' });
  });

  test('fit into an item of an account whatever is chosen', () => {
    const most: Settings = {
      ...defaultSettings,
      dwellMs: 2000,
      closeMs: 3000,
      markStyle: 'background',
      level: 'normal',
      firstOnly: false,
      leftAlone: ['heading', 'link', 'code', 'caption', 'byline', 'quote'],
      groupsOff: ['people', 'bodies', 'places', 'happenings', 'ideas', 'technology', 'codes'],
      lookUpKey: 'shift',
    };
    expect(JSON.stringify(toStoredParts(most).account).length).toBeLessThan(1000);
  });
});
