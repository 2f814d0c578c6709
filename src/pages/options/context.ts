/** What every part of the options page is given. Types, and the one thing that goes round the properties: what was found. */
import { createContext } from 'preact';
import type { Correction } from '../../core/senses/corrections';
import type { Change, Kept } from '../keep';
import type { SettingId } from './settings-list';

/** What is in force, and the ways to change it. Each applies at once and is announced with a way back. */
export interface OptionsProps extends Kept {
  /** Changes settings; the words say what was done. */
  readonly onChange: (words: string, change: Change) => void;
  readonly onCorrect: (words: string, corrections: readonly Correction[]) => void;
  /** Puts both in the place of what there is. */
  readonly onRestore: (words: string, kept: Kept) => void;
  /** Says something that has no way back, such as why a file was refused. */
  readonly onSay: (words: string) => void;
}

/** The settings that the search leaves, or undefined while nobody searches. */
export const Found = createContext<ReadonlySet<SettingId> | undefined>(undefined);
