/** The things a name may mean, the likeliest first: to be read on hovering, to be chosen from when opened. */
import { useId } from 'preact/hooks';
import type { MapView, SenseView } from '../../core/card/view';
import type { EntryAddress } from '../../core/mention';
import type { Say } from '../../core/say';
import { Glyph } from '../Glyph';
import { groupGlyphs } from '../glyphs';
import { Locator } from './Locator';

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

/** The senses, and where the likeliest lies when it is a place. */
export interface SensesProps {
  readonly senses: readonly SenseView[];
  readonly map: MapView | undefined;
}

/** Each sense in a few lines, with the glyph of its group; the map beside the first. */
export const Senses = ({ senses, map }: SensesProps) => (
  <ul class="cx-senses">
    {senses.map((sense, index) => (
      <li key={keyOf(sense)} data-group={sense.group}>
        <Sense sense={sense} />
        {map && index === 0 ? <Locator map={map} /> : null}
      </li>
    ))}
  </ul>
);

/** What a choice of senses needs. */
export interface PickProps extends SensesProps {
  readonly say: Say;
  readonly onChoose: (address: EntryAddress) => void;
}

/** The senses as radio buttons; the likeliest is chosen until the reader chooses. */
export const SensePick = ({ senses, map, say, onChoose }: PickProps) => {
  const name = useId();
  return (
    <>
      <div class="cx-with-map">
        <p class="cx-note" id={name}>
          {say('card_choose')}
        </p>
        {map ? <Locator map={map} /> : null}
      </div>
      <fieldset class="cx-pick" aria-labelledby={name}>
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
    </>
  );
};
