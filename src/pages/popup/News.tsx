/** After an update, and only until it was followed or closed: one quiet line that leads to what is new. */
import { useEffect, useState } from 'preact/hooks';
import { loadNews, markNewsSeen } from '../../platform/news';
import { say } from '../../platform/say';
import { Button } from '../../ui/controls/Button';
import { Glyph } from '../../ui/Glyph';
import { cardGlyphs } from '../../ui/glyphs';

/** The line; nothing as long as there are no news. */
export const News = ({ onOpen }: { readonly onOpen: () => void }) => {
  const [edition, setEdition] = useState<string>();
  useEffect(() => {
    // What cannot be read is no news.
    loadNews().then(setEdition, () => undefined);
  }, []);
  if (edition === undefined) return null;
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
