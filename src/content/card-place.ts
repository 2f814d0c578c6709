/** Where the card's script and the reader's script, which are injected one after the other, find each other. */
import { askBackground } from '../platform/messages/send';
import type { CardContext, CardShow } from './show';

/** The key under which card.ts leaves its builder in the scripts' own world, which the page cannot see. */
export const cardPlace = Symbol.for('contexture.card');

/** The name of the element that holds a card: no page and no standard has one like it. */
export const hostName = 'contexture-card';

type CreateCardShow = (context: CardContext) => CardShow;

const isBuilder = (it: unknown): it is CreateCardShow => typeof it === 'function';

/** Fetches the card's script where it is not there yet, and builds the cards of a visit. Undefined when that failed. */
export const fetchCards = async (context: CardContext): Promise<CardShow | undefined> => {
  const answer = Reflect.has(globalThis, cardPlace) ? undefined : await askBackground('cardNeeded', {});
  if (answer && !answer.ok && answer.reason === 'gone') context.onGone();
  const create: unknown = Reflect.get(globalThis, cardPlace);
  return isBuilder(create) ? create(context) : undefined;
};
