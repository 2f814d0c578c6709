/** Keeps the toolbar's button true to the settings. How it is drawn is in errands/toolbar.ts. */
import type { Settings } from '../core/settings';
import { loadSettings, watchSettings } from '../platform/settings';
import { fetchErrands } from './fetch-errands';

const show = async (settings: Settings): Promise<void> => (await fetchErrands()).drawButton(settings);

/** Draws the button at a start. While Contexture is on, it is as the manifest has it. */
export const showState = async (): Promise<void> => {
  const settings = await loadSettings();
  if (!settings.enabled) await show(settings);
};

/** Redraws it at each change of settings. */
export const watchState = (): void => watchSettings((settings) => void show(settings));
