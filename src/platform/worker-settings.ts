/** The settings in force that the background itself needs, and word of their changes. */
import { readWorkerSettings, type WorkerSettings } from '../core/worker-settings';
import { readStorages, watchStored } from './stored-settings';

/** The settings in force. Parts that cannot be read fall back to their defaults. */
export const loadWorkerSettings = async (): Promise<WorkerSettings> => readWorkerSettings(...(await readStorages()));

/** Calls back with the settings in force after each change made anywhere. */
export const watchWorkerSettings = (onChange: (settings: WorkerSettings) => void): void =>
  watchStored(loadWorkerSettings, onChange);
