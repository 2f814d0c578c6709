/**
 * Tells whoever watches a tab that its visit has changed, and that it has ended: a bare signal over a port, so that nothing
 * is sent while nobody watches, and the background sleeps on.
 */
import { browser, type Runtime } from '../browser';

const channel = 'contexture-changes';

/** For a visit: lets others watch it until the signal aborts. Call what it returns after each change. */
export const announceChanges = (signal: AbortSignal): (() => void) => {
  const ports = new Set<Runtime.Port>();
  const listen = (port: Runtime.Port): void => {
    if (port.name !== channel) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
  };
  browser.runtime.onConnect.addListener(listen);
  signal.addEventListener('abort', () => {
    browser.runtime.onConnect.removeListener(listen);
    for (const port of ports) port.disconnect();
  });
  return () => {
    for (const port of ports) port.postMessage(null);
  };
};

/** What watching a tab tells. */
export interface Watcher {
  readonly onChange: () => void;
  /** There is no visit in the tab, or no longer; nothing more is told. */
  readonly onEnd: () => void;
}

/** For a page of ours: watches the visit in a tab, in whichever frame it is. Returns what ends that, silently. */
export const watchChanges = (tabId: number, { onChange, onEnd }: Watcher): (() => void) => {
  const port = browser.tabs.connect(tabId, { name: channel });
  port.onMessage.addListener(onChange);
  port.onDisconnect.addListener(() => {
    // Chrome wants the reason to be looked at: a tab without a visit is no mistake.
    void browser.runtime.lastError;
    onEnd();
  });
  return () => port.disconnect();
};
