/** Which offices and facts an editor has to check. */
import { expect, it } from 'vitest';
import { listOpenOffices } from '../../../src/cli/open-offices';
import { entry } from '../core/card/fixtures';

it('lists what has no end, the longest unchecked first, and nothing that ended or has no dates', () => {
  expect(
    listOpenOffices([
      entry('Lin Wei', {
        updated: '2026-06',
        offices: [
          { title: 'Mayor', from: '2009', to: '2013' },
          { title: 'Premier', from: '2013-03-14' },
        ],
      }),
      entry('Halden', {
        updated: '2025-12',
        facts: [
          { label: 'Founded', value: '1987' },
          { label: 'Director', value: 'Eve Holt', from: '2012', to: '2016' },
          { label: 'Director', value: 'Ada Moreno', from: '2016' },
          { label: 'Owner', value: 'the state', to: '2018' },
        ],
      }),
    ]),
  ).toEqual(['2025-12\ttest/halden\tDirector: Ada Moreno\t2016', '2026-06\ttest/lin-wei\tPremier\t2013-03-14']);
});
