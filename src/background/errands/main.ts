/**
 * Where the script of errands starts: what is done when a reader asks by shortcut, menu or address bar. It lays itself ready
 * for fetch-errands.ts and registers nothing: listeners are the background's.
 */
import { createAddressBar } from './address-bar';
import { runCommand } from './commands';
import { explainPage } from './explain-page';
import type { Library } from './library';
import { runMenu } from './menus';
import { settleIn } from './settle-in';

const createErrands = (library: Library) => ({
  explainPage,
  runCommand,
  runMenu,
  settleIn,
  ...createAddressBar(library),
});

/** Makes the errands, over the background's packs. */
export type CreateErrands = typeof createErrands;

/** The errands: see where each is written. */
export type Errands = ReturnType<CreateErrands>;

Reflect.set(globalThis, Symbol.for('contexture.errands'), createErrands);
