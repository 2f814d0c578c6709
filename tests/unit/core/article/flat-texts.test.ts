/** Texts in the order in which they are shown, shadow trees and slots included. */
import { describe, expect, it } from 'vitest';
import { flatTexts, hasShadowTrees } from '../../../../src/core/article/flat-texts';
import { parsePage } from './fixture-pages';

const attach = (document: Document, selector: string, html: string): void => {
  const host = document.querySelector(selector);
  if (host) host.attachShadow({ mode: 'open' }).innerHTML = html;
};

const textsOf = (document: Document): string[] => [...flatTexts(document.body)].map(({ data }) => data);

describe('flatTexts', () => {
  it('gives the texts of a page without shadow trees in document order', () => {
    const document = parsePage('<html><body><p>a<b>b</b></p>c<slot>d</slot></body></html>');
    expect(textsOf(document)).toEqual(['a', 'b', 'c', 'd']);
    expect(hasShadowTrees(document.body)).toBe(false);
  });

  it('puts a shadow tree in place of its host’s children, and these into its slots', () => {
    const document = parsePage('<html><body>1<x-a>4<b slot="s">2</b><i slot="t">-</i></x-a>6</body></html>');
    attach(document, 'x-a', '<slot name="s"></slot>3<slot></slot><slot name="none">5</slot>');
    expect(textsOf(document)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(hasShadowTrees(document.body)).toBe(true);
  });

  it('follows trees within trees', () => {
    const document = parsePage('<html><body><x-a><x-b>3</x-b></x-a></body></html>');
    attach(document, 'x-a', '1<slot></slot>4');
    attach(document, 'x-b', '2<slot></slot>');
    expect(textsOf(document)).toEqual(['1', '2', '3', '4']);
  });
});
