/** After an update, and only until it was followed or closed: one quiet line that leads to what is new. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadNews, markNewsSeen } from '../../platform/news';
import { say } from '../../platform/say';
import { Button } from '../../ui/controls/Button';
import { Glyph } from '../../ui/Glyph';
import { cardGlyphs } from '../../ui/glyphs';

/** What the line needs. */
export interface NewsProps {
  readonly onOpen: () => void;
  /** What stands in its place while there are no news: a popup has no room for both. */
  readonly children: ComponentChildren;
}

/** The line, or what stands in its place. */
export const News = ({ onOpen, children }: NewsProps) => {
  const [edition, setEdition] = useState<string>();
  useEffect(() => {
    // What cannot be read is no news.
    loadNews().then(setEdition, () => undefined);
  }, []);
  if (edition === undefined) return <>{children}</>;
  const hide = (): void => {
    setEdition(undefined);
    void markNewsSeen();
  };
  return (
    <p class="news cx-small">
      <span>{say('popup_news', edition)}</span>
      <Button
        onClick={() => {
          hide();
          onOpen();
        }}
      >
        {say('popup_news_open')}
      </Button>
      <Button label={say('card_close')} onClick={hide}>
        <Glyph path={cardGlyphs.close} class="cx-icon" />
      </Button>
    </p>
  );
};
