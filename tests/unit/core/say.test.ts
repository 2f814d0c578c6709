/** Texts by key, and that the file of texts is fit for browsers and translators. */
import { describe, expect, it } from 'vitest';
import messages from '../../../src/_locales/en/messages.json';
import { createSay } from '../../../src/core/say';

const say = createSay(messages);

describe('say', () => {
  it('puts substitutions in their places', () => {
    expect(say('date_day', '25', 'Sep', '2015')).toBe('25 Sep 2015');
    expect(say('card_strip_open', 'President', 'May 2013', 'Sep 2015')).toBe(
      'President since May 2013. The article is from Sep 2015.',
    );
  });

  it('leaves a place empty for which nothing is given, and takes a substitution as it is', () => {
    expect(say('card_at_the_time')).toBe(' at the time');
    expect(say('card_at_the_time', '$2')).toBe('$2 at the time');
  });

  it('there are twelve months of each kind', () => {
    expect(say('date_months').split(' ')).toHaveLength(12);
    expect(say('date_months_short').split(' ')).toHaveLength(12);
  });

  it.each(Object.entries<{ message: string; description?: string }>(messages))(
    '%s',
    (key, { message, description }) => {
      // What browsers accept as a key, and the copy rules of the product.
      expect(key).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(message).not.toMatch(/!|\bwe\b|^\s|\s$/i);
      // A translator is told what stands in a place.
      if (/\$\d/.test(message)) expect(description).toMatch(/\$1/);
    },
  );
});
