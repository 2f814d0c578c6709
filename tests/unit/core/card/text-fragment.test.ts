import { expect, test } from 'vitest';
import { createTextLink } from '../../../../src/core/card/text-fragment';

const linkTo = (text: string, name: string, address = 'https://example.org/a'): string => {
  const start = text.indexOf(name);
  return createTextLink(address, { text, start, end: start + name.length });
};

test.each([
  ['words on both sides', 'He asked the NSA for its view.', 'NSA', 'He%20asked%20the-,NSA,-for%20its%20view.'],
  ['no words before', 'NSA officials said no', 'NSA', 'NSA,-officials%20said%20no'],
  ['none behind', 'He left the NSA', 'NSA', 'He%20left%20the-,NSA'],
  ['context of the same line only', 'A title\nNSA said no\nNext', 'NSA', 'NSA,-said%20no'],
  [
    'signs with a meaning of their own',
    'So the A-B, C & D group',
    'A-B, C & D',
    'So%20the-,A%2DB%2C%20C%20%26%20D,-group',
  ],
])('%s', (_what, text, name, directive) => {
  expect(linkTo(text, name)).toBe(`https://example.org/a#:~:text=${directive}`);
});

test('takes the place of a fragment that is there', () => {
  expect(linkTo('the NSA', 'NSA', 'https://example.org/a?b=1#top')).toBe('https://example.org/a?b=1#:~:text=the-,NSA');
});
