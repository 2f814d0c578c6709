import { beforeEach, describe, expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: { id?: string }, sendResponse: (reply: unknown) => void) => true | undefined;
/** What a sender gets: the answer, or undefined at once when the listener leaves the message to others. */
type Router = (message: unknown, sender: { id?: string }) => Promise<unknown> | undefined;

/** The extension API as far as messages need it: one other side that answers what a test says. */
const fake = vi.hoisted(() => ({
  id: 'ours' as string | undefined,
  listeners: [] as Listener[],
  post: async (_message: unknown): Promise<unknown> => undefined,
}));

vi.mock('../../../src/platform/browser', () => ({
  browser: {
    runtime: {
      get id() {
        return fake.id;
      },
      sendMessage: (message: unknown) => fake.post(message),
      onMessage: {
        addListener: (listener: Listener) => fake.listeners.push(listener),
        removeListener: (listener: Listener) => {
          fake.listeners = fake.listeners.filter((it) => it !== listener);
        },
      },
    },
  },
}));

const { askBackground } = await import('../../../src/platform/messages/send');
const { serve } = await import('../../../src/platform/messages/serve');

const ask = { text: 'NSA', lang: 'en', packs: ['core'] };
const reply = { mentions: [], definitions: [], inner: [] };

const serveAnnotate = (answer: () => Promise<typeof reply> | typeof reply, signal?: AbortSignal): Router => {
  serve(
    {
      annotate: {
        accepts: (it): it is typeof ask => typeof it === 'object' && it !== null && 'text' in it,
        answer,
      },
    },
    signal,
  );
  const [listener] = fake.listeners;
  if (!listener) throw new Error('nothing was registered');
  return (message, sender) => {
    let isOurs: true | undefined;
    const answered = new Promise((resolve) => {
      isOurs = listener(message, sender, resolve);
    });
    return isOurs && answered;
  };
};

beforeEach(() => {
  fake.id = 'ours';
  fake.listeners = [];
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('the router', () => {
  test('answers what it was made for', async () => {
    const listener = serveAnnotate(() => reply);
    expect(await listener({ contexture: 'annotate', ask }, { id: 'ours' })).toEqual({ ok: true, value: reply });
  });

  test.each([
    ['a message of somebody else', { type: 'annotate' }, 'ours'],
    ['a text', 'annotate', 'ours'],
    ['nothing', undefined, 'ours'],
    ['a question for another context', { contexture: 'describeVisit', ask: {} }, 'ours'],
    ['a name that every object has', { contexture: 'toString', ask: {} }, 'ours'],
    ['another extension', { contexture: 'annotate', ask }, 'theirs'],
  ])('leaves %s alone', (_what, message, id) => {
    expect(serveAnnotate(() => reply)(message, { id })).toBeUndefined();
  });

  test('turns a question of the wrong form, and an error, into answers', async () => {
    const listener = serveAnnotate(() => Promise.reject(new Error('the pack is broken')));
    expect(await listener({ contexture: 'annotate', ask: 7 }, { id: 'ours' })).toEqual({
      ok: false,
      message: '"annotate" was asked in the wrong form',
    });
    expect(await listener({ contexture: 'annotate', ask }, { id: 'ours' })).toEqual({
      ok: false,
      message: 'the pack is broken',
    });
  });

  test('ends with its signal', () => {
    const controller = new AbortController();
    serveAnnotate(() => reply, controller.signal);
    controller.abort();
    expect(fake.listeners).toEqual([]);
  });
});

describe('asking', () => {
  test('gives the value', async () => {
    fake.post = async () => ({ ok: true, value: reply });
    expect(await askBackground('annotate', ask)).toEqual({ ok: true, value: reply });
  });

  test('asks once more when nobody listened yet', async () => {
    let posts = 0;
    fake.post = async () => {
      if (posts++ === 0) throw new Error('Could not establish connection. Receiving end does not exist.');
      return { ok: true, value: reply };
    };
    expect(await askBackground('annotate', ask)).toEqual({ ok: true, value: reply });
    expect(posts).toBe(2);
  });

  test('does not ask again when the answer is a refusal', async () => {
    let posts = 0;
    fake.post = async () => {
      posts++;
      return { ok: false, message: 'no' };
    };
    expect(await askBackground('annotate', ask)).toEqual({ ok: false, reason: 'failed', message: 'no' });
    expect(posts).toBe(1);
  });

  test('says that nobody answers', async () => {
    fake.post = async () => undefined;
    expect(await askBackground('annotate', ask)).toMatchObject({ ok: false, reason: 'silent' });
  });

  test('says that the extension is gone, before and during the question', async () => {
    fake.id = undefined;
    expect(await askBackground('annotate', ask)).toMatchObject({ ok: false, reason: 'gone' });
    fake.id = 'ours';
    fake.post = async () => {
      fake.id = undefined;
      throw new Error('Extension context invalidated.');
    };
    expect(await askBackground('annotate', ask)).toMatchObject({ ok: false, reason: 'gone' });
  });
});
