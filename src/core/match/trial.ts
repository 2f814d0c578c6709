/**
 * A name tried at a place in a text. One record serves all trials of a search: they are so many that making one for each
 * would cost more than most of them take.
 */
import type { NameRules } from '../pack/record';
import { noPlural } from './endings';

/** The place, the name, and in the last three fields the outcome. */
export interface Trial {
  text: string;
  /** Where the first token begins. */
  start: number;
  /** Where the name's own letters end in the last token. */
  stemEnd: number;
  /** Where the last token ends, as it is read. */
  end: number;
  /** What stands between the two: one of the plurals of endings.ts. */
  plural: number;
  /** Whether the last token is read as it stands. */
  isWhole: boolean;
  /** Tokens from the first to the last. */
  words: number;

  /** The bytes in which the name's text stands, and where. */
  bytes: Uint8Array;
  at: number;
  /** The traits of the name's record, and the rules among them. */
  traits: number;
  rules: NameRules;

  /** Where the name stands, symbols before and behind its words included. */
  foundStart: number;
  foundEnd: number;
  /** Whether it is inflected or spelt otherwise, or a hyphen stands for a space. */
  isAltered: boolean;
}

const noBytes = new Uint8Array(0);

/** A record for the trials of one search after another. */
export const createTrial = (): Trial => ({
  text: '',
  start: 0,
  stemEnd: 0,
  end: 0,
  plural: noPlural,
  isWhole: true,
  words: 0,
  bytes: noBytes,
  at: 0,
  traits: 0,
  rules: { kind: 'name', case: 'exact', plural: 'none' },
  foundStart: 0,
  foundEnd: 0,
  isAltered: false,
});
