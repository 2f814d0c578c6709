/** Answers messages: one router for a context. Checks every question at the door and turns errors into answers. */
import type { Check } from '../../core/checks';
import { browser, type Runtime } from '../browser';
import { isEnvelope } from './envelope';
import type { Requests } from './requests';
import type { Reply } from './send';

/** How one question is answered. */
export interface Answerer<N extends keyof Requests> {
  /** Whether a question is of the table's form. */
  readonly accepts: Check<Requests[N]['ask']>;
  readonly answer: (
    ask: Requests[N]['ask'],
    sender: Runtime.MessageSender,
  ) => Promise<Requests[N]['reply']> | Requests[N]['reply'];
}

type Answerers<N extends keyof Requests> = { readonly [K in N]: Answerer<K> };

/**
 * Registers the router; call it once, synchronously, when the context starts. Messages that are not ours, or not for this
 * context, are left to other listeners: that is why the listener is no async function, which would answer them all. The
 * answer goes through `sendResponse`, the one way that every browser knows. Ends when the signal aborts.
 */
export const serve = <N extends keyof Requests>(answerers: Answerers<N>, signal?: AbortSignal): void => {
  const isOurs = (name: string): name is N & string => Object.hasOwn(answerers, name);
  const listen = (
    message: unknown,
    sender: Runtime.MessageSender,
    // Optional only because the types know no listener that answers some messages and leaves others alone.
    sendResponse?: (reply: Reply) => void,
  ): true | undefined => {
    if (!isEnvelope(message) || !isOurs(message.contexture) || sender.id !== browser.runtime.id) return undefined;
    const { accepts, answer } = answerers[message.contexture];
    const { contexture, ask } = message;
    if (accepts(ask)) reply(async () => answer(ask, sender)).then((it) => sendResponse?.(it));
    else sendResponse?.({ ok: false, message: `"${contexture}" was asked in the wrong form` });
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
};

const reply = async (work: () => Promise<unknown>): Promise<Reply> => {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    console.error('Contexture:', error);
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
};
