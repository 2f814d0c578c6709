/** Articles in other languages in the built extension: names of those languages are marked, and cards tell in English. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../src/cli/browsers/find';
import { listLanguages, pointAt, readCard, waitFor } from '../../src/cli/browsers/observe';
import { listHighlights, openStage, type Stage } from './open';

const articles = [
  {
    file: 'german',
    lang: 'de',
    surfaces: ['Türkei', 'Norwegen', 'Brüssel', 'Vereinten Nationen', 'Mailand', 'Schweiz'],
  },
  { file: 'japanese', lang: 'ja', surfaces: ['トルコ', 'ノルウェー', 'ブリュッセル', 'ミラノ', 'スイス'] },
  { file: 'arabic', lang: 'ar', surfaces: ['تركيا', 'النرويج', 'بروكسل', 'ميلانو', 'سويسرا'] },
];

describe.each(engines)('in %s', (engine) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(engine);
  });
  afterAll(() => stage.close());

  test.each(articles)(
    'an article in $lang is marked by its own names, and its cards are English and say so',
    async (article) => {
      const { page, visit } = await stage.openArticle(`${stage.pages}/${article.file}.html`);
      expect(visit.mentions.map(({ surface }) => surface)).toEqual(article.surfaces);
      expect(await listHighlights(page)).toEqual([expect.stringMatching(/^contexture-dotted/)]);

      const [, , city = ''] = article.surfaces;
      await pointAt(page, city, 'article p');
      const card = await waitFor('a card', () => readCard(stage.session, page));
      expect(card).toContain('Brussels');
      const told = (await listLanguages(stage.session, page))
        .filter(({ lang }) => lang === 'en')
        .map(({ text }) => text);
      expect(told.some((text) => /Belgium/.test(text))).toBe(true);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(article.lang);
      await page.close();
    },
  );
});
