/**
 * Where the script of errands starts: what is done when a reader asks by shortcut, menu or address bar. It lays itself ready
 * for fetch-errands.ts and registers nothing: listeners are the background's.
 */
import { runCommand } from './commands';
import { runMenu } from './menus';
import { settleIn } from './settle-in';

const errands = { runCommand, runMenu, settleIn };

/** The errands: see where each is written. */
export type Errands = typeof errands;

/** Hands them out. */
export type CreateErrands = () => Errands;

const createErrands: CreateErrands = () => errands;

Reflect.set(globalThis, Symbol.for('contexture.errands'), createErrands);
