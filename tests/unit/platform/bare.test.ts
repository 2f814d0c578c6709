import { afterEach, expect, test, vi } from 'vitest';
import { mayRunOn, tellBackground } from '../../../src/platform/bare';

const stub = (settings: unknown, sendMessage: (message: unknown) => Promise<unknown> = async () => undefined): void => {
  vi.stubGlobal('chrome', { storage: { local: { get: async () => ({ settings }) } }, runtime: { sendMessage } });
};

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['nothing stored', undefined, true],
  ['switched off everywhere', { version: 1, changed: { enabled: false } }, false],
  ['this site switched off', { version: 1, changed: { sitesOff: ['example.org'] } }, false],
  ['another site switched off', { version: 1, changed: { sitesOff: ['example.com'] } }, true],
  ['something that is no settings', 'broken', true],
  ['a list with strange things in it', { version: 1, changed: { sitesOff: [7, null] } }, true],
])('%s: may run is %s', async (_what, settings, may) => {
  stub(settings);
  expect(await mayRunOn('news.example.org')).toBe(may);
});

test('tells in the form the router understands, and survives an extension that is gone', async () => {
  const sent: unknown[] = [];
  stub(undefined, async (message) => {
    sent.push(message);
    throw new Error('Extension context invalidated.');
  });
  await expect(tellBackground('articleFound')).resolves.toBeUndefined();
  expect(sent).toEqual([{ contexture: 'articleFound', ask: {} }]);
});
