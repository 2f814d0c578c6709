/** Terms in their groups, each group under a heading; up and down lead from row to row. */
import type { Say } from '../../core/say';
import type { FoundTerm } from '../../core/terms/filter';
import type { TermGroup } from '../../core/terms/gather';
import { Glyph } from '../Glyph';
import { groupGlyphs } from '../glyphs';
import { takeRows, useGrowing } from './grow';
import { useKeptRows } from './keep-row';
import type { TermDetailProps } from './TermDetail';
import { TermRow } from './TermRow';

/** Which row is open, at which of its mentions, and whether the article shows that. */
export interface OpenTerm {
  readonly key: string;
  readonly index: number;
  readonly isAway: boolean;
}

/** What a list needs. */
export interface TermListProps extends Pick<TermDetailProps, 'onShow' | 'onBack' | 'onOpenCard' | 'hrefOf'> {
  readonly say: Say;
  readonly groups: readonly TermGroup<FoundTerm>[];
  /** Tells this list from another, such as one that is filtered otherwise. */
  readonly sign: string;
  readonly open: OpenTerm | undefined;
  /** A row was opened, or the open one closed. The same function each time: rows are drawn anew for another. */
  readonly onOpen: (key: string | undefined) => void;
}

/** Where the keys lead from the row at an index. */
const targets: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_at, last) => last,
};

const goThrough = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.cx-term > button')];
  const at = event.target instanceof HTMLElement ? rows.indexOf(event.target) : -1;
  const next = at < 0 ? undefined : targets[event.key]?.(at, rows.length - 1);
  if (next === undefined) return;
  event.preventDefault();
  rows[next]?.focus();
};

/** The groups in order. */
export const TermList = ({ say, groups, sign, open, onOpen, ...detail }: TermListProps) => {
  const total = groups.reduce((sum, { terms }) => sum + terms.length, 0);
  const keep = useKeptRows();
  const drawn = takeRows(groups, useGrowing(total, sign));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows themselves are buttons; this only hears their keys
    <div
      class="cx-terms"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) {
          const row =
            event.target instanceof Element ? event.target.closest('.cx-term')?.querySelector('button') : null;
          onOpen(undefined);
          row?.focus();
        } else goThrough(event);
      }}
    >
      {drawn.map(({ group, terms, all }) => (
        <section key={group} data-group={group}>
          <h2>
            <Glyph path={groupGlyphs[group]} />
            {say(`group_${group}`)} <span>{all}</span>
          </h2>
          <ul>
            {terms.map((found) => {
              const { key } = found.term;
              const row = { found, say };
              return open?.key === key ? (
                <TermRow
                  {...row}
                  key={key}
                  onToggle={() => onOpen(undefined)}
                  detail={{ index: open.index, isAway: open.isAway, ...detail }}
                />
              ) : (
                keep(key, [found, say, onOpen], () => <TermRow {...row} key={key} onToggle={() => onOpen(key)} />)
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
};
