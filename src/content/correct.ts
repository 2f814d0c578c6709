/** What a reader corrects in a card: written at once, announced with a way back. */
import type { EntryAddress, Mention } from '../core/mention';
import type { Correction } from '../core/senses/corrections';
import { siteOf } from '../core/sites';
import { addCorrection, takeBackCorrections } from '../platform/corrections';
import { askBackground } from '../platform/messages/send';
import { say } from '../platform/say';
import { changeSettings } from '../platform/settings';

/** Something that was done: what to say of it, and how to undo it. */
export interface Done {
  readonly words: string;
  readonly undo: () => Promise<unknown>;
}

const write = async (correction: Correction, words: string): Promise<Done> => {
  await addCorrection(correction);
  return { words, undo: () => takeBackCorrections([correction]) };
};

const here = (): string => siteOf(location.hostname);

/** "I know this": no mark for the entry, anywhere. */
export const retire = ({ glossary, entry, label }: Mention): Promise<Done> =>
  write({ action: 'silence', entry: { glossary, entry } }, say('done_known', label));

/** "Never mark": no mark for the name as it is printed, anywhere. */
export const silence = ({ surface }: Mention): Promise<Done> =>
  write({ action: 'silence', surface }, say('done_never', surface));

/** "Not this meaning", for the name as it is printed, on this site. */
export const reject = ({ surface, glossary, entry, label }: Mention): Promise<Done> =>
  write(
    { action: 'reject', site: here(), surface, entry: { glossary, entry } },
    say('done_rejected', surface, label, here()),
  );

/** "This meaning", for the name as it is printed, on this site. */
export const choose = ({ surface }: Mention, entry: EntryAddress, label: string): Promise<Done> =>
  write({ action: 'choose', site: here(), surface, entry }, say('done_chosen', surface, label, here()));

/** Switches this site off. The way back brings the reader into the page again. */
export const switchOff = async (): Promise<Done> => {
  const site = here();
  await changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff.filter((off) => off !== site), site] }));
  const undo = async (): Promise<void> => {
    await changeSettings(({ sitesOff }) => ({ sitesOff: sitesOff.filter((off) => off !== site) }));
    await askBackground('articleFound', {});
  };
  return { words: say('done_off', site), undo };
};
