/** The annotate command as a user runs it, with files good and bad. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'contexture-annotate-'));
const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const annotate = (...args: string[]) =>
  spawnSync(process.execPath, ['build.mjs', '--run', 'src/cli/annotate.ts', '--', ...args], { encoding: 'utf8' });

const good = write(
  'good.txt',
  'Barack Obama met Xi Jinping.\nLater Obama spoke about the\ncyber espionage of the NSA.',
);
const lines = write('lines.jsonl', `${JSON.stringify({ id: 7, text: 'The NSA spoke.', date: '2015-09-25' })}\n`);
const bad: readonly [name: string, content: string | Uint8Array, message: RegExp][] = [
  ['empty.txt', '', /is empty/],
  ['binary.txt', new Uint8Array([80, 75, 3, 4, 0, 0]), /is binary: give a text/],
  ['latin.txt', new Uint8Array([67, 97, 102, 0xe9]), /is not UTF-8: convert it/],
  ['broken.jsonl', '{"id": "a", "text": "NSA"}\n{"id": ', /line 2 is no JSON/],
  ['fields.jsonl', '{"id": "a"}\n', /line 1: text is missing/],
  ['nothing.html', '<html><body><nav>Home</nav></body></html>', /holds no article text/],
  ['unknown.docx', 'text', /unknown ending: give a .txt, .html or .jsonl/],
];

describe('annotate', () => {
  let result: ReturnType<typeof annotate>;
  beforeAll(() => {
    const files = bad.map(([name, content]) => write(name, content));
    result = annotate(...files, join(folder, 'none.txt'), good, lines);
  });

  test.each(bad)('says what is wrong with %s', (name, _content, message) => {
    const line = result.stderr.split('\n').find((it) => it.includes(name));
    expect(line).toMatch(message);
  });

  test('says that a file is not there', () => {
    expect(result.stderr).toMatch(/none\.txt: there is no such file/);
  });

  test('reads the good files all the same, and ends with an error', () => {
    const read = result.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(read.map((document) => document.id)).toEqual(['a', good, '7']);
    expect(result.status).toBe(1);
    const [first] = read[1].mentions;
    expect(first).toMatchObject({
      ...{ start: 0, end: 12, surface: 'Barack Obama', entry: 'person/barack-obama', label: 'Barack Obama' },
      ...{ type: 'person', wikipedia: 'Barack Obama', wikidata: 'Q76' },
    });
    expect(first.confidence).toBeGreaterThan(0.8);
    expect(first.why.length).toBeGreaterThan(0);
    expect(read[1].mentions.map((mention: { surface: string }) => mention.surface)).toContain('cyber espionage');
  });

  test('without a file says how it is used', () => {
    const { stderr, status } = annotate();
    expect(stderr).toMatch(/Name one or more files/);
    expect(status).toBe(2);
  });
});
