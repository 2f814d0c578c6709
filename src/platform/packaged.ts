/** What the extension carries in its own package, for its own pages: its version, and files as text. */
import { browser } from './browser';

/** The version of the installed extension: "1.4.2". */
export const extensionVersion = (): string => browser.runtime.getManifest().version;

/** A file of the package as text. Rejects when there is none of that name. */
export const readPackaged = async (path: string): Promise<string> => (await fetch(browser.runtime.getURL(path))).text();
