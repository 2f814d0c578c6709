/** The last line of every card: where its text comes from, under which licence, of when. */
import type { SourceLine } from '../../core/card/view';

/** Source, licence and month; for a reader's first cards, what a click does. */
export const Foot = ({ source, hint }: { readonly source: SourceLine; readonly hint: string | undefined }) => (
  <footer class="cx-foot">
    <span>
      {[source.name, source.licence, source.month]
        .filter((part) => part !== undefined)
        .map((part, index) => (
          <>
            {index > 0 ? ' · ' : null}
            <bdi key={part}>{part}</bdi>
          </>
        ))}
    </span>
    {hint === undefined ? null : <span>{hint}</span>}
  </footer>
);
