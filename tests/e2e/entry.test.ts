/** The page of an entry: found by its address and by its name, of written and of made glossaries, in both browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../src/cli/browsers/find';
import { waitFor } from '../../src/cli/browsers/observe';
import { runAxe } from './axe';
import { openStage, type Stage } from './open';

describe.each(engines)('in %s', (engine) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(engine);
  });
  afterAll(() => stage.close());

  const open = (hash: string): Promise<Page> => stage.session.openExtensionPage(`entry/index.html${hash}`);
  const waitForText = (page: Page, text: string): Promise<string> =>
    waitFor(`"${text}"`, async () => {
      const shown = String(await page.evaluate('document.body.innerText'));
      return shown.includes(text) ? shown : undefined;
    });

  test('says all that is known, and leads to related entries and back', async () => {
    const page = await open('#org/nsa');
    const text = await waitForText(page, 'National Security Agency');
    for (const part of [
      'Intelligence agency of the United States',
      'NSA',
      'Keith Alexander',
      'Michael Rogers',
      'USA Freedom Act',
      'Wikidata',
      'CC BY 4.0',
    ])
      expect(text).toContain(part);
    expect(await page.evaluate(() => document.title)).toBe('National Security Agency');
    expect((await runAxe(page)).violations).toEqual([]);
    await page.evaluate(() => document.querySelector<HTMLElement>('a[href="#org/gchq"]')?.click());
    expect(await waitForText(page, 'Also: GCHQ')).not.toContain('Keith Alexander');
    await page.evaluate(() => history.back());
    await waitForText(page, 'Keith Alexander');
    await page.close();
  });

  test('a city of a made glossary has its map and the source of its figures', async () => {
    const page = await open('#?q=shenz');
    await waitForText(page, 'Found for');
    const search = await open('#?q=bielefeld');
    await waitForText(search, 'Bielefeld');
    await search.evaluate(() => document.querySelector<HTMLElement>('.cx-related a')?.click());
    expect(await waitForText(search, 'GeoNames')).toContain('Bielefeld');
    expect(await search.evaluate(() => document.querySelectorAll('svg.cx-map').length)).toBe(1);
    await search.close();
    await page.close();
  });

  test('an entry that is nowhere, and a beginning of no name, are said to be so', async () => {
    const page = await open('#org/no-such-thing');
    expect(await waitForText(page, 'There is no such entry')).toContain('org/no-such-thing');
    await page.type('search input', 'qqqq');
    await waitForText(page, 'No name in your glossaries begins with “qqqq”.');
    expect((await runAxe(page)).violations).toEqual([]);
    await page.close();
  });
});
