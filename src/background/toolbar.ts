/** Keeps the toolbar's button true to the settings. How it is drawn is in errands/toolbar.ts. */
import type { WorkerSettings } from '../core/worker-settings';
import { loadWorkerSettings, watchWorkerSettings } from '../platform/worker-settings';
import { fetchErrands } from './fetch-errands';

const show = async (settings: WorkerSettings): Promise<void> => (await fetchErrands()).drawButton(settings);

/** Draws the button at a start. While Contexture is on, it is as the manifest has it. */
export const showState = async (): Promise<void> => {
  const settings = await loadWorkerSettings();
  if (!settings.enabled) await show(settings);
};

/** Redraws it at each change of settings. */
export const watchState = (): void => watchWorkerSettings((settings) => void show(settings));
