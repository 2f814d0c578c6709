/** The entry page: a field to find a name with, and below it an entry, what was found, or that there is none. */
import { describeRelated } from '../../core/card/more';
import type { Say } from '../../core/say';
import { writeEntryLink } from '../../core/search/entry-link';
import { Related } from '../../ui/card/Related';
import { Brand } from '../../ui/controls/Brand';
import { Button } from '../../ui/controls/Button';
import { Find } from '../../ui/controls/Find';
import { pageGlyphs } from '../../ui/controls/glyphs';
import { Glyph } from '../../ui/Glyph';
import type { Shown } from './shown';
import { Whole } from './Whole';

/** What the page needs. */
export interface PageProps {
  readonly say: Say;
  readonly shown: Shown;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onPrint: () => void;
}

const Body = ({ say, shown }: Pick<PageProps, 'say' | 'shown'>) => {
  if (shown.kind === 'entry') return <Whole view={shown.view} say={say} />;
  if (shown.kind === 'none')
    return (
      <div class="none">
        <h2>{say('entry_none')}</h2>
        <p class="cx-note">{say('entry_none_note', shown.id)}</p>
      </div>
    );
  if (shown.typed === '') return <p class="cx-note none">{say('entry_begin')}</p>;
  if (shown.found.length === 0) return <p class="cx-note none">{say('entry_nothing_found', shown.typed)}</p>;
  return (
    <div class="cx cx-card whole">
      <Related
        heading={say('entry_found', shown.typed)}
        related={shown.found.map(describeRelated)}
        hrefOf={writeEntryLink}
      />
    </div>
  );
};

/** The whole page. */
export const Page = ({ say, shown, typed, onType, onPrint }: PageProps) => (
  <div class="entry">
    <header>
      <Brand />
      <search>
        <Find say={say} label={say('entry_find')} value={typed} onInput={onType} />
      </search>
      {shown.kind === 'entry' ? (
        <Button label={say('entry_print')} onClick={onPrint}>
          <Glyph path={pageGlyphs.print} class="cx-icon" />
        </Button>
      ) : null}
    </header>
    <main>
      <h1 class="cx-unseen">{say('entry_title')}</h1>
      <Body {...{ say, shown }} />
    </main>
  </div>
);
