/** The browser's keyboard shortcuts for the extension: as they are set now, and the way to the list where they are changed. */
import { browser, type Commands } from './browser';

/** A shortcut: what it does, and its keys where it has some ("Alt+Shift+J"). */
export interface Shortcut {
  readonly name: string;
  readonly keys?: string;
}

/** Browsers tell them by the alphabet of these names. */
const order = ['next-term', 'previous-term', 'open-term', 'open-panel', 'toggle-site', 'toggle-everywhere'];

/** All shortcuts, those for reading first; none where the browser has no shortcuts, as on Android. */
export const listShortcuts = async (): Promise<readonly Shortcut[]> => {
  const commands = (await browser.commands?.getAll()) ?? [];
  const placeOf = ({ name = '' }: Commands.Command): number => order.indexOf(name);
  return [...commands]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .flatMap(({ description, shortcut }) =>
      // The button's own command has no description of ours.
      description ? [{ name: description, ...(shortcut ? { keys: shortcut } : {}) }] : [],
    );
};

/** Firefox's function, which the types do not know yet. */
const openOwnList = (): (() => Promise<void>) | undefined => {
  const commands: object | undefined = browser.commands;
  const open: unknown = commands && Reflect.get(commands, 'openShortcutSettings');
  return typeof open === 'function' ? async () => void (await Reflect.apply(open, commands, [])) : undefined;
};

const isChromium = (): boolean => browser.runtime.getURL('').startsWith('chrome-extension:');

/** Whether the browser lets an extension open its list of shortcuts. */
export const canOpenShortcuts = (): boolean => isChromium() || openOwnList() !== undefined;

/** Opens that list. */
export const openShortcuts = async (): Promise<void> => {
  const open = openOwnList();
  if (open) await open();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
};
