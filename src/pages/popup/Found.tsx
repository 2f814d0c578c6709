/** An article in the popup: how much is explained, how much of it is marked, and the terms most wanted. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { writeDate } from '../../core/card/write-date';
import type { PartialDate } from '../../core/glossary';
import type { MentionId } from '../../core/hover/rest';
import type { Level } from '../../core/settings';
import { filterTerms } from '../../core/terms/filter';
import { byImportance } from '../../core/terms/gather';
import type { TermView } from '../../core/terms/view';
import { say, sayCount } from '../../platform/say';
import { Choice } from '../../ui/controls/Choice';
import { pageGlyphs } from '../../ui/controls/glyphs';
import { Line } from '../../ui/controls/Row';
import { TermLine } from '../../ui/terms/TermLine';

/** What is found, and what can be done with it. */
export interface FoundProps {
  /** All terms, in order of appearance. */
  readonly views: readonly TermView[];
  readonly date?: PartialDate | undefined;
  readonly level: Level;
  readonly isHidden: boolean;
  readonly onLevel: (level: Level) => void;
  readonly onShow: (mention: MentionId) => void;
  readonly onHide: (isHidden: boolean) => void;
  readonly onOpenPanel: () => void;
}

const levels: readonly Level[] = ['few', 'normal', 'many', 'all'];

/** As many as a popup has room for; the panel has them all. */
const mostTerms = 3;
/** Browsers make no popup higher than 600 px; more than this of them, and the list would push its end out of sight. */
const mostListPx = 160;
const mostPopupPx = 600;

/** How many terms there is room for, measured before anything is painted. On a page of its own there is room for all. */
const useRoom = (views: readonly TermView[]) => {
  const list = useRef<HTMLUListElement>(null);
  const [count, setCount] = useState(mostTerms);
  useLayoutEffect(() => {
    if (window.innerHeight <= mostPopupPx && count > 1 && (list.current?.offsetHeight ?? 0) > mostListPx)
      setCount(count - 1);
  }, [views, count]);
  return { list, count };
};

const Head = ({ views, date }: Pick<FoundProps, 'views' | 'date'>) => (
  <div>
    <h2>{sayCount('popup_names', views.length)}</h2>
    <p class="cx-note">{date ? say('popup_article_of', writeDate(date, say)) : say('popup_no_date')}</p>
  </div>
);

/** A popup has room for one line: of an acronym, for what it stands for. */
const shorten = (view: TermView): TermView =>
  view.card?.expansion ? { ...view, line: view.card.expansion.map(({ text }) => text).join('') } : view;

const Terms = ({ views, onShow }: Pick<FoundProps, 'views' | 'onShow'>) => {
  const { list, count } = useRoom(views);
  return (
    <ul ref={list} class="cx-terms" aria-label={say('popup_terms')}>
      {filterTerms(byImportance(views).slice(0, count).map(shorten), '').map((found) => (
        <li key={found.term.key} class="cx-term" data-group={found.term.group}>
          <button
            type="button"
            title={say('panel_show_label', found.title)}
            onClick={() => {
              const [first] = found.term.mentions;
              if (first) onShow(first.id);
            }}
          >
            <TermLine found={found} say={say} />
          </button>
        </li>
      ))}
    </ul>
  );
};

/** The article's part of the popup. */
export const Found = ({ views, date, level, isHidden, onLevel, onShow, onHide, onOpenPanel }: FoundProps) => (
  <>
    <Head views={views} date={date} />
    <Choice
      label={say('level_label')}
      options={levels.map((value) => ({ value, label: say(`level_${value}`) }))}
      value={level}
      onChange={onLevel}
    />
    <Terms views={views} onShow={onShow} />
    <div>
      <Line glyph={pageGlyphs.list} text={say('panel_title')} onClick={onOpenPanel} />
      <Line
        glyph={isHidden ? pageGlyphs.sites : pageGlyphs.hide}
        text={say(isHidden ? 'popup_show_marks' : 'popup_hide_marks')}
        onClick={() => onHide(!isHidden)}
      />
    </div>
  </>
);
