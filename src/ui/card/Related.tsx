/** Other entries that an opened card names: each opens inside it. */
import { useId } from 'preact/hooks';
import type { RelatedLine } from '../../core/card/more';
import type { EntryAddress } from '../../core/mention';
import { Glyph } from '../Glyph';
import { cardGlyphs, groupGlyphs } from '../glyphs';
import { ToldWords } from './Told';

/** What the list needs. */
export interface RelatedProps {
  /** What the entries have to do with the card's own. */
  readonly heading: string;
  readonly related: readonly RelatedLine[];
  readonly onFollow: (address: EntryAddress) => void;
}

/** The list under its heading. */
export const Related = ({ heading, related, onFollow }: RelatedProps) => {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      <ul class="cx-related">
        {related.map(({ glossary, entry, group, label, text }) => (
          <li key={`${glossary}/${entry}`} data-group={group}>
            <button type="button" onClick={() => onFollow({ glossary, entry })}>
              <Glyph path={groupGlyphs[group]} />
              <span>
                <ToldWords>
                  <b>{label}</b> {text}
                </ToldWords>
              </span>
              <Glyph path={cardGlyphs.forward} class="cx-go" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
