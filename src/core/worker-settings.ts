/**
 * The settings that the background itself needs: reading the others at each of its starts would cost every article. All
 * settings, these among them, are settings.ts.
 */
import { isBoolean, isListOf, isShape, isText } from './checks';
import { validateStored } from './stored-settings';

/** The checks of these settings. */
export const workerChecks = {
  /** Off: nothing of Contexture runs anywhere. */
  enabled: isBoolean,
  /** Topics of the built-in glossaries that are switched off, by their ids in built-in.ts; unknown ones do no harm. */
  topicsOff: isListOf(isText(40)),
};

/** Their values for a reader who changed nothing. */
export const workerDefaults = { enabled: true, topicsOff: [] } as const;

/** These settings as they are in force. */
export interface WorkerSettings {
  readonly enabled: boolean;
  readonly topicsOff: readonly string[];
}

const isWorkerSettings = isShape(workerChecks);

/** The two from whatever lies in the storage of this device and in that of the account; what is not valid falls back. */
export const readWorkerSettings = (local: unknown, account: unknown): WorkerSettings => {
  const settings: unknown = { ...workerDefaults, ...validateStored(workerChecks, local, account).valid };
  return isWorkerSettings(settings) ? settings : workerDefaults;
};
