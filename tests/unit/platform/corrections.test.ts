/** What a reader corrected is kept, listed, taken back and told to every page; nothing stored wrongly is obeyed. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Correction } from '../../../src/core/senses/corrections';

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

const fake = vi.hoisted(() => ({ stored: {} as Record<string, unknown>, listeners: [] as Listener[] }));

vi.mock('../../../src/platform/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: structuredClone(fake.stored[key]) }),
        set: async (items: Record<string, unknown>) => {
          await Promise.resolve();
          Object.assign(fake.stored, structuredClone(items));
          for (const [key, newValue] of Object.entries(items))
            for (const listener of fake.listeners) listener({ [key]: { newValue } }, 'local');
        },
      },
      onChanged: {
        addListener: (listener: Listener) => fake.listeners.push(listener),
        removeListener: (listener: Listener) => {
          fake.listeners = fake.listeners.filter((it) => it !== listener);
        },
      },
    },
  },
}));

const { addCorrection, loadCorrections, replaceCorrections, takeBackCorrections, watchCorrections } = await import(
  '../../../src/platform/corrections'
);

beforeEach(() => {
  fake.stored = {};
  fake.listeners = [];
});

const washington = { glossary: 'core', entry: 'place/washington-state' };
const everywhere: Correction = { action: 'silence', surface: 'Huawei' };
const here: Correction = { action: 'silence', site: 'news.example', surface: 'Huawei' };
const chosen: Correction = { action: 'choose', site: 'news.example', surface: 'Washington', entry: washington };

test('corrections are listed as they were made, oldest first', async () => {
  expect(await loadCorrections()).toEqual([]);
  for (const correction of [everywhere, here, chosen]) await addCorrection(correction);
  expect(await loadCorrections()).toEqual([everywhere, here, chosen]);
});

test('the same said again counts once, as the newest', async () => {
  for (const correction of [everywhere, chosen, everywhere]) await addCorrection(correction);
  expect(await loadCorrections()).toEqual([chosen, everywhere]);
});

test('one for a site is taken back without the one for everywhere', async () => {
  await replaceCorrections([everywhere, here, chosen]);
  await takeBackCorrections([here]);
  expect(await loadCorrections()).toEqual([everywhere, chosen]);
  await takeBackCorrections([everywhere, chosen]);
  expect(await loadCorrections()).toEqual([]);
});

test('two made at once are both kept', async () => {
  await Promise.all([addCorrection(everywhere), addCorrection(chosen), addCorrection(here)]);
  expect(await loadCorrections()).toEqual([everywhere, chosen, here]);
});

test.each([['text'], [[{ action: 'shout', surface: 'Huawei' }]], [[{ surface: 'Huawei' }]], [null]])(
  '%j in the storage counts as none',
  async (stored) => {
    fake.stored = { corrections: stored };
    expect(await loadCorrections()).toEqual([]);
  },
);

test('every change is told until nobody listens', async () => {
  const told: (readonly Correction[])[] = [];
  const watching = new AbortController();
  watchCorrections((all) => told.push(all), watching.signal);
  await addCorrection(everywhere);
  await takeBackCorrections([everywhere]);
  watching.abort();
  await addCorrection(chosen);
  expect(told).toEqual([[everywhere], []]);
});
