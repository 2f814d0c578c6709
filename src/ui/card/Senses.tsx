/** The things a name may mean, the likeliest first. */
import type { SenseView } from '../../core/card/view';
import { Glyph } from '../Glyph';
import { groupGlyphs } from '../glyphs';

/** Each sense in a few lines, with the glyph of its group. */
export const Senses = ({ senses }: { readonly senses: readonly SenseView[] }) => (
  <ul class="cx-senses">
    {senses.map(({ glossary, entry, group, label, text }) => (
      <li key={`${glossary}/${entry}`} data-group={group}>
        <Glyph path={groupGlyphs[group]} />
        <div>
          <b>{label}</b>
          <p class="cx-note">{text}</p>
        </div>
      </li>
    ))}
  </ul>
);
