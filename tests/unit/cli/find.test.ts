import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../../../src/cli/browsers/find';

const folder = mkdtempSync(join(tmpdir(), 'contexture-find-'));
const program = (name: string): string => {
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
};
const chrome = program('google-chrome');
const chromium = program('chromium');

afterEach(() => vi.unstubAllEnvs());

test('the variable comes first', async () => {
  vi.stubEnv('CHROME_PATH', chrome);
  expect(await findBrowser('chromium')).toBe(chrome);
});

test('a variable that names nothing is said, with what to do', async () => {
  vi.stubEnv('FIREFOX_PATH', join(folder, 'no-such-firefox'));
  await expect(findBrowser('firefox')).rejects.toThrow(/FIREFOX_PATH is ".*no-such-firefox".*Correct or unset/);
});

test('of several on the path, Chromium comes before Chrome', async () => {
  vi.stubEnv('CHROME_PATH', '');
  vi.stubEnv('PATH', folder);
  expect(await findBrowser('chromium')).toBe(chromium);
});
