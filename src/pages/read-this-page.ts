/**
 * Lets the extension's own reader read a page of ours, as it reads articles: the sample in it is marked and explained by
 * the same code. The browser injects into pages of others only, so the scripts are loaded here.
 */

/** Loads the reader and the card, in this order: a reader throws away a card that was there before it. */
export const readThisPage = (): void => {
  for (const name of ['content.js', 'card.js']) {
    const script = document.createElement('script');
    script.src = `/${name}`;
    // One after the other, not as they arrive.
    script.async = false;
    document.body.append(script);
  }
};
