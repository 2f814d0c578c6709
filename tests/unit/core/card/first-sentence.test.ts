/** Where the first sentence ends. */
import { describe, expect, it } from 'vitest';
import { firstSentence } from '../../../../src/core/card/first-sentence';

describe('the first sentence', () => {
  it.each([
    ['Guards networks. Sits in Maryland.', 'Guards networks.'],
    ['One sentence only.', 'One sentence only.'],
    ['No stop at all', 'No stop at all'],
    ['Advises the U.S. President. Meets weekly.', 'Advises the U.S. President.'],
    ['Led by Dr. Moreno since 2012. Based in Lima.', 'Led by Dr. Moreno since 2012.'],
    ['Written by J. R. Bell in 1980. Still in print.', 'Written by J. R. Bell in 1980.'],
    ['Is it a law? No.', 'Is it a law?'],
    ['Said “never again.” Left office.', 'Said “never again.”'],
    ['Worth 3.5 million. Paid yearly.', 'Worth 3.5 million.'],
    ['Founded c. 1400. Rebuilt twice.', 'Founded c. 1400.'],
    ['Runs Yahoo! and other sites. Sold in 2017.', 'Runs Yahoo! and other sites.'],
    ['是一个机构。位于北京。', '是一个机构。'],
    ['Élu en 2012. Écrivain aussi.', 'Élu en 2012.'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(firstSentence(text)).toBe(expected);
  });
});
