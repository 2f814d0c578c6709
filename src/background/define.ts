/** The doors for "define", "describe" and "openEntry", for cards: pages of ours look into the library themselves. */
import { isListOf, isShape, isText } from '../core/checks';

const address = { glossary: isText(), entry: isText() };

/** Whether something is the address of an entry. */
export const isAddress = isShape(address);

/** Whether something is a question for an entry. */
export const isDefineAsk = isShape(address, { also: isListOf(isAddress) });

/** Whether something is a question for many. */
export const isDescribeAsk = isShape({ entries: isListOf(isAddress) });
