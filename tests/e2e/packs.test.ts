/** Pages of ours read packs themselves: the panel shows what the glossaries say without asking the background. */
import { afterAll, beforeAll, describe, test } from 'vitest';
import { engines } from '../../src/cli/browsers/find';
import { waitFor } from '../../src/cli/browsers/observe';
import { openStage, type Stage } from './open';

describe.each(engines)('in %s', (engine) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(engine);
  });
  afterAll(() => stage.close());

  test('the panel says of each term what it is', async () => {
    const { page } = await stage.openArticle(stage.sample);
    const id = await stage.popup.evaluate(
      `chrome.tabs.query({}).then((all) => all.find(({ url }) => url === ${JSON.stringify(page.url())}).id)`,
    );
    const panel = await stage.session.openExtensionPage(`panel/index.html?tab=${id}`);
    // Its lines come with names first; what the packs say follows.
    await waitFor('what the packs say', async () =>
      String(await panel.evaluate('document.body.textContent')).includes('President of China') ? true : undefined,
    );
    await panel.close();
    await page.close();
  });
});
