/** How a name is said, respelt, in small letters: below a title. */
import type { Say } from '../../core/say';
import { ToldWords } from './Told';

/** The line; nothing where nobody has written it. */
export const Spoken = ({ spoken, say }: { readonly spoken: string | undefined; readonly say: Say }) =>
  spoken === undefined ? null : (
    <p class="cx-spoken">
      {say('card_spoken')} <ToldWords>{spoken}</ToldWords>
    </p>
  );
