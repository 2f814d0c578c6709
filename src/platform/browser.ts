/** The one door to the extension API: promises and the name `browser` in every browser. Nothing else imports the polyfill. */
import browser from 'webextension-polyfill';

export type { Commands, Menus, Omnibox, Runtime, Scripting, Tabs } from 'webextension-polyfill';
export { browser };
