import { describe, expect, test, vi } from 'vitest';
import { compileDictionary } from '../../../src/cli/dictionary/compile';
import type { Mention } from '../../../src/core/mention';

const files = compileDictionary();
/** Files that were asked for, in turn. */
const read: string[] = [];
vi.mock('../../../src/platform/packaged', () => ({
  readPacked: async (path: string) => {
    const shard = /^dictionary\/(.*)\.bin$/.exec(path)?.[1] ?? '';
    read.push(shard);
    const text = files.get(shard);
    if (text === undefined) throw new Error(`no file ${path}`);
    return text;
  },
}));
const { createLookUp } = await import('../../../src/background/errands/look-up');

const names = ['NSA', 'Washington Post'];
/** Finds names as reading does; "NSA" only where it stands alone, as if its place spoke against it. */
const annotate = async ({ text }: { readonly text: string }) => {
  const mentions = names.flatMap((surface): Mention[] => {
    const start = text.indexOf(surface);
    if (start < 0 || (surface === 'NSA' && text !== 'NSA')) return [];
    const place = { start, end: start + surface.length, surface, label: surface };
    return [{ glossary: 'core', entry: surface, type: 'agency', confidence: 0.4, why: [], ...place }];
  });
  return { mentions, definitions: [], inner: [] };
};
const lookUp = createLookUp({ annotate, openPacks: async () => [], findEntries: async () => [] });
const ask = (asked: string, text = asked, lang = 'en') => {
  const start = text.indexOf(asked);
  return lookUp({ text, lang, packs: ['core'], start, end: start + asked.length });
};

describe('what a reader asks for', () => {
  test('is a name where it is one in its context, also as a part of it', async () => {
    expect((await ask('Post', 'Read it in the Washington Post today.')).mention?.entry).toBe('Washington Post');
  });

  test('is a name where it is one at all, at the place that was asked for', async () => {
    const { mention } = await ask('NSA', 'Ask the NSA.');
    expect([mention?.entry, mention?.start, mention?.end]).toEqual(['NSA', 8, 11]);
  });

  test('is a word otherwise, its meanings by its own sentence', async () => {
    const { senses } = await ask('bank', 'He sold his shares. They sat on the bank of the river. Cash is money.');
    expect(senses?.[0]?.definition).toContain('sloping land');
  });

  test.each([
    ['in another language', 'bank', 'de'],
    ['of no dictionary', 'qwertz', 'en'],
    ['in a file that is not there', 'zxzx', 'en'],
    ['of signs alone', '…', 'en-GB'],
  ])('is nothing when it is a word %s', async (_what, asked, lang) => {
    expect(await ask(asked, asked, lang)).toEqual({});
  });

  test('reads only the files of the word and of those that share its meanings', async () => {
    read.length = 0;
    await ask('acrimony');
    expect(new Set(read).size).toBeLessThan(6);
    expect(read).toContain('ac');
  });
});
