/** The last line of every card: where its text comes from, under which licence, of when. */
import type { CardLinks } from '../../core/card/more';
import type { SourceLine } from '../../core/card/view';

/** What the line needs. Links and the longer date are an opened card's; on hovering there is nothing to click. */
export interface FootProps {
  readonly source: SourceLine;
  readonly hint?: string | undefined;
  readonly links?: CardLinks;
  readonly updated?: string | undefined;
}

const Part = ({ text, href }: { readonly text: string; readonly href: string | undefined }) => (
  <bdi>
    {href === undefined ? (
      text
    ) : (
      <a href={href} target="_blank" rel="noreferrer">
        {text}
      </a>
    )}
  </bdi>
);

/** Source, licence and date; for a reader's first cards, what a click does. */
export const Foot = ({ source, hint, links, updated }: FootProps) => {
  const parts = [
    { text: source.name, href: links?.source },
    { text: source.licence, href: links?.licence },
    { text: updated ?? source.month, href: undefined },
  ];
  return (
    <footer class="cx-foot">
      <span>
        {parts.map(({ text, href }, index) =>
          text === undefined ? null : (
            <>
              {index > 0 ? ' · ' : null}
              <Part text={text} href={href} />
            </>
          ),
        )}
      </span>
      {hint === undefined ? null : <span>{hint}</span>}
    </footer>
  );
};
