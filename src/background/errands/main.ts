/**
 * Where the script of errands starts: what is done when a reader asks by shortcut, menu or address bar. It lays itself ready
 * for fetch-errands.ts and registers nothing: listeners are the background's.
 */
import { createAddressBar } from './address-bar';
import { runCommand } from './commands';
import { openEntry } from './entry-page';
import { explainPage } from './explain-page';
import type { Library } from './library';
import { createLookUp } from './look-up';
import { runMenu } from './menus';
import { settleIn } from './settle-in';
import { drawButton } from './toolbar';

const createErrands = (library: Library) => ({
  drawButton,
  explainPage,
  openEntry,
  runCommand,
  runMenu,
  settleIn,
  lookUp: createLookUp(library),
  ...createAddressBar(library),
});

/** Makes the errands, over the background's packs. */
export type CreateErrands = typeof createErrands;

/** The errands: see where each is written. */
export type Errands = ReturnType<CreateErrands>;

Reflect.set(globalThis, Symbol.for('contexture.errands'), createErrands);
