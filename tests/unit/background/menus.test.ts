import { beforeEach, describe, expect, test, vi } from 'vitest';

/** The extension API as far as the menu needs it, and what was asked of it in turn. */
const fake = vi.hoisted(() => ({
  did: [] as unknown[],
  hasMenus: true,
  /** What the tab answers; undefined where nobody listens there. */
  reply: undefined as unknown,
}));
vi.mock('../../../src/platform/browser', () => ({
  browser: {
    i18n: { getMessage: (key: string) => key },
    get contextMenus() {
      if (!fake.hasMenus) return undefined;
      return {
        removeAll: async () => fake.did.push('removeAll'),
        create: ({ id, contexts }: { id: string; contexts: string[] }) => fake.did.push([id, ...contexts]),
      };
    },
    runtime: { id: 'ours' },
    tabs: {
      sendMessage: async (tabId: number, message: unknown, options: unknown) => {
        fake.did.push(['ask', tabId, message, options]);
        return fake.reply;
      },
    },
    scripting: {
      executeScript: async ({ target, files, args }: { target: unknown; files?: string[]; args?: unknown[] }) => {
        fake.did.push(['script', target, files ?? args]);
        return [{}];
      },
      insertCSS: async () => undefined,
    },
  },
}));
const { createMenus, runMenu } = await import('../../../src/background/errands/menus');

const tab = { id: 7 } as Parameters<typeof runMenu>[1];

beforeEach(() => {
  fake.did = [];
  fake.hasMenus = true;
  fake.reply = undefined;
});

describe('the context menu', () => {
  test('has each item once, however often it is made', async () => {
    await createMenus();
    const once = [...fake.did];
    expect(once).toEqual([
      'removeAll',
      ['explain-selection', 'selection'],
      ['explain-page', 'page'],
      ['off-here', 'page'],
    ]);
    await createMenus();
    expect(fake.did).toEqual([...once, ...once]);
  });

  test('is left alone where the browser has none', async () => {
    fake.hasMenus = false;
    await createMenus();
    expect(fake.did).toEqual([]);
  });
});

describe('“Explain” for what is selected', () => {
  const clicked = { menuItemId: 'explain-selection', frameId: 3 };
  const question = ['ask', 7, { contexture: 'explainSelection', ask: {} }, { frameId: 3 }];

  test('is done by the reader that is in the frame', async () => {
    fake.reply = { ok: true, value: null };
    await runMenu(clicked, tab);
    expect(fake.did).toEqual([question]);
  });

  test('brings a reader into the frame, for this alone, where there is none', async () => {
    await runMenu(clicked, tab);
    const target = { tabId: 7, frameIds: [3] };
    expect(fake.did).toEqual([question, ['script', target, ['selection']], ['script', target, ['/content.js']]]);
  });
});

test('a page is explained in its uppermost frame', async () => {
  await runMenu({ menuItemId: 'explain-page', frameId: 3 }, tab);
  expect(fake.did[0]).toEqual(['script', { tabId: 7, frameIds: [0] }, ['page']]);
});

test('nothing is done for a tab that is none', async () => {
  await runMenu({ menuItemId: 'explain-page' });
  expect(fake.did).toEqual([]);
});
