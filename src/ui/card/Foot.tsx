/** The last line of every card: where its text comes from, under which licence, of when. */
import type { ComponentChildren } from 'preact';
import type { CardLinks } from '../../core/card/more';
import type { SourceLine } from '../../core/card/view';
import { ToldWords } from './Told';

/** What the line needs. Links and the longer date are an opened card's; on hovering there is nothing to click. */
export interface FootProps {
  readonly source: SourceLine;
  /** At the other end of the line: how there is more to be had. */
  readonly children?: ComponentChildren;
  readonly links?: CardLinks;
  readonly updated?: string | undefined;
}

interface PartProps {
  readonly text: string;
  readonly href?: string | undefined;
  /** Whether it is a name of the glossary's, not words of the interface's. */
  readonly isTold: boolean;
}

const Part = ({ text, href, isTold }: PartProps) => {
  const Words = isTold ? ToldWords : 'bdi';
  return (
    <Words>
      {href === undefined ? (
        text
      ) : (
        <a href={href} target="_blank" rel="noreferrer">
          {text}
        </a>
      )}
    </Words>
  );
};

/** Source, licence and date, each with the dot that parts it from the next: no line begins with one. */
export const Foot = ({ source, children, links, updated }: FootProps) => {
  const parts: readonly PartProps[] = [
    // Only an article has no licence, and its source is said in the interface's words.
    { text: source.name, href: links?.source, isTold: source.licence !== undefined },
    ...(source.licence === undefined ? [] : [{ text: source.licence, href: links?.licence, isTold: true }]),
    ...[updated ?? source.month].flatMap((text) => (text === undefined ? [] : [{ text, isTold: false }])),
  ];
  return (
    <footer class="cx-foot">
      <span>
        {parts.map((part, index) => (
          <>
            {index > 0 ? ' ' : null}
            <span>
              <Part {...part} />
              {index < parts.length - 1 ? ' ·' : null}
            </span>
          </>
        ))}
      </span>
      {children}
    </footer>
  );
};
