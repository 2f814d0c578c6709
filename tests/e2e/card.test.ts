/** The opened card in the built extension: by mouse, by keyboard alone, by touch alone; what it corrects holds everywhere. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../src/cli/browsers/find';
import { askVisit, locateControl, locateText, pointAt, readCard, waitFor } from '../../src/cli/browsers/observe';
import { openStage, type Stage } from './open';

const pause = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));
const paragraph = 'article p:not([class])';

describe.each(engines)('in %s', (engine) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(engine);
  });
  afterAll(() => stage.close());
  // A tab that a failed test has left would answer for the next.
  afterEach(async () => {
    for (const page of await stage.session.browser.pages()) if (page.url().startsWith('http')) await page.close();
  });

  const waitForText = (page: Page, text: string): Promise<string> =>
    waitFor(`a card with "${text}"`, async () => {
      const card = await readCard(stage.session, page);
      return card?.includes(text) ? card : undefined;
    });
  const waitForNoCard = (page: Page): Promise<true> =>
    waitFor('no card', async () => ((await readCard(stage.session, page)) === undefined ? true : undefined));
  const locate = (page: Page, label: string) =>
    waitFor(`a control "${label}"`, () => locateControl(stage.session, page, label));
  const press = async (page: Page, label: string): Promise<void> => {
    const { x, y } = await locate(page, label);
    await page.mouse.click(x, y);
  };
  const openCard = async (page: Page, text: string): Promise<void> => {
    const { x, y } = await pointAt(page, text, paragraph);
    await page.mouse.click(x, y);
    await waitForText(page, 'Mention ');
  };
  const countMentions = async (entry: string): Promise<number> => {
    const visit = await askVisit(stage.popup, stage.sample);
    return visit?.mentions.filter((mention) => mention.entry === entry).length ?? -1;
  };
  const waitForMentions = (entry: string, isWanted: (count: number) => boolean): Promise<number> =>
    waitFor(`mentions of ${entry}`, async () => {
      const count = await countMentions(entry);
      return isWanted(count) ? count : undefined;
    });

  test('a click opens the card; its mentions, related entries and the way back are within it', async () => {
    const { page } = await stage.openArticle(stage.sample);
    await openCard(page, 'Huawei');
    const card = await waitForText(page, 'Mention 1 of');
    expect(card).toContain('Don’t mark');
    await press(page, 'Next mention');
    await waitForText(page, 'Mention 2 of');
    await press(page, 'Previous mention');
    await waitForText(page, 'Mention 1 of');
    // The two stand in one paragraph: the card of one may lie over the other.
    await page.keyboard.press('Escape');
    await waitForNoCard(page);

    await openCard(page, 'NSA');
    const { x, y } = await locate(page, 'Wikipedia');
    await page.mouse.move(x, y - 100);
    await page.mouse.wheel({ deltaY: 2000 });
    await pause(200);
    await press(page, 'Central Intelligence Agency');
    await waitForText(page, 'Foreign intelligence');
    expect(await readCard(stage.session, page)).not.toContain('Mention ');
    await press(page, 'NSA');
    await waitForText(page, 'Mention ');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('a click elsewhere closes the card, unless it is kept', async () => {
    const { page } = await stage.openArticle(stage.sample);
    await openCard(page, 'NSA');
    await page.mouse.click(4, 500);
    await waitForNoCard(page);
    await openCard(page, 'NSA');
    await press(page, 'Keep open');
    await page.mouse.click(4, 500);
    await pause(300);
    expect(await readCard(stage.session, page)).toContain('National Security Agency');
    await press(page, 'Move to the side');
    await press(page, 'Close');
    await waitForNoCard(page);
  });

  test('"I know this" retires a term at once, in every tab, and can be undone', async () => {
    const { page } = await stage.openArticle(stage.sample);
    const other = await stage.session.openPage(`${stage.sample}?other`);
    const otherUrl = `${stage.sample}?other`;
    await waitFor('terms in the other tab', () => askVisit(stage.popup, otherUrl));
    await page.bringToFront();
    const before = await countMentions('company/huawei');
    expect(before).toBeGreaterThan(1);
    await openCard(page, 'Huawei');
    await press(page, 'Don’t mark');
    await press(page, 'I know this');
    await waitForText(page, 'no longer marked');
    await waitForMentions('company/huawei', (count) => count === 0);
    // A tab that is not seen is read again when it is.
    await other.bringToFront();
    await waitFor('the other tab', async () => {
      const visit = await askVisit(stage.popup, otherUrl);
      return visit && !visit.mentions.some(({ entry }) => entry === 'company/huawei') ? true : undefined;
    });
    await page.bringToFront();
    await press(page, 'Undo');
    await waitForMentions('company/huawei', (count) => count === before);
    await waitForNoCard(page);
  });

  test('"other meaning" is obeyed on this site, and can be undone', async () => {
    const { page } = await stage.openArticle(stage.sample);
    const before = await countMentions('place/geneva');
    await openCard(page, 'Geneva');
    await press(page, 'Other meaning');
    await waitForMentions('place/geneva', (count) => count === 0);
    await press(page, 'Undo');
    await waitForMentions('place/geneva', (count) => count === before);
  });

  test('switching the site off from the card leaves nothing but the way back, which works', async () => {
    const { page } = await stage.openArticle(stage.sample);
    await openCard(page, 'Geneva');
    await press(page, 'Don’t mark');
    await press(page, 'Off on this site');
    await waitForText(page, 'Contexture is off on');
    await waitFor('no visit', async () => ((await askVisit(stage.popup, stage.sample)) ? undefined : true));
    await press(page, 'Undo');
    await waitFor('a visit', () => askVisit(stage.popup, stage.sample));
  });

  test('by keyboard alone: the card takes the focus, keeps it, and gives it back', async () => {
    const { page } = await stage.openArticle(stage.sample);
    await pointAt(page, 'NSA', paragraph);
    await waitForText(page, 'National Security Agency');
    await page.keyboard.press('Enter');
    await waitForText(page, 'Mention ');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('contexture-card');
    // Previous and next are the first two controls.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitForText(page, 'Mention 3 of');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });

  test('by touch alone: a tap on a mark opens a sheet, a tap beside it closes it, a link stays a link', async () => {
    const { page } = await stage.openArticle(stage.sample);
    const tap = async (text: string): Promise<void> => {
      const { x, y } = await locateText(page, text, paragraph);
      await pause(150);
      await page.touchscreen.tap(x, y);
    };
    await page.bringToFront();
    await tap('Geneva');
    const sheet = await waitForText(page, '1 of 1');
    expect(sheet).toContain('City in western Switzerland');
    await pause(400); // the sheet slides in
    const { x, y } = await locate(page, 'Close');
    await page.touchscreen.tap(x, y);
    await waitForNoCard(page);
    // A word that is no mark opens nothing.
    await tap('diplomats work');
    await pause(400);
    expect(await readCard(stage.session, page)).toBeUndefined();
  });
});
