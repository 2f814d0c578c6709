/** The opened card in the built extension: by mouse, by keyboard alone, by touch alone; what it corrects holds everywhere. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../src/cli/browsers/find';
import {
  askVisit,
  listControls,
  locateControl,
  locateText,
  pointAt,
  readCard,
  waitFor,
} from '../../src/cli/browsers/observe';
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
    await waitForText(page, 'Mention');
  };
  /** Opens the card of "Cambridge", which may mean three things, by commands alone. */
  const openMeanings = async (page: Page, url: string): Promise<void> => {
    const visit = await waitFor('the name', async () => {
      const report = await askVisit(stage.popup, url);
      return report?.mentions.some(({ surface }) => surface === 'Cambridge') ? report : undefined;
    });
    for (const _ of visit.mentions) {
      await stage.session.runCommand('next-term');
      await pause(120);
      if ((await readCard(stage.session, page))?.includes('may mean')) break;
    }
    await waitForText(page, 'may mean');
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
    const card = await waitForText(page, 'Mention');
    expect(card).toContain('Don’t mark');
    await press(page, 'Next mention');
    await waitForText(page, 'Mention 2 of');
    await press(page, 'Previous mention');
    await waitForText(page, 'Mention');
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
    expect(await readCard(stage.session, page)).not.toContain('Mention');
    await press(page, 'NSA');
    await waitForText(page, 'Mention');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('"All about it" shows the entry on its own page', async () => {
    const { page } = await stage.openArticle(stage.sample);
    await openCard(page, 'Huawei');
    await press(page, 'All about it');
    await waitFor('the page of Huawei', async () => {
      const titles = await stage.popup.evaluate(async () =>
        (await Reflect.get(globalThis, 'chrome').tabs.query({})).map(({ title }: { title?: string }) => title),
      );
      return titles.includes('Huawei') ? true : undefined;
    });
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

  test('by keyboard alone: find, open, keep, go on, choose another meaning, retire, switch off', async () => {
    const url = `${stage.pages}/envoys.html`;
    const { page } = await stage.openArticle(url);
    await page.bringToFront();
    const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.localName);
    /** Goes by Tab from the card's beginning, or from another control, to one, and presses it. */
    const reach = async (label: string, from = ''): Promise<void> => {
      await locate(page, label);
      const controls = await listControls(stage.session, page);
      const indexOf = (wanted: string): number => controls.findIndex((it) => it.startsWith(wanted));
      const steps = indexOf(label) - (from === '' ? -1 : indexOf(from));
      for (let step = 0; step < steps; step++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    };

    // Find and open: the command finds the first name that is seen; the card takes the focus.
    await stage.session.runCommand('next-term');
    const first = await waitForText(page, 'Brazil');
    expect(first).toContain('Mentioned once');
    expect(await focused()).toBe('contexture-card');
    await stage.session.runCommand('next-term');
    await waitForText(page, 'Kenya');
    await stage.session.runCommand('previous-term');
    await waitForText(page, 'Brazil');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await focused()).toBe('body');

    // Keep: then a click elsewhere does not close it. Next mention of the same.
    await page.evaluate(() => window.getSelection()?.removeAllRanges());
    for (let step = 0; step < 3; step++) {
      await stage.session.runCommand('next-term');
      await waitForText(page, ['Brazil', 'Kenya', 'Norway'][step] ?? '');
    }
    await waitForText(page, 'Mention 1 of 2');
    await reach('Keep open');
    await locate(page, 'Move to the side');
    await stage.session.runCommand('open-term');
    await waitForText(page, 'Norway');
    await reach('Next mention');
    await waitForText(page, 'Mention 2 of 2');

    // Retire: what was done is said, its way back has the focus, and Escape gives it back.
    await reach('Don’t mark');
    await reach('I know this', 'Back');
    await waitForText(page, 'no longer marked');
    await waitFor('no mention', async () =>
      (await askVisit(stage.popup, url))?.mentions.some((it) => it.label === 'Norway') ? undefined : true,
    );
    expect(await focused()).toBe('contexture-card');
    await page.keyboard.press('Enter');
    await waitForNoCard(page);
    await waitFor('the mention again', async () =>
      (await askVisit(stage.popup, url))?.mentions.some((it) => it.label === 'Norway') ? true : undefined,
    );

    // Choose another meaning.
    await openMeanings(page, url);
    await reach('University of Cambridge');
    await waitForText(page, '“Cambridge” means University of Cambridge');
    await waitFor('the other meaning', async () =>
      (await askVisit(stage.popup, url))?.mentions.find((it) => it.surface === 'Cambridge')?.label ===
      'University of Cambridge'
        ? true
        : undefined,
    );
    await page.keyboard.press('Enter');
    await waitForNoCard(page);

    // Switch off, and on again.
    await stage.session.runCommand('toggle-site');
    await waitFor('no visit', async () => ((await askVisit(stage.popup, url)) ? undefined : true));
    await stage.session.runCommand('toggle-site');
    await waitFor('a visit', () => askVisit(stage.popup, url));
  });

  test('by touch alone: find, open, keep, go on, choose another meaning, retire, switch off', async () => {
    const url = `${stage.pages}/envoys.html`;
    const { page } = await stage.openArticle(url);
    await page.bringToFront();
    const tap = async (text: string): Promise<void> => {
      const { x, y } = await locateText(page, text);
      await pause(150);
      await page.touchscreen.tap(x, y);
    };
    const touch = async (label: string): Promise<void> => {
      await pause(350); // the sheet slides in
      const { x, y } = await locate(page, label);
      await page.touchscreen.tap(x, y);
    };

    // A link stays a link, though it is a name; a word that is no mark opens nothing.
    await tap('Finland');
    await waitFor('the link’s target', () => page.evaluate(() => location.hash === '#seat' || undefined));
    await tap('with a staff of forty');
    await pause(400);
    expect(await readCard(stage.session, page)).toBeUndefined();

    // Find, open, keep, next mention; a tap beside a kept sheet leaves it.
    await tap('Norway');
    await waitForText(page, '1 of 2');
    await touch('Keep open');
    await touch('Next mention');
    await waitForText(page, '2 of 2');
    await touch('Keep open');
    await page.touchscreen.tap(8, 8);
    await pause(300);
    expect(await readCard(stage.session, page)).toContain('Norway');

    // Pulled down, it is gone.
    const grip = await locate(page, 'Larger');
    await page.touchscreen.touchStart(grip.x, grip.y);
    for (let step = 1; step <= 6; step++) await page.touchscreen.touchMove(grip.x, grip.y + step * 25);
    // A finger that lets go at speed flings: Chromium takes the next tap as the end of that.
    await pause(200);
    await page.touchscreen.touchEnd();
    await waitForNoCard(page);

    // Retire, with its way back.
    await tap('Norway');
    await waitForText(page, '1 of 2');
    await touch('More');
    await touch('Don’t mark');
    await touch('I know this');
    await waitForText(page, 'no longer marked');
    await touch('Undo');
    await waitForNoCard(page);

    // Choose another meaning.
    await tap('Cambridge');
    await waitForText(page, 'may mean');
    await touch('University of Cambridge');
    await waitForText(page, '“Cambridge” means University of Cambridge');
    await touch('Undo');
    await waitForNoCard(page);

    // Switch off. The tap on the link has led the page to its target.
    expect(await askVisit(stage.popup, `${url}#seat`)).toBeDefined();
    await tap('Norway');
    await waitForText(page, '1 of 2');
    await touch('More');
    await touch('Don’t mark');
    await touch('Off on this site');
    await waitFor('no visit', async () => ((await askVisit(stage.popup, `${url}#seat`)) ? undefined : true));
    await touch('Undo');
    await waitFor('a visit', () => askVisit(stage.popup, `${url}#seat`));
  });
});
