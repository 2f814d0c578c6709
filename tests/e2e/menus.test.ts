/** What the browser's context menu offers is there after installing and does what it says. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../src/cli/browsers/find';
import { askVisit, waitFor } from '../../src/cli/browsers/observe';
import { listHighlights, openStage, type Stage } from './open';

describe.each(engines)('in %s', (engine) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(engine);
  });
  afterAll(() => stage.close());

  test('the items are there', async () => {
    const has = (id: string) =>
      stage.popup.evaluate(async (wanted) => {
        const { contextMenus } = Reflect.get(globalThis, 'chrome');
        try {
          await contextMenus.update(wanted, {});
          return true;
        } catch {
          return false;
        }
      }, id);
    await waitFor('the items', async () => ((await has('off-here')) ? true : undefined));
    expect(await has('explain-page')).toBe(true);
    expect(await has('something-else')).toBe(false);
  });

  test('a page without an article is explained', async () => {
    const url = `${stage.pages}/shop.html`;
    const page = await stage.session.openPage(url);
    await page.bringToFront();
    expect(await askVisit(stage.popup, url)).toBeUndefined();
    await stage.session.chooseMenuItem('explain-page');
    const visit = await waitFor('a visit', () => askVisit(stage.popup, url));
    expect(visit.mentions.length).toBeGreaterThan(0);
    await page.close();
  });

  test('a site is switched off, and stays off when asked again, by a background that was stopped before', async () => {
    await stage.session.stopBackground();
    const { page } = await stage.openArticle(stage.sample);
    await page.bringToFront();
    for (const _time of ['once', 'again']) {
      await stage.session.chooseMenuItem('off-here');
      await waitFor('no marks', async () => ((await listHighlights(page)).length === 0 ? true : undefined));
    }
    await stage.session.runCommand('toggle-site');
    await waitFor('marks', async () => ((await listHighlights(page)).length > 0 ? true : undefined));
    await page.close();
  });
});
