/**
 * The terms panel: who and what is in the article, to be looked through, shown in the article and taken along. Draws what
 * it is given; keeps only what the reader typed and opened.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { writeDate } from '../../core/card/write-date';
import type { Group, PartialDate } from '../../core/glossary';
import type { MentionId } from '../../core/hover/rest';
import { type Say, sayCountWith } from '../../core/say';
import { writeEntryLink } from '../../core/search/entry-link';
import { type FoundTerm, filterTerms } from '../../core/terms/filter';
import { groupTerms, type TermGroup, type TermOrder } from '../../core/terms/gather';
import type { TermView } from '../../core/terms/view';
import { TermFilter } from '../../ui/terms/TermFilter';
import { type OpenTerm, TermList } from '../../ui/terms/TermList';
import { Absent, type AbsentProps } from '../visit/Absent';
import type { Absence } from '../visit/absence';
import { Actions } from './Actions';

/** What the panel does in the article and with the list. */
export interface PanelActions extends Omit<AbsentProps, 'absence'> {
  /** Shows a mention in the article; without one, leads back. */
  readonly onShow: (mention?: MentionId) => void;
  readonly onOpenCard: (mention: MentionId) => void;
  readonly onOrder: (order: TermOrder) => void;
  readonly onHide: (isHidden: boolean) => void;
  /** Copies these terms; resolves with what to say of it. */
  readonly onCopy: (groups: readonly TermGroup<TermView>[]) => Promise<string>;
  readonly onExport: () => Promise<string>;
  readonly onPrint: () => void;
}

/** What the panel shows. */
export interface PanelProps extends PanelActions {
  readonly say: Say;
  /** Instead of a list. */
  readonly absence?: Absence | undefined;
  /** All terms, in order of appearance. */
  readonly views: readonly TermView[];
  readonly date?: PartialDate | undefined;
  readonly order: TermOrder;
  /** Whether the marks of the page are hidden. */
  readonly isHidden: boolean;
}

/** Typing is let finish before its result is said aloud. */
const sayAfterMs = 600;

const describeFit = (found: number, all: number, query: string, say: Say): string | undefined => {
  if (query.trim() === '') return undefined;
  return found === 0 ? say('panel_fit_none', query) : say('panel_fit', String(found), String(all), query);
};

const Head = ({ say, views, date }: Pick<PanelProps, 'say' | 'views' | 'date'>) => {
  const names = sayCountWith(say, 'panel_names', views.length);
  const article = date === undefined ? say('popup_no_date') : say('popup_article_of', writeDate(date, say));
  return (
    <div>
      <h1>{say('panel_title')}</h1>
      {views.length === 0 ? null : <p class="cx-small">{say('panel_summary', names, article)}</p>}
    </div>
  );
};

/** What a reader looks for, with what is said of it aloud. */
const useFilter = (views: readonly TermView[], say: Say) => {
  const [query, setQuery] = useState('');
  const [group, setGroup] = useState<Group | undefined>();
  const [spoken, setSpoken] = useState('');
  const fitting = useMemo(() => filterTerms(views, query), [views, query]);
  const present = groupTerms(views, 'appearance').map((it) => it.group);
  const counts = present.map((it) => ({ group: it, count: fitting.filter(({ term }) => term.group === it).length }));
  const shown = group !== undefined && present.includes(group) ? group : undefined;
  const found = useMemo(
    () => (shown === undefined ? fitting : fitting.filter(({ term }) => term.group === shown)),
    [fitting, shown],
  );
  const fit = describeFit(found.length, views.length, query, say);
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(fit ?? ''), sayAfterMs);
    return () => clearTimeout(timer);
  }, [fit]);
  return { query, setQuery, group: shown, setGroup, counts, found, fit, spoken };
};

/** The open row; another article, or a filter without it, closes it. */
const useOpenTerm = (found: readonly FoundTerm[]) => {
  const [open, setOpen] = useState<OpenTerm | undefined>();
  const view = open && found.find(({ term }) => term.key === open.key);
  const last = (view?.term.mentions.length ?? 1) - 1;
  return { open: view && open ? { ...open, index: Math.min(open.index, last) } : undefined, view, setOpen };
};

/** The whole panel for one tab. */
export const Panel = (props: PanelProps) => {
  const { say, absence, views, date, order, isHidden, onShow, onOpenCard, onOrder } = props;
  const { query, setQuery, group, setGroup, counts, found, fit, spoken } = useFilter(views, say);
  const { open, view, setOpen } = useOpenTerm(found);
  const main = useRef<HTMLElement>(null);
  const groups = useMemo(() => groupTerms(found, order), [found, order]);
  const toggle = useCallback(
    (key: string | undefined) => setOpen(key === undefined ? undefined : { key, index: 0, isAway: false }),
    [],
  );
  const show = (index: number): void => {
    const mention = view?.term.mentions[index];
    if (!mention || !open) return;
    setOpen({ ...open, index, isAway: true });
    onShow(mention.id);
  };
  const goBack = (): void => {
    if (open) setOpen({ ...open, isAway: false });
    onShow();
  };
  return (
    <div class="panel">
      <header>
        <Head {...{ say, views, date }} />
        {views.length === 0 ? null : (
          <TermFilter
            {...{ say, query, order, onOrder, counts, group }}
            onQuery={setQuery}
            onGroup={setGroup}
            onLeave={() => main.current?.querySelector<HTMLElement>('.cx-term > button')?.focus()}
          />
        )}
      </header>
      <main ref={main}>
        {absence === undefined ? null : <Absent key={absence} {...props} absence={absence} />}
        {absence === undefined && views.length === 0 ? <p class="cx-note">{say('popup_no_names')}</p> : null}
        <TermList
          {...{ say, groups, open }}
          sign={[query, group, order].join()}
          onOpen={toggle}
          onShow={show}
          onBack={goBack}
          hrefOf={(address) => `../entry/index.html${writeEntryLink(address)}`}
          onOpenCard={(index) => {
            const mention = view?.term.mentions[index];
            if (mention) onOpenCard(mention.id);
          }}
        />
        {fit === undefined ? null : <p class="cx-note cx-fit">{fit}</p>}
        <p class="cx-unseen" role="status">
          {spoken}
        </p>
      </main>
      {views.length === 0 ? null : <Actions {...props} groups={groups} isHidden={isHidden} />}
    </div>
  );
};
