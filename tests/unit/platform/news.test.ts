import { beforeEach, expect, test, vi } from 'vitest';

const fake = vi.hoisted(() => ({ version: '1.4.0', stored: {} as Record<string, unknown> }));

vi.mock('../../../src/platform/browser', () => ({
  browser: {
    runtime: { getManifest: () => ({ version: fake.version }) },
    storage: {
      local: {
        get: async (key: string) => (key in fake.stored ? { [key]: fake.stored[key] } : {}),
        set: async (items: Record<string, unknown>) => void Object.assign(fake.stored, items),
      },
    },
  },
}));

const { loadNews, markNewsSeen } = await import('../../../src/platform/news');

beforeEach(() => {
  fake.version = '1.4.0';
  fake.stored = {};
});

test('a fresh installation has no news', async () => {
  expect(await loadNews()).toBeUndefined();
  expect(await loadNews()).toBeUndefined();
});

test('an update has news until they were seen, a repair has none', async () => {
  await loadNews();
  fake.version = '1.4.3';
  expect(await loadNews()).toBeUndefined();
  fake.version = '1.5.0';
  expect(await loadNews()).toBe('1.5');
  expect(await loadNews()).toBe('1.5');
  await markNewsSeen();
  expect(await loadNews()).toBeUndefined();
});
