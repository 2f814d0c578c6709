/** A paragraph of an article with marks as the reader would see them, so that a choice can be judged at once. */
import type { Level, MarkStyle } from '../../core/settings';
import { say } from '../../platform/say';

/** A word of the sample that would be marked, from this level on. */
interface Term {
  readonly text: string;
  readonly group: 'people' | 'places' | 'ideas';
  readonly from: Level;
}

const order: readonly Level[] = ['few', 'normal', 'many', 'all'];

const sentence: readonly (string | Term)[] = [
  'The presidents of ',
  { text: 'China', group: 'places', from: 'all' },
  ' and the ',
  { text: 'United States', group: 'places', from: 'all' },
  ' left ',
  { text: 'Washington', group: 'places', from: 'normal' },
  ' with a promise: neither government will help to steal ',
  { text: 'trade secrets', group: 'ideas', from: 'normal' },
  ' over the network. ',
  { text: 'Barack Obama', group: 'people', from: 'normal' },
  ' called it progress. ',
  { text: 'Xi Jinping', group: 'people', from: 'few' },
  ' spoke of ',
  { text: 'norms of behaviour', group: 'ideas', from: 'few' },
  '.',
];

/** The sample in a mark style and at a level. */
export const Sample = ({ style, level }: { readonly style: MarkStyle; readonly level: Level }) => (
  <figure class="cx-paper sample" lang="en" aria-label={say('options_sample')}>
    {sentence.map((part) => {
      if (typeof part === 'string') return part;
      const isMarked = order.indexOf(part.from) <= order.indexOf(level);
      return isMarked ? (
        <span class="cx-mark" data-look={style} data-group={part.group}>
          {part.text}
        </span>
      ) : (
        part.text
      );
    })}
  </figure>
);
