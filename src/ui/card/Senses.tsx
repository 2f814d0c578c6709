/** The things a name may mean, the likeliest first: to be read on hovering, to be chosen from when opened. */
import { useId } from 'preact/hooks';
import type { MapView, SenseView } from '../../core/card/view';
import type { EntryAddress } from '../../core/mention';
import type { Say } from '../../core/say';
import { Glyph } from '../Glyph';
import { groupGlyphs } from '../glyphs';
import { Locator } from './Locator';
import { Remark, ToldWords } from './Told';

const keyOf = ({ glossary, entry }: EntryAddress): string => `${glossary}/${entry}`;

interface SenseProps {
  readonly sense: SenseView;
  readonly say: Say;
}

const Sense = ({ sense: { group, label, text, remark }, say }: SenseProps) => (
  <>
    <Glyph path={groupGlyphs[group]} />
    <ToldWords>
      <b>{label}</b>{' '}
      <span class="cx-note">
        {text}
        <Remark remark={remark} say={say} />
      </span>
    </ToldWords>
  </>
);

/** The senses, and where the likeliest lies when it is a place. */
export interface SensesProps {
  readonly senses: readonly SenseView[];
  readonly map: MapView | undefined;
  readonly say: Say;
}

/** Each sense in a few lines, with the glyph of its group; the map beside the first. */
export const Senses = ({ senses, map, say }: SensesProps) => (
  <ul class="cx-senses">
    {senses.map((sense, index) => (
      <li key={keyOf(sense)} data-group={sense.group}>
        <Sense sense={sense} say={say} />
        {map && index === 0 ? <Locator map={map} /> : null}
      </li>
    ))}
  </ul>
);

/** What a choice of senses needs. */
export interface PickProps extends SensesProps {
  readonly onChoose: (address: EntryAddress) => void;
}

/**
 * The senses as buttons that look like a choice of one. They are no radio buttons: there an arrow key would choose, and
 * close the card, before the third is reached; nor could a reader say that the likeliest is right.
 */
export const SensePick = ({ senses, map, say, onChoose }: PickProps) => {
  const id = useId();
  return (
    <>
      <div class="cx-with-map">
        <p class="cx-note" id={id}>
          {say('card_choose')}
        </p>
        {map ? <Locator map={map} /> : null}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand beside a map */}
      <div class="cx-pick" role="group" aria-labelledby={id}>
        {senses.map((sense, index) => (
          <button
            key={keyOf(sense)}
            type="button"
            data-group={sense.group}
            aria-pressed={index === 0}
            onClick={() => onChoose({ glossary: sense.glossary, entry: sense.entry })}
          >
            <span class="cx-radio" />
            <Sense sense={sense} say={say} />
          </button>
        ))}
      </div>
    </>
  );
};
