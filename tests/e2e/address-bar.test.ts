/** The address bar's keyword leads to the page of an entry. What it suggests is tested without a browser. */
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

  test('Enter opens the entry', async () => {
    await stage.session.enterInAddressBar('nsa');
    await waitFor('the page of the NSA', async () => {
      const titles = await stage.popup.evaluate(async () =>
        (await Reflect.get(globalThis, 'chrome').tabs.query({})).map(({ title }: { title?: string }) => title),
      );
      return titles.includes('National Security Agency') ? true : undefined;
    });
  });
});
