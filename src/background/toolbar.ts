/** The toolbar button: in colour while Contexture is on, grey without dots while it is off everywhere. */
import type { Settings } from '../core/settings';
import { browser } from '../platform/browser';
import { loadSettings, watchSettings } from '../platform/settings';

const iconPaths = (prefix: string): Record<string, string> =>
  Object.fromEntries([16, 24, 32].map((size) => [size, `/icons/${prefix}${size}.png`]));

const show = ({ enabled }: Pick<Settings, 'enabled'>): Promise<void> =>
  browser.action.setIcon?.({ path: iconPaths(enabled ? '' : 'off-') });

/** Draws the button as the settings say. */
export const showState = async (): Promise<void> => show(await loadSettings());

/** Redraws it at each change of settings. */
export const watchState = (): void => watchSettings((settings) => void show(settings));
