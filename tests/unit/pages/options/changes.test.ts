import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readChanges } from '../../../../src/pages/options/changes';

test('editions with their changes; what stands around them is left out', () => {
  const markdown = [
    '# Changelog',
    'For readers. See [docs](docs).',
    '',
    '## 1.5',
    'A good one.',
    '- Cards say',
    '  more, as `example.org`, of [places](docs/places.md).',
    '- A panel - with dashes.',
    '',
    '## 1.4 (March 2027)',
    '- Smaller.',
  ].join('\n');
  expect(readChanges(markdown)).toEqual([
    { title: '1.5', changes: ['Cards say more, as example.org, of places.', 'A panel - with dashes.'] },
    { title: '1.4 (March 2027)', changes: ['Smaller.'] },
  ]);
  expect(readChanges('')).toEqual([]);
});

test('the list that the package carries is read whole', () => {
  const markdown = readFileSync('CHANGELOG.md', 'utf8');
  const editions = readChanges(markdown);
  expect(editions.flatMap(({ changes }) => changes)).toHaveLength(markdown.match(/^- /gm)?.length ?? -1);
  expect(editions[0]?.changes.length).toBeGreaterThan(5);
});
