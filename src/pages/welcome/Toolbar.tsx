/** Where the button is, and how it is brought into sight: a picture of a toolbar, and one sentence for the browser at hand. */
import { say } from '../../platform/say';
import type { ButtonPlace } from '../../platform/toolbar-button';
import { Brand } from '../../ui/controls/Brand';
import { pageGlyphs } from '../../ui/controls/glyphs';
import { Glyph } from '../../ui/Glyph';
import { cardGlyphs } from '../../ui/glyphs';

const Picture = ({ place }: { readonly place: ButtonPlace }) => (
  <div class="bar" aria-hidden="true">
    <span class="address" />
    {place === 'menu' ? null : (
      <>
        <span class={place === 'pinned' ? 'at' : 'ghost'}>
          <Brand />
        </span>
        <span class={place === 'pinned' ? '' : 'at'}>
          <Glyph path={pageGlyphs.extensions} class="cx-icon" />
        </span>
      </>
    )}
    <span class={place === 'menu' ? 'at' : ''}>
      <Glyph path={pageGlyphs.menu} class="cx-icon" />
    </span>
  </div>
);

/** The section; the picture only says again what stands in words. */
export const Toolbar = ({ place }: { readonly place: ButtonPlace }) => (
  <section class="toolbar" aria-labelledby="toolbar">
    <div>
      <h2 id="toolbar">{say('welcome_button')}</h2>
      <p class="cx-note">{say('welcome_button_text')}</p>
    </div>
    <div>
      <Picture place={place} />
      <p class="how" role="status">
        {place === 'pinned' ? <Glyph path={cardGlyphs.known} class="cx-icon" /> : null}
        {say(`welcome_button_${place}`)}
      </p>
    </div>
  </section>
);
