/** Other entries that an opened card names: each opens inside it; on a page of its own each is a link. */
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
  /** Opens an entry. */
  readonly onFollow?: ((address: EntryAddress) => void) | undefined;
  /** Where an entry is, where it is a link instead. */
  readonly hrefOf?: (address: EntryAddress) => string;
}

/** The list under its heading. */
export const Related = ({ heading, related, onFollow, hrefOf }: RelatedProps) => {
  const id = useId();
  const draw = ({ group, label, text }: RelatedLine) => (
    <>
      <Glyph path={groupGlyphs[group]} />
      <span>
        <ToldWords>
          <b>{label}</b> {text}
        </ToldWords>
      </span>
      <Glyph path={cardGlyphs.forward} class="cx-go" />
    </>
  );
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      <ul class="cx-related">
        {related.map((line) => {
          const { glossary, entry } = line;
          return (
            <li key={`${glossary}/${entry}`} data-group={line.group}>
              {hrefOf ? (
                <a href={hrefOf({ glossary, entry })}>{draw(line)}</a>
              ) : (
                <button type="button" onClick={() => onFollow?.({ glossary, entry })}>
                  {draw(line)}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
