/**
 * `npm run check:texts`: checks the interface's texts in every language against the English ones, and the English ones
 * against the program. Fails on whatever is to be mended, a missing translation too.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { checkTranslation, findAbsent, findUnused, type Problem, type Texts } from './texts/check';
import { createIsUsed, keysOfManifest } from './texts/used';

const localesDir = 'src/_locales';

const textsForm = v.record(v.string(), v.strictObject({ message: v.string(), description: v.optional(v.string()) }));

const pathOf = (locale: string): string => join(localesDir, locale, 'messages.json');

const readTexts = async (locale: string): Promise<Texts> => {
  const read = v.safeParse(textsForm, JSON.parse(await readFile(pathOf(locale), 'utf8')));
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new Error(
    `${pathOf(locale)}: ${v.getDotPath(issue) ?? ''}: each text has "message", and may have "description"`,
  );
};

const readSources = async (folder: string): Promise<string[]> => {
  const paths = await readdir(folder, { recursive: true });
  return Promise.all(paths.filter((it) => /\.tsx?$/.test(it)).map((it) => readFile(join(folder, it), 'utf8')));
};

const write = ({ locale, key, problem }: Problem): string => `${pathOf(locale)}: "${key}" ${problem}`;

const main = async (): Promise<void> => {
  const english = await readTexts('en');
  const manifest = await readFile('manifest.json', 'utf8');
  const isUsed = createIsUsed([...(await readSources('src')), manifest]);
  const locales = (await readdir(localesDir)).filter((locale) => locale !== 'en').sort();
  const translations = await Promise.all(
    locales.map(async (locale) => checkTranslation(locale, await readTexts(locale), english)),
  );
  const problems = [
    ...findAbsent(english, keysOfManifest(manifest)),
    ...findUnused(english, isUsed),
    ...translations.flat(),
  ];
  for (const problem of problems) console.log(write(problem));
  if (problems.length > 0) process.exitCode = 1;
};

await main();
