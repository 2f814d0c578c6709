/** The wire form of a message, so small that the detector can afford it. */
import type { BackgroundRequests, PageRequests } from './requests';

export type MessageName = keyof BackgroundRequests | keyof PageRequests;

/** A message as it travels: plain JSON, recognised by its mark. */
export interface Envelope {
  readonly contexture: string;
  readonly ask: unknown;
}

/** Puts a question into its wire form. */
export const wrapMessage = (name: MessageName, ask: unknown): Envelope => ({ contexture: name, ask });

/** Whether something that arrived is a message of ours: a stranger's is left alone. */
export const isEnvelope = (it: unknown): it is Envelope =>
  typeof it === 'object' && it !== null && 'contexture' in it && typeof it.contexture === 'string' && 'ask' in it;
