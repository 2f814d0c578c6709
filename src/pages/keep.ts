/**
 * What a page of ours holds while it is open: settings and corrections as they are in force, and the last thing that was
 * done with its way back. Draws nothing; asks storage through platform only.
 */
import type { Correction } from '../core/senses/corrections';
import type { Settings } from '../core/settings';
import { loadCorrections, replaceCorrections, watchCorrections } from '../platform/corrections';
import { say } from '../platform/say';
import { changeSettings, loadSettings, watchSettings } from '../platform/settings';
import { awakenTabs } from './awaken';

/** A change of settings, from those in force when it is made. */
export type Change = (settings: Settings) => Partial<Settings>;

/** Everything that is kept. */
export interface Kept {
  readonly settings: Settings;
  readonly corrections: readonly Correction[];
}

/** Something that was said to the reader, perhaps with a way back. */
export interface Done {
  readonly words: string;
  readonly undo?: () => void;
}

/** What is to be drawn. */
export interface Drawn extends Kept {
  readonly done?: Done | undefined;
}

/** The ways to change it. */
export interface Keeper {
  readonly change: (words: string, change: Change) => void;
  /** Changes settings without a word: what the reader sees as it happens, and takes back in the same place. */
  readonly set: (change: Change) => void;
  readonly correct: (words: string, corrections: readonly Correction[]) => void;
  readonly restore: (words: string, kept: Kept) => void;
  readonly tell: (words: string) => void;
  /** Forgets what was said. */
  readonly hush: () => void;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Of the settings before, those that are otherwise now. */
const changedSince = (before: Settings, now: Settings): Partial<Settings> =>
  Object.fromEntries(
    Object.entries(before).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(now, name))),
  );

/** Loads everything, and calls back with it now and after each change, made here or elsewhere. */
export const startKeeping = async (draw: (drawn: Drawn) => void): Promise<Keeper> => {
  let drawn: Drawn = { settings: await loadSettings(), corrections: await loadCorrections() };
  const show = (change: Partial<Drawn>): void => {
    drawn = { ...drawn, ...change };
    draw(drawn);
  };
  /** Shows the settings in force as soon as they are known to be: what is drawn between must not fall back to those before. */
  const take = (settings: Settings): void => {
    void awakenTabs(drawn.settings, settings);
    show({ settings });
  };
  const tell = (words: string): void => show({ done: { words } });

  /** Does something, then says so with its way back; or says why it could not be done. */
  const perform = async (words: string, act: () => Promise<(() => Promise<unknown>) | undefined>): Promise<void> => {
    try {
      const back = await act();
      const undo = back && ((): void => void perform(words, async () => void (await back())));
      show({ done: undo && { words, undo } });
    } catch (error) {
      tell(say('options_not_saved', reasonOf(error)));
    }
  };
  const changeBy = async (change: Change): Promise<(() => Promise<unknown>) | undefined> => {
    let before = drawn.settings;
    const after = await changeSettings((now) => {
      before = now;
      return change(now);
    });
    take(after);
    const earlier = changedSince(before, after);
    return Object.keys(earlier).length === 0 ? undefined : async () => take(await changeSettings(() => earlier));
  };
  const correctTo = async (corrections: readonly Correction[]): Promise<() => Promise<unknown>> => {
    const before = drawn.corrections;
    await replaceCorrections(corrections);
    return () => replaceCorrections(before);
  };

  watchSettings(take);
  watchCorrections((corrections) => show({ corrections }));
  draw(drawn);
  return {
    change: (words, change) => void perform(words, () => changeBy(change)),
    set: (change) =>
      void changeSettings(change).catch((error: unknown) => tell(say('options_not_saved', reasonOf(error)))),
    correct: (words, corrections) => void perform(words, () => correctTo(corrections)),
    restore: (words, { settings, corrections }) =>
      void perform(words, async () => {
        const backs = [await changeBy(() => settings), await correctTo(corrections)];
        return async () => {
          for (const back of backs) await back?.();
        };
      }),
    tell,
    hush: () => show({ done: undefined }),
  };
};
