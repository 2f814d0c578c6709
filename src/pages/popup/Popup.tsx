/** The popup: what is in this page, where Contexture is off, and the ways to the panel and the settings. Draws what it is given. */
import type { Settings } from '../../core/settings';
import { topicsOffOn } from '../../core/topics-off';
import { say } from '../../platform/say';
import { Brand } from '../../ui/controls/Brand';
import { Button } from '../../ui/controls/Button';
import { pageGlyphs } from '../../ui/controls/glyphs';
import { Remark, Row } from '../../ui/controls/Row';
import { Switch } from '../../ui/controls/Switch';
import { Glyph } from '../../ui/Glyph';
import { Absent, type AbsentProps } from '../visit/Absent';
import type { Absence } from '../visit/absence';
import { Found, type FoundProps } from './Found';
import { Glossaries, type GlossariesProps } from './Glossaries';
import { News } from './News';
import { Shortcuts } from './Shortcuts';

/** What the popup shows, and what the reader does in it. */
export interface PopupProps
  extends Omit<FoundProps, 'level'>,
    Omit<AbsentProps, 'absence'>,
    Pick<GlossariesProps, 'onSwitch'> {
  readonly settings: Settings;
  /** The site of the page; absent where there is none that could be switched. */
  readonly site: string | undefined;
  /** Why there is no list; `asking` as long as nobody has answered. */
  readonly absence: Absence | 'asking' | undefined;
  readonly onSite: (isOn: boolean) => void;
  readonly onEverywhere: (isOn: boolean) => void;
  /** Opens the settings, at a section. */
  readonly onSettings: (section?: string) => void;
}

/** Three bars that breathe where motion is welcome. */
const Asking = () => (
  <div class="asking" role="status" aria-label={say('popup_asking')}>
    <span />
    <span />
    <span />
  </div>
);

const Body = (props: PopupProps) => {
  const { absence, views, settings } = props;
  if (absence === 'asking') return <Asking />;
  if (absence !== undefined) return <Absent key={absence} {...props} absence={absence} />;
  if (views.length === 0) return <p class="cx-note">{say('popup_no_names')}</p>;
  return <Found {...props} level={settings.level} />;
};

/** The whole popup for one tab. */
export const Popup = (props: PopupProps) => {
  const { settings, site, absence, views, onSite, onEverywhere, onSettings } = props;
  const isOn = settings.enabled && absence !== 'off-here';
  return (
    <div class="cx-popup">
      <header class="cx-bar">
        <Brand isOn={isOn} isHeading />
        <Button label={say('popup_settings')} onClick={() => onSettings()}>
          <Glyph path={pageGlyphs.settings} class="cx-icon" />
        </Button>
      </header>
      {site === undefined || absence === 'not-allowed' ? null : (
        <Row title={say('popup_explain')} note={<bdi>{site}</bdi>} isHeading={false}>
          <Switch label={say('popup_explain_on', site)} isOn={isOn} disabled={!settings.enabled} onChange={onSite} />
        </Row>
      )}
      <div class="body">
        <Body {...props} />
      </div>
      {isOn ? (
        <div class="folds">
          <Glossaries views={views} topicsOff={topicsOffOn(settings, site ?? '')} onSwitch={props.onSwitch} />
          <Shortcuts />
        </div>
      ) : null}
      <Row title={say('popup_everywhere')} isHeading={false}>
        <Switch label={say('popup_everywhere')} isOn={settings.enabled} onChange={onEverywhere} />
      </Row>
      <footer>
        <News onOpen={() => onSettings('about')}>
          <Remark
            glyph={pageGlyphs.safe}
            text={say(absence === undefined ? 'popup_no_request' : 'popup_no_request_made')}
          />
        </News>
      </footer>
    </div>
  );
};
