/** What the extension carries in its own package, for its own contexts: its version, and files. */
import { browser } from './browser';

/** The version of the installed extension: "1.4.2". */
export const extensionVersion = (): string => browser.runtime.getManifest().version;

/** A file of the package. Rejects when there is none of that name. */
export const fetchPackaged = (path: string): Promise<Response> => fetch(browser.runtime.getURL(path));

/** A gzipped text of the package. Rejects when there is none of that name. */
export const readPacked = async (path: string): Promise<string> => {
  const { body } = await fetchPackaged(path);
  return new Response(body?.pipeThrough(new DecompressionStream('gzip'))).text();
};

/** A text of the package. Rejects as well. */
export const readPackaged = async (path: string): Promise<string> => (await fetchPackaged(path)).text();
