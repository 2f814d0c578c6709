/** Listens to the browser's shortcuts. What they do is in errands/commands.ts. */
import { browser } from '../platform/browser';
import { openPanel } from '../platform/panel';
import { fetchErrands } from './fetch-errands';

/** Registers the shortcuts' listener, where the browser has shortcuts: Firefox for Android has none. */
export const watchCommands = (): void => {
  browser.commands?.onCommand.addListener(async (command, tab) => {
    // A panel opens only within the gesture itself.
    if (command === 'open-panel' && tab?.windowId !== undefined) void openPanel(tab.windowId);
    else await (await fetchErrands()).runCommand(command);
  });
};
