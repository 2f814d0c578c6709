/** docs/accessibility.md names for each criterion the tests that hold it: they are there, under these names. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = readFileSync('docs/accessibility.md', 'utf8');

/** "`use` is `tests/e2e/card.test.ts`": the short names of the files. */
const files = new Map(
  [...text.matchAll(/`([\w-]+)` is\s+`(tests\/[\w./-]+)`/g)].map(([, short = '', path = '']) => [short, path]),
);
const rows = text
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('each criterion', () => {
  it('is of WCAG 2.2, and all of them are here', () => expect(rows.length).toBeGreaterThan(25));

  it.each(rows.map(([, criterion = '', , holders = '']) => [criterion, holders]))('%s', (_, holders) => {
    const named = [...holders.matchAll(/`([\w-]+)`: “([^”]+)”/g)];
    expect(named.length).toBeGreaterThan(0);
    for (const [, short = '', title = ''] of named) {
      const path = files.get(short);
      expect(path, `what file is \`${short}\`?`).toBeDefined();
      expect(readFileSync(path ?? '', 'utf8').includes(title), `${path} has a test “${title}”`).toBe(true);
    }
  });
});

describe('the manifest', () => {
  it('has no shortcut of a character alone', () => {
    const { commands } = JSON.parse(readFileSync('manifest.json', 'utf8'));
    const keys = Object.values<{ suggested_key?: { default: string } }>(commands).flatMap(({ suggested_key }) =>
      suggested_key ? [suggested_key.default] : [],
    );
    expect(keys.length).toBeGreaterThan(2);
    expect(keys.filter((key) => !/^(Alt|Ctrl)\+/.test(key))).toEqual([]);
  });
});
