import { beforeEach, expect, test, vi } from 'vitest';

type Stored = Record<string, unknown>;
type Listener = (changes: Stored, area: string) => void;

/** The extension's storage as far as settings need it; a test may let the account's fail. */
const fake = vi.hoisted(() => ({
  areas: { local: {}, sync: {} } as Record<'local' | 'sync', Stored>,
  writes: [] as string[],
  refuse: undefined as 'reading' | 'writing' | undefined,
  listeners: [] as Listener[],
}));

vi.mock('../../../src/platform/browser', () => {
  const area = (name: 'local' | 'sync') => ({
    get: async (key: string) => {
      if (name === 'sync' && fake.refuse === 'reading') throw new Error('switched off');
      return { [key]: structuredClone(fake.areas[name][key]) };
    },
    set: async (items: Stored) => {
      if (name === 'sync' && fake.refuse) throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
      Object.assign(fake.areas[name], structuredClone(items));
      fake.writes.push(name);
      for (const listener of fake.listeners) listener({ settings: {} }, name);
    },
  });
  return {
    browser: {
      storage: {
        local: area('local'),
        sync: area('sync'),
        onChanged: {
          addListener: (listener: Listener) => fake.listeners.push(listener),
          removeListener: (listener: Listener) => {
            fake.listeners = fake.listeners.filter((it) => it !== listener);
          },
        },
      },
    },
  };
});

const { changeSettings, loadSettings, watchSettings } = await import('../../../src/platform/settings');
const { defaultSettings, settingsVersion } = await import('../../../src/core/settings');

beforeEach(() => {
  fake.areas = { local: {}, sync: {} };
  fake.writes = [];
  fake.refuse = undefined;
  fake.listeners = [];
});

test('what tells of sites stays on the device, the rest goes to the account', async () => {
  await changeSettings(() => ({ sitesOff: ['example.org'], level: 'many' }));
  expect(fake.areas.local['settings']).toEqual({ version: settingsVersion, changed: { sitesOff: ['example.org'] } });
  expect(fake.areas.sync['settings']).toEqual({ version: settingsVersion, changed: { level: 'many' } });
  expect(await loadSettings()).toEqual({ ...defaultSettings, sitesOff: ['example.org'], level: 'many' });
});

test('switching a site off writes nothing to the account', async () => {
  await changeSettings(() => ({ level: 'many' }));
  fake.writes = [];
  await changeSettings(() => ({ sitesOff: ['example.org'] }));
  expect(fake.writes).toEqual(['local']);
});

test('an account that can no longer be written loses nothing', async () => {
  await changeSettings(() => ({ level: 'many', theme: 'dark' }));
  fake.refuse = 'writing';
  await changeSettings(() => ({ level: 'normal', sitesOff: ['example.org'] }));
  const wanted = { ...defaultSettings, theme: 'dark', sitesOff: ['example.org'] };
  expect(await loadSettings()).toEqual(wanted);
  // The account is there again: what it holds is older, and is written over by the next change.
  fake.refuse = undefined;
  await changeSettings(() => ({ textSize: 2 }));
  expect(await loadSettings()).toEqual({ ...wanted, textSize: 2 });
  expect(fake.areas.local['settings']).not.toHaveProperty('alone');
});

test('a browser without synchronised storage keeps everything on the device', async () => {
  fake.refuse = 'reading';
  await changeSettings(() => ({ level: 'many', theme: 'dark' }));
  await changeSettings(() => ({ sitesOff: ['example.org'] }));
  expect(await loadSettings()).toEqual({ ...defaultSettings, level: 'many', theme: 'dark', sitesOff: ['example.org'] });
  expect(fake.writes).not.toContain('sync');
});

test('settings from before there were two storages are carried over', async () => {
  fake.areas.local['settings'] = { version: 1, changed: { level: 'some', theme: 'dark', enabled: false } };
  expect(await loadSettings()).toEqual({ ...defaultSettings, theme: 'dark', enabled: false });
  await changeSettings(() => ({ textSize: 2 }));
  expect(fake.areas.local['settings']).toEqual({ version: settingsVersion, changed: { enabled: false } });
  expect(fake.areas.sync['settings']).toEqual({ version: settingsVersion, changed: { theme: 'dark', textSize: 2 } });
});

test('changes made at once do not overwrite each other', async () => {
  await Promise.all([
    changeSettings(() => ({ level: 'few' })),
    changeSettings(() => ({ theme: 'dark' })),
    changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, 'a.example'] })),
    changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, 'b.example'] })),
  ]);
  expect(await loadSettings()).toEqual({
    ...defaultSettings,
    level: 'few',
    theme: 'dark',
    sitesOff: ['a.example', 'b.example'],
  });
});

test('watchers are told the whole settings after a change in either storage, until they no longer ask', async () => {
  const seen: unknown[] = [];
  const controller = new AbortController();
  watchSettings((settings) => seen.push(settings), controller.signal);
  await changeSettings(() => ({ enabled: false, level: 'few' }));
  await vi.waitFor(() => expect(seen.at(-1)).toEqual({ ...defaultSettings, enabled: false, level: 'few' }));
  controller.abort();
  const count = seen.length;
  await changeSettings(() => ({ level: 'all' }));
  await new Promise((wake) => setTimeout(wake, 5));
  expect(seen).toHaveLength(count);
});
