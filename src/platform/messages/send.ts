/** Asks the background or a tab. Never throws: an answer is a value or a reason. */
import { browser } from '../browser';
import { wrapMessage } from './envelope';
import type { BackgroundRequests, PageRequests } from './requests';

/**
 * What came of a question. `gone`: the extension was updated or removed under this page. `silent`: nobody listens there.
 * `failed`: the receiver refused or broke; the message says why.
 */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: 'gone' | 'silent' | 'failed'; readonly message: string };

/** The answer as it travels back; made by serve.ts. */
export type Reply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

const isReply = (it: unknown): it is Reply => typeof it === 'object' && it !== null && 'ok' in it;

/** Whether this context still belongs to a living extension. */
const isAlive = (): boolean => {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
};

const attempt = async <T>(post: () => Promise<unknown>): Promise<Outcome<T>> => {
  if (!isAlive()) return { ok: false, reason: 'gone', message: 'The extension was updated or removed.' };
  try {
    const reply = await post();
    if (!isReply(reply)) return { ok: false, reason: 'silent', message: 'Nobody answered.' };
    // The table in requests.ts pairs each question with this type, and serve.ts holds the receiver to it.
    return reply.ok ? { ok: true, value: reply.value as T } : { ok: false, reason: 'failed', message: reply.message };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: isAlive() ? 'silent' : 'gone', message };
  }
};

const askTwice = async <T>(post: () => Promise<unknown>): Promise<Outcome<T>> => {
  const first = await attempt<T>(post);
  // A background that is just starting may not listen yet.
  return !first.ok && first.reason === 'silent' ? attempt<T>(post) : first;
};

/** Asks the background, once more if it was just starting. */
export const askBackground = <N extends keyof BackgroundRequests>(
  name: N,
  ask: BackgroundRequests[N]['ask'],
): Promise<Outcome<BackgroundRequests[N]['reply']>> =>
  askTwice(() => browser.runtime.sendMessage(wrapMessage(name, ask)));

/** Asks the content script in a tab, in one frame or whichever the article is in. `silent` when there is no visit. */
export const askTab = <N extends keyof PageRequests>(
  tabId: number,
  name: N,
  ask: PageRequests[N]['ask'],
  frameId?: number,
): Promise<Outcome<PageRequests[N]['reply']>> =>
  attempt(() => browser.tabs.sendMessage(tabId, wrapMessage(name, ask), frameId === undefined ? {} : { frameId }));
