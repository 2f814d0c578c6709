/** The controls above a list of terms: a field to type in, their order, and a button for each group. */
import type { Group } from '../../core/glossary';
import type { Say } from '../../core/say';
import type { TermOrder } from '../../core/terms/gather';
import { Button } from '../controls/Button';
import { Find } from '../controls/Find';
import { pageGlyphs } from '../controls/glyphs';
import { Glyph } from '../Glyph';
import { groupGlyphs } from '../glyphs';

/** What the controls need. */
export interface TermFilterProps {
  readonly say: Say;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly order: TermOrder;
  readonly onOrder: (order: TermOrder) => void;
  /** The groups there are, with how many terms of each fit what was typed. They never move. */
  readonly counts: readonly { readonly group: Group; readonly count: number }[];
  /** The one group that is shown; all of them without. */
  readonly group: Group | undefined;
  readonly onGroup: (group: Group | undefined) => void;
  /** Arrow down leads from the field into the list. */
  readonly onLeave: () => void;
}

/** The field and the buttons. */
export const TermFilter = (props: TermFilterProps) => {
  const { say, query, onQuery, order, onOrder, counts, group, onGroup, onLeave } = props;
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const isByImportance = order === 'importance';
  return (
    <search class="cx-filter">
      <div class="cx-find-row">
        <Find say={say} label={say('panel_filter')} value={query} onInput={onQuery} onLeave={onLeave} />
        <Button
          label={say('panel_by_importance')}
          isPressed={isByImportance}
          onClick={() => onOrder(isByImportance ? 'appearance' : 'importance')}
        >
          <Glyph path={pageGlyphs.order} class="cx-icon" />
        </Button>
      </div>
      {counts.length > 1 ? (
        <fieldset class="cx-chips" aria-label={say('panel_groups')}>
          <button type="button" class="cx-chip" aria-pressed={group === undefined} onClick={() => onGroup(undefined)}>
            {say('panel_all', String(all))}
          </button>
          {counts.map(({ group: one, count }) => (
            <button
              key={one}
              type="button"
              class="cx-chip"
              data-group={one}
              title={say(`group_${one}`)}
              aria-label={say('panel_group_count', say(`group_${one}`), String(count))}
              aria-pressed={group === one}
              disabled={count === 0 && group !== one}
              onClick={() => onGroup(group === one ? undefined : one)}
            >
              <Glyph path={groupGlyphs[one]} />
              {count}
            </button>
          ))}
        </fieldset>
      ) : null}
    </search>
  );
};
