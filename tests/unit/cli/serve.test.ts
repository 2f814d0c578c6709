import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serveFolder } from '../../../src/cli/serve';

const folder = mkdtempSync(join(tmpdir(), 'contexture-serve-'));
writeFileSync(join(folder, 'a b.html'), '<p>Hello');
const served = await serveFolder({ folder });
afterAll(() => served.close());

test('a file is served with its type, whatever its name', async () => {
  const response = await fetch(`${served.origin}/a%20b.html`);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toBe('<p>Hello');
});

test.each(['/none.html', '/../../../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd'])('%s is not there', async (path) => {
  expect((await fetch(served.origin + path)).status).toBe(404);
});

test('a taken port is said plainly', async () => {
  const port = Number(new URL(served.origin).port);
  await expect(serveFolder({ folder, port })).rejects.toThrow(`Port ${port} is taken`);
});
