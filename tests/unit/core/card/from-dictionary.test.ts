import { describe, expect, it } from 'vitest';
import { createUnknownView, createWordView } from '../../../../src/core/card/from-dictionary';
import type { RankedSense } from '../../../../src/core/dictionary/rank';
import { say } from './fixtures';

const sense = (lemma: string, definition: string, rest: Partial<RankedSense> = {}): RankedSense => ({
  lemma,
  part: 'n',
  count: 0,
  words: [lemma],
  definition,
  examples: [],
  ...rest,
});

describe('the card of a word', () => {
  it('has its meanings in the order given, each with its part of speech, an example and other words', () => {
    const view = createWordView(
      [
        sense('march', 'the month after February', { words: ['March', 'Mar'] }),
        sense('march', 'walk fast', {
          part: 'v',
          words: ['march', 'process', 'a', 'b', 'c', 'd'],
          examples: ['They marched', 'x'],
        }),
        sense('marches', 'border lands', { words: ['marches'] }),
      ],
      say,
    );
    expect(view.title).toBe('March');
    expect(view.meanings).toEqual([
      { part: 'noun', text: 'the month after February', others: ['Mar'] },
      { part: 'verb', lemma: 'march', text: 'walk fast', example: 'They marched', others: ['process', 'a', 'b', 'c'] },
      { part: 'noun', lemma: 'marches', text: 'border lands', others: [] },
    ]);
    expect(view.source).toEqual({ name: 'WordNet 3.1', licence: 'WordNet licence' });
    expect(view.more.links.licence).toContain('wordnet.princeton.edu');
  });

  it('ends after twelve meanings', () => {
    const many = Array.from({ length: 30 }, (_, nth) => sense('run', `meaning ${nth}`));
    expect(createWordView(many, say).meanings).toHaveLength(12);
  });

  it('of a text that nobody knows says so, in the language of the interface', () => {
    const view = createUnknownView('qwertz', say);
    expect([view.title, view.note, view.lang]).toEqual(['qwertz', 'Nothing known about “qwertz”.', 'en']);
    expect(view.source.licence).toBeUndefined();
  });
});
