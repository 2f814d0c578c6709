/** The toolbar button: in colour while Contexture is on, grey without dots while it is off everywhere. */
import type { Settings } from '../../core/settings';
import { browser } from '../../platform/browser';

const iconPaths = (prefix: string): Record<string, string> =>
  Object.fromEntries([16, 24, 32].map((size) => [size, `/icons/${prefix}${size}.png`]));

/** Draws the button as the settings say, where the browser can draw it anew. */
export const drawButton = ({ enabled }: Pick<Settings, 'enabled'>): Promise<void> =>
  browser.action.setIcon?.({ path: iconPaths(enabled ? '' : 'off-') });
