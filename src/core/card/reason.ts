/** The reasons for a sense in words. What decided is known by its key alone, so that reading needs no texts. */
import type { Reason } from '../mention';
import { type CountKey, type Say, sayCountWith } from '../say';

const isCount = (key: Reason[0]): key is CountKey & Reason[0] => key === 'why_likelier';

/** A reason as a sentence. */
export const writeReason = ([key, ...substitutions]: Reason, say: Say): string =>
  isCount(key) ? sayCountWith(say, key, Number(substitutions[0])) : say(key, ...substitutions);
