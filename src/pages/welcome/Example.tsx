/**
 * A card to begin with, below the sample. In a shadow root, as the real ones are: the extension's own reader, which reads this page,
 * does not take it for a part of the article.
 */
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CardView } from '../../core/card/view';
import { say } from '../../platform/say';
import { Card } from '../../ui/Card';

/** The card; hidden, its place stays, so that nothing moves. */
export const Example = ({ view, isHidden }: { readonly view: CardView; readonly isHidden: boolean }) => {
  const host = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!host.current) return;
    render(
      <>
        <link rel="stylesheet" href="main.css" />
        <Card view={view} say={say} />
      </>,
      host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' }),
    );
  }, [view]);
  return <aside ref={host} style={{ visibility: isHidden ? 'hidden' : 'visible' }} />;
};
