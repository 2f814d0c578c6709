/**
 * Where the second injected script starts: the card with all that draws it. It comes into a page only when a pointer first
 * rests on a mention, since most articles are read without one; it does nothing but lay itself ready for the first.
 */
import { cardPlace } from './card-place';
import { createCardShow } from './show';

Reflect.set(globalThis, cardPlace, createCardShow);
