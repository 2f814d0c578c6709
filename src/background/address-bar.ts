/** Listens to the address bar after the keyword "cx". What is suggested is in errands/address-bar.ts. */
import { browser } from '../platform/browser';
import { fetchErrands } from './fetch-errands';

/** Registers the listeners, where the browser has a place for them: Firefox for Android has none. */
export const watchAddressBar = (): void => {
  const { omnibox } = browser;
  if (!omnibox) return;
  omnibox.onInputChanged.addListener(async (typed, suggest) => suggest(await (await fetchErrands()).suggest(typed)));
  omnibox.onInputEntered.addListener(async (text, where) => (await fetchErrands()).openEntered(text, where));
};
