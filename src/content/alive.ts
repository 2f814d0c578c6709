/** Whether the extension this script belongs to is still there: it may be updated or removed under an open page. */
import { browser } from '../platform/browser';

/** Whether this script can still ask anybody. Never throws. */
export const isAlive = (): boolean => {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
};
