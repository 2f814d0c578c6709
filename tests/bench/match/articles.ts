/**
 * Compares the matcher with its oracle on whole articles: every article of ../shared/data/articles against the built-in
 * glossaries and thousands of names under every rule. A check for developers, who may have that folder.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { listGlossaries, readBuiltIn } from '../../../src/cli/sources';
import { caseRules, type Glossary } from '../../../src/core/glossary';
import { createFinder } from '../../../src/core/match/find';
import { buildPack } from '../../../src/core/pack/build';
import { openPack } from '../../../src/core/pack/open';
import { createOracle } from '../../unit/core/match/oracle';
import { glossaryOf, listNames } from './names';

const folder = '../shared/data/articles';
const listedNames = 30_000;
/** Longer runs of Han and kana are sentences. */
const longestUnits = 20;

const articleSchema = v.object({ text: v.string() });

const readArticles = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => v.parse(articleSchema, JSON.parse(line)).text);

/** Words of the articles themselves as names, so that every script and every rule meets text it matches. */
const namesFrom = (articles: readonly string[]): Glossary => {
  const words = articles.flatMap((text) => text.match(/[\p{L}\p{N}'’&.+-]+(?: [\p{L}\p{N}'’&.+-]+)?/gu) ?? []);
  const texts = [...new Set(words)]
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && word.length <= longestUnits)
    .filter((_, nth) => nth % 3 === 0);
  const glossary = glossaryOf(texts);
  return {
    ...glossary,
    entries: glossary.entries.map((entry, nth) => ({
      ...entry,
      names: entry.names.map((name) => ({
        ...name,
        case: caseRules[nth % 3] ?? 'exact',
        plural: nth % 2 === 0,
        joined: nth % 5 === 0,
        spelling: nth % 7 === 0,
      })),
    })),
  };
};

/** Prints how many articles and candidates were compared and how many differ; sets the exit code when any does. */
export const compareWithOracle = async (): Promise<void> => {
  if (!existsSync(folder)) {
    console.log('needs ../shared/data');
    return;
  }
  const articles = readArticles();
  const builtIn = await Promise.all((await listGlossaries()).map(async (name) => (await readBuiltIn(name)).glossary));
  const glossaries = [...builtIn, namesFrom(articles), glossaryOf(listNames(listedNames))];
  const finder = createFinder(glossaries.map((glossary) => openPack(buildPack(glossary).buffer)));
  const oracle = createOracle(glossaries);
  let [candidates, differences] = [0, 0];
  for (const [nth, text] of articles.entries()) {
    const found = finder.find(text).map((it) => JSON.stringify(it));
    const expected = oracle(text).map((it) => JSON.stringify(it));
    const different = [
      ...found.filter((it) => !expected.includes(it)),
      ...expected.filter((it) => !found.includes(it)),
    ];
    candidates += expected.length;
    differences += different.length;
    for (const one of different.slice(0, 3)) console.log(`article ${nth}: ${one}`);
  }
  console.log(`${articles.length} articles, ${candidates} candidates, ${differences} differences from the oracle`);
  if (differences > 0) process.exitCode = 1;
};
