/** Cards where a page makes room scarce: in modal dialogs, on a filled screen, under pinch zoom; and under a pen. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../src/cli/browsers/find';
import { locateControl, pointAt, readCard, waitFor } from '../../src/cli/browsers/observe';
import { openStage, type Stage } from './open';

describe.each(engines)('in %s', (engine) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(engine);
  });
  afterAll(() => stage.close());
  afterEach(async () => {
    for (const page of await stage.session.browser.pages()) if (page.url().startsWith('http')) await page.close();
  });

  const openHalls = async (query = ''): Promise<Page> => {
    const { page } = await stage.openArticle(`${stage.pages}/halls.html${query}`);
    await page.bringToFront();
    return page;
  };
  const waitForText = (page: Page, text: string): Promise<string> =>
    waitFor(`a card with "${text}"`, async () => {
      const card = await readCard(stage.session, page);
      return card?.includes(text) ? card : undefined;
    });
  const waitForNoText = (page: Page, text: string): Promise<string> =>
    waitFor(`a card without "${text}"`, async () => {
      const card = await readCard(stage.session, page);
      return card === undefined || card.includes(text) ? undefined : card;
    });
  const press = async (page: Page, label: string): Promise<void> => {
    const { x, y } = await waitFor(`a control "${label}"`, () => locateControl(stage.session, page, label));
    await page.mouse.click(x, y);
  };

  test('a longer name’s card lists the entry inside it, opens it, and leads back', async () => {
    const page = await openHalls();
    const { x, y } = await pointAt(page, 'Institute of Technology');
    await page.mouse.click(x, y);
    const card = await waitForText(page, 'In this name');
    expect(card).toMatch(/In this name\nMassachusetts ?State of the United States/);
    await press(page, 'Massachusetts');
    expect(await waitForNoText(page, 'Mention ')).toMatch(/State of the United States/);
    await press(page, 'Massachusetts Institute');
    await waitForText(page, 'Mention 1 of 1');
  });
});
