/** Instead of a list: why there is none, and the one thing that can be done about it. */
import { useEffect, useState } from 'preact/hooks';
import type { MessageKey } from '../../core/say';
import { say } from '../../platform/say';
import { Button } from '../../ui/controls/Button';
import type { Absence } from './absence';

/** What came of asking for a page to be explained. */
export type Explained = 'read' | 'refused';

/** What is said, and what its buttons do. */
export interface AbsentProps {
  readonly absence: Absence;
  /** Has the page read, article or not. */
  readonly onExplain: () => Promise<Explained>;
  /** Asks the reader for the right to read pages. */
  readonly onAllow: () => void;
}

const texts: Readonly<Record<Absence, MessageKey>> = {
  waiting: 'popup_loading',
  'no-article': 'popup_no_article',
  'not-allowed': 'popup_not_allowed',
  withheld: 'popup_withheld',
  'off-here': 'popup_off_here',
  'off-everywhere': 'popup_off_everywhere',
};

/** A page that was read within this time and has no list yet has nothing to list. */
const readingMs = 2500;

/** The button that has a page read, and what comes of it. */
const Explain = ({ onExplain }: Pick<AbsentProps, 'onExplain'>) => {
  const [state, setState] = useState<'untried' | 'reading' | 'nothing' | 'refused'>('untried');
  useEffect(() => {
    if (state !== 'reading') return undefined;
    const timer = setTimeout(() => setState('nothing'), readingMs);
    return () => clearTimeout(timer);
  }, [state]);
  const explain = async (): Promise<void> => {
    setState('reading');
    if ((await onExplain()) === 'refused') setState('refused');
  };
  if (state === 'untried')
    return (
      <Button weight="line" onClick={() => void explain()}>
        {say('popup_explain_page')}
      </Button>
    );
  return (
    <p class="cx-note" role="status">
      {say(`popup_explain_${state}`)}
    </p>
  );
};

/** One sentence, and at most one button. */
export const Absent = ({ absence, onExplain, onAllow }: AbsentProps) => (
  <div class="cx-absent">
    <p class="cx-note">{say(texts[absence])}</p>
    {absence === 'no-article' ? <Explain onExplain={onExplain} /> : null}
    {absence === 'withheld' ? (
      <Button weight="main" onClick={onAllow}>
        {say('popup_allow')}
      </Button>
    ) : null}
  </div>
);
