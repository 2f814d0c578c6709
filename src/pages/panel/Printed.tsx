/** The list as it is printed: every term with its text and source, nothing to press. */
import { writeDate } from '../../core/card/write-date';
import type { Say } from '../../core/say';
import type { TermGroup } from '../../core/terms/gather';
import type { ListedTerm } from '../../core/terms/listing';
import type { ArticleHead } from '../../formats/terms/markdown';

/** What is printed. */
export interface PrintedProps {
  readonly say: Say;
  readonly article: ArticleHead;
  readonly groups: readonly TermGroup<ListedTerm>[];
}

const Term = ({ term, say }: { readonly term: ListedTerm; readonly say: Say }) => (
  <>
    <dt>
      <bdi>{term.name}</bdi> <span>{say('term_count', String(term.count))}</span>
    </dt>
    <dd>
      {term.line === '' ? null : <p class="cx-note">{term.line}</p>}
      <p dir="auto">{term.text}</p>
      <p class="cx-small">
        {[term.source.name, term.source.licence, term.source.month].filter((part) => part !== undefined).join(' · ')}
      </p>
    </dd>
  </>
);

/** The whole list. */
export const Printed = ({ say, article: { title, url, date }, groups }: PrintedProps) => (
  <main class="printed">
    <h1>{say('panel_title')}</h1>
    <p>{title}</p>
    <p class="cx-note">
      {date === undefined ? null : `${say('popup_article_of', writeDate(date, say))} · `}
      <bdi>{url}</bdi>
    </p>
    {groups.map(({ group, terms }) => (
      <section key={group}>
        <h2>{say(`group_${group}`)}</h2>
        <dl>
          {terms.map((term) => (
            <Term key={term.name} term={term} say={say} />
          ))}
        </dl>
      </section>
    ))}
  </main>
);
