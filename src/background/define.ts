/** The doors for "define" and "describe", for cards: pages of ours look into the library themselves. */
import { isListOf, isShape, isText } from '../core/checks';

const address = { glossary: isText(), entry: isText() };

/** Whether something is a question for an entry. */
export const isDefineAsk = isShape(address, { also: isListOf(isShape(address)) });

/** Whether something is a question for many. */
export const isDescribeAsk = isShape({ entries: isListOf(isShape(address)) });
