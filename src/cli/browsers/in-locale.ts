/**
 * Lays a copy of the built extension that speaks one language, whatever the browser speaks: Firefox has its other languages
 * only as packages of their own. For tests and pictures.
 */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes the copy into a folder that is not there yet. `locale` as in `_locales`: "pt_BR". */
export const copyInLocale = async (built: string, locale: string, folder: string): Promise<void> => {
  await cp(built, folder, { recursive: true });
  const textsOf = (of: string): string => join(folder, '_locales', of, 'messages.json');
  const english: unknown = JSON.parse(await readFile(textsOf('en'), 'utf8'));
  const own: unknown = JSON.parse(await readFile(textsOf(locale), 'utf8'));
  // What is not translated is read in English, as a browser does it.
  const texts = JSON.stringify(Object.assign({}, english, own));
  await Promise.all(['en', locale].map((of) => writeFile(textsOf(of), texts)));
};
