/** The time strip: an office as a bar, the article's date as a tick across it. Read aloud as one sentence. */
import type { TimeStrip as Strip, Tick } from '../../core/card/strip';
import { guessWidth } from '../text-width';

/** Styles are set through the object model: an attribute would meet a page's content security policy. */
const Label = ({ tick, class: className }: { readonly tick: Tick; readonly class: string | undefined }) => (
  <span class={className} style={{ '--cx-at': `${tick.at * 100}%`, '--cx-half': `${guessWidth(tick.text) / 2}em` }}>
    {tick.text}
  </span>
);

/** The strip, 0–1 laid from the line's start to its end in the direction of the text. */
export const TimeStrip = ({ strip }: { readonly strip: Strip }) => (
  <div class="cx-strip" role="img" aria-label={strip.label}>
    <div class="cx-labels">
      <Label tick={strip.article} class="cx-now" />
    </div>
    <div class="cx-line">
      <span
        class={strip.isOpen ? 'cx-span cx-endless' : 'cx-span'}
        style={{ '--cx-at': `${strip.from * 100}%`, '--cx-size': `${(strip.to - strip.from) * 100}%` }}
      />
      <span class="cx-tick" style={{ '--cx-at': `${strip.article.at * 100}%` }} />
    </div>
    <div class="cx-labels">
      {strip.ticks.map((tick) => (
        <Label key={tick.at} tick={tick} class={tick.at === 1 ? 'cx-today' : undefined} />
      ))}
    </div>
  </div>
);
