/** The card that stands below the sample until it is tried: what pointing at its first name will show. */
import { type CardView, createCardView } from '../../core/card/view';
import { define } from '../../platform/library';
import { say } from '../../platform/say';

/** The card, as of the sample's date; undefined where its glossary is switched off. */
export const viewExample = async (): Promise<CardView | undefined> => {
  const defined = await define({ glossary: 'core', entry: 'person/barack-obama' });
  const now = new Date().toISOString().slice(0, 10);
  return defined ? createCardView({ ...defined, surface: 'Obama', date: '2015-09', now, say }) : undefined;
};
