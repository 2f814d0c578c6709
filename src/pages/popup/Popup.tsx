/** The popup: off here, off everywhere, how many names were found and how many are marked. Draws what it is given. */
import { writeDate } from '../../core/card/write-date';
import type { Level, Settings } from '../../core/settings';
import { isSiteOff } from '../../core/sites';
import { say, sayCount } from '../../platform/say';
import { Brand } from '../../ui/controls/Brand';
import { Button } from '../../ui/controls/Button';
import { Choice } from '../../ui/controls/Choice';
import { pageGlyphs } from '../../ui/controls/glyphs';
import { Remark, Row } from '../../ui/controls/Row';
import { Switch } from '../../ui/controls/Switch';
import { Glyph } from '../../ui/Glyph';
import type { TabState } from './tab';

type Change = (settings: Settings) => Partial<Settings>;

interface PopupProps {
  readonly settings: Settings;
  readonly tab: TabState;
  readonly onChange: (change: Change) => void;
  /** A change after which this tab should be looked at again. */
  readonly onSwitchOn: (change: Change) => void;
  readonly onOpenOptions: () => void;
}

const levels: readonly Level[] = ['few', 'normal', 'many', 'all'];

const Found = ({ tab, settings, onChange }: Pick<PopupProps, 'tab' | 'settings' | 'onChange'>) => {
  const { visit } = tab;
  if (!visit) return <p class="cx-note">{say(tab.site === undefined ? 'popup_not_allowed' : 'popup_no_article')}</p>;
  if (visit.terms === 0) return <p class="cx-note">{say('popup_no_names')}</p>;
  return (
    <div class="count">
      <div>
        <h2>{sayCount('popup_names', visit.terms)}</h2>
        <p class="cx-note">{visit.date ? say('popup_article_of', writeDate(visit.date, say)) : say('popup_no_date')}</p>
      </div>
      <Choice
        label={say('level_label')}
        options={levels.map((value) => ({ value, label: say(`level_${value}`) }))}
        value={settings.level}
        onChange={(level) => onChange(() => ({ level }))}
      />
    </div>
  );
};

/** The whole popup for one tab. */
export const Popup = ({ settings, tab, onChange, onSwitchOn, onOpenOptions }: PopupProps) => {
  const { site } = tab;
  const isOffHere = site !== undefined && isSiteOff(site, settings.sitesOff);
  const isOn = settings.enabled && !isOffHere;
  const switchSite = (on: boolean): void => {
    if (site === undefined) return;
    if (on) onSwitchOn(({ sitesOff }) => ({ sitesOff: sitesOff.filter((off) => !isSiteOff(site, [off])) }));
    else onChange(({ sitesOff }) => ({ sitesOff: [...sitesOff, site] }));
  };
  const switchEverywhere = (enabled: boolean): void => (enabled ? onSwitchOn : onChange)(() => ({ enabled }));
  return (
    <div class="cx-popup">
      <header class="cx-bar">
        <Brand isOn={isOn} />
        <Button label={say('popup_settings')} onClick={onOpenOptions}>
          <Glyph path={pageGlyphs.settings} class="cx-icon" />
        </Button>
      </header>
      {site === undefined ? null : (
        <Row title={say('popup_explain')} note={<bdi>{site}</bdi>}>
          <Switch
            label={say('popup_explain_on', site)}
            isOn={isOn}
            disabled={!settings.enabled}
            onChange={switchSite}
          />
        </Row>
      )}
      <Row title={say('popup_everywhere')}>
        <Switch label={say('popup_everywhere')} isOn={settings.enabled} onChange={switchEverywhere} />
      </Row>
      <div>
        {isOn ? (
          <Found {...{ tab, settings, onChange }} />
        ) : (
          <p class="cx-note">{say(settings.enabled ? 'popup_off_here' : 'popup_off_everywhere')}</p>
        )}
      </div>
      <footer>
        <Remark glyph={pageGlyphs.safe} text={say('popup_no_request')} />
      </footer>
    </div>
  );
};
