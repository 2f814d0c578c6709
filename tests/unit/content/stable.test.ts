/**
 * An article that grows, really read: paragraphs come in below one after the other, as on a page without end. What stands on
 * the screen keeps its marks at every level. A choice is never told where the reader has scrolled to.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createMarkChooser } from '../../../src/content/choose';
import { joinFresh, type Known, type KnownText, remember } from '../../../src/content/known';
import { readArticle } from '../../../src/core/senses/read';
import { hardEntries, packOf } from '../core/senses/small-glossary';

const pack = packOf(hardEntries);
const told = { definitions: [], lang: 'en', date: undefined };

/** Sentences that change what others mean: full names, definitions, nations, words printed small, capitals throughout. */
const paragraph = fc
  .array(
    fc.constantFrom(
      'Obama spoke at length.',
      'Barack Obama met Xi Jinping.',
      'Xi said little.',
      'The NSA listened to Huawei.',
      'The Northern Sheep Alliance (NSA) sold wool.',
      'Dana Obama, a judge, spoke.',
      'Ferries leave Seattle for Washington.',
      'The US Congress in Washington met.',
      'Retailer Amazon opened a warehouse.',
      'The amazon is a river, and apple a fruit.',
      'Apple shares fell.',
      'The Supreme Court ruled in Germany.',
      'The Guardian reported a state visit.',
      'ALL OF CHINA PAID HUAWEI.',
      'Turkey and Georgia played; Georgia won 2-1.',
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((sentences) => sentences.join(' '));

const reader = () => {
  let lastId = 0;
  let before: KnownText | undefined;
  return (text: string): KnownText => {
    const recalled = remember(before ? [before] : [])(text);
    const read = readArticle({ text, lang: 'en' }, [pack]).mentions.map(
      (mention): Known => ({ id: ++lastId, mention, told }),
    );
    before = { text, known: joinFresh(recalled, read) };
    return before;
  };
};

it.each(['few', 'normal', 'many', 'all'] as const)(
  'at level %s, no mark goes, comes or moves above what is added',
  (level) => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 2, maxLength: 8 }), (paragraphs) => {
        const read = reader();
        const choose = createMarkChooser();
        let shown: string[] = [];
        let length = 0;
        paragraphs.forEach((_, count) => {
          const text = paragraphs.slice(0, count + 1).join('\n');
          const { known } = read(text);
          const marked = choose([{ known, snapshot: { text, spans: [] } }], { level });
          const above = [...marked].filter(({ mention }) => mention.end <= length);
          expect(above.map(({ id, mention }) => `${id} ${mention.start} ${mention.entry}`)).toEqual(shown);
          shown = [...marked].map(({ id, mention }) => `${id} ${mention.start} ${mention.entry}`);
          length = text.length;
        });
      }),
      { numRuns: 60 },
    );
  },
);
