import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings, readStoredSettings, settingsVersion, toStoredSettings } from '../../../src/core/settings';

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

  test('of version 0 are migrated', () => {
    expect(readStoredSettings({ version: 0, changed: { level: 'few' } }).settings.level).toBe('few');
  });

  test('never throw and always give whole settings, whatever lies there', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Object.keys(readStoredSettings(stored).settings)).toEqual(Object.keys(defaultSettings));
      }),
    );
  });
});
