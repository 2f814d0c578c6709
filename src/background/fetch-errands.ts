/**
 * Fetches the script of errands: what a reader asks for by shortcut, menu or address bar, a few times a day. Each start of
 * the worker would pay for it otherwise. See docs/decisions/0015-errands.md.
 */
import { findEntries, openPacks } from '../platform/library';
import { annotate } from './annotate';
import type { CreateErrands, Errands } from './errands/main';

const place = Symbol.for('contexture.errands');

const isBuilder = (it: unknown): it is CreateErrands => typeof it === 'function';

/** Lets a service worker meet the script when it is installed: it may fetch only what it knows from then. */
export const meetErrands = (): void => addEventListener('install', () => importScripts('/errands.js'));

let errands: Errands | undefined;

/** What does the errands. Rejects when the script cannot be had. */
export const fetchErrands = async (): Promise<Errands> => {
  if (errands) return errands;
  // A worker has the one way, an event page the other.
  if (typeof importScripts === 'function') importScripts('/errands.js');
  else await import('/errands.js');
  const create: unknown = Reflect.get(globalThis, place);
  if (!isBuilder(create)) throw new Error('errands.js is not what it was');
  errands = create({ openPacks, findEntries, annotate });
  return errands;
};
