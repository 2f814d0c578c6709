/** The things a name may mean, the likeliest first: to be read on hovering, to be chosen from when opened. */
import { useId } from 'preact/hooks';
import type { SenseView } from '../../core/card/view';
import type { EntryAddress } from '../../core/mention';
import type { Say } from '../../core/say';
import { Glyph } from '../Glyph';
import { groupGlyphs } from '../glyphs';

const keyOf = ({ glossary, entry }: EntryAddress): string => `${glossary}/${entry}`;

const Sense = ({ sense: { group, label, text } }: { readonly sense: SenseView }) => (
  <>
    <Glyph path={groupGlyphs[group]} />
    <div>
      <b>{label}</b>
      <p class="cx-note">{text}</p>
    </div>
  </>
);

/** Each sense in a few lines, with the glyph of its group. */
export const Senses = ({ senses }: { readonly senses: readonly SenseView[] }) => (
  <ul class="cx-senses">
    {senses.map((sense) => (
      <li key={keyOf(sense)} data-group={sense.group}>
        <Sense sense={sense} />
      </li>
    ))}
  </ul>
);

/** What a choice of senses needs. */
export interface PickProps {
  readonly senses: readonly SenseView[];
  readonly say: Say;
  readonly onChoose: (address: EntryAddress) => void;
}

/** The senses as radio buttons; the likeliest is chosen until the reader chooses. */
export const SensePick = ({ senses, say, onChoose }: PickProps) => {
  const name = useId();
  return (
    <fieldset class="cx-pick">
      <legend class="cx-note">{say('card_choose')}</legend>
      {senses.map((sense, index) => (
        <label key={keyOf(sense)} data-group={sense.group}>
          <input
            type="radio"
            name={name}
            defaultChecked={index === 0}
            onChange={() => onChoose({ glossary: sense.glossary, entry: sense.entry })}
          />
          <Sense sense={sense} />
        </label>
      ))}
    </fieldset>
  );
};
