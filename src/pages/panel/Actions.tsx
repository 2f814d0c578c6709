/** The panel's lower edge: what can be done with the list, and whether the page is marked. */
import { useState } from 'preact/hooks';
import type { Say } from '../../core/say';
import type { FoundTerm } from '../../core/terms/filter';
import type { TermGroup } from '../../core/terms/gather';
import { Button } from '../../ui/controls/Button';
import { pageGlyphs } from '../../ui/controls/glyphs';
import { Glyph } from '../../ui/Glyph';
import { cardGlyphs } from '../../ui/glyphs';
import type { PanelActions } from './Panel';

/** What the buttons need. */
export interface ActionsProps extends Pick<PanelActions, 'onCopy' | 'onExport' | 'onPrint' | 'onHide'> {
  readonly say: Say;
  /** What is shown, and so what is copied. */
  readonly groups: readonly TermGroup<FoundTerm>[];
  readonly isHidden: boolean;
}

/** How long it says what was done. */
const saidMs = 4000;

/** The buttons, and one line that says what came of them. */
export const Actions = ({ say, groups, isHidden, onCopy, onExport, onPrint, onHide }: ActionsProps) => {
  const [said, setSaid] = useState('');
  const tell = async (done: Promise<string>): Promise<void> => {
    setSaid(await done);
    setTimeout(() => setSaid(''), saidMs);
  };
  return (
    <footer>
      <p class={said === '' ? 'cx-unseen' : 'cx-small cx-said'} role="status">
        {said}
      </p>
      <Button onClick={() => void tell(onCopy(groups))}>
        <Glyph path={cardGlyphs.copy} class="cx-icon" />
        {say('panel_copy')}
      </Button>
      <Button label={say('panel_export_label')} onClick={() => void tell(onExport())}>
        <Glyph path={cardGlyphs.away} class="cx-icon" />
        {say('panel_export')}
      </Button>
      <Button label={say('panel_print')} onClick={onPrint}>
        <Glyph path={pageGlyphs.print} class="cx-icon" />
      </Button>
      <span class="cx-gap" />
      <Button isPressed={!isHidden} onClick={() => onHide(!isHidden)}>
        <Glyph path={pageGlyphs.reading} class="cx-icon" />
        {say('panel_marks')}
      </Button>
    </footer>
  );
};
