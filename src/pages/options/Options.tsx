/** The options page: how reading looks, how the card behaves, where Contexture is off. Each change applies at once. */
import { defaultSettings, type Level, type MarkStyle, type Settings } from '../../core/settings';
import { say } from '../../platform/say';
import { Brand } from '../../ui/controls/Brand';
import { Button } from '../../ui/controls/Button';
import { Choice } from '../../ui/controls/Choice';
import { Slider } from '../../ui/controls/Field';
import { pageGlyphs } from '../../ui/controls/glyphs';
import { Line, Row } from '../../ui/controls/Row';
import { Switch } from '../../ui/controls/Switch';
import { Sample } from './Sample';
import { Sites } from './Sites';

/** What every part of the page is given: the settings in force and a way to change them. */
export interface OptionsProps {
  readonly settings: Settings;
  readonly onChange: (change: (settings: Settings) => Partial<Settings>) => void;
}

const levels: readonly Level[] = ['few', 'normal', 'many', 'all'];
const styles: readonly MarkStyle[] = ['dotted', 'group', 'background'];
const themes: readonly Settings['theme'][] = ['auto', 'light', 'dark'];
const textSizes: readonly Settings['textSize'][] = [1, 1.25, 1.5, 2];

const Reading = ({ settings, onChange }: OptionsProps) => (
  <section id="reading" aria-labelledby="reading-title">
    <h1 id="reading-title">{say('options_reading')}</h1>
    <p class="cx-note">{say('options_reading_note')}</p>
    <Sample style={settings.markStyle} level={settings.level} />
    <Row title={say('options_enabled')} note={say('options_enabled_note')}>
      <Switch
        label={say('options_enabled')}
        isOn={settings.enabled}
        onChange={(enabled) => onChange(() => ({ enabled }))}
      />
    </Row>
    <Row title={say('level_label')} note={say('options_level_note')}>
      <Choice
        label={say('level_label')}
        options={levels.map((value) => ({ value, label: say(`level_${value}`) }))}
        value={settings.level}
        onChange={(level) => onChange(() => ({ level }))}
      />
    </Row>
    <Row title={say('options_mark_style')} note={say('options_mark_style_note')}>
      <Choice
        label={say('options_mark_style')}
        look="tiles"
        options={styles.map((value) => ({
          value,
          label: say(`options_mark_${value}`),
          sample: (
            <span class="cx-mark" data-look={value} data-group="bodies">
              Huawei
            </span>
          ),
        }))}
        value={settings.markStyle}
        onChange={(markStyle) => onChange(() => ({ markStyle }))}
      />
    </Row>
  </section>
);

const CardSettings = ({ settings, onChange }: OptionsProps) => (
  <section id="card" aria-labelledby="card-title">
    <h2 id="card-title">{say('options_card')}</h2>
    <p class="cx-note">{say('options_card_note')}</p>
    <Row title={say('options_dwell')} note={say('options_dwell_note')}>
      <Slider
        label={say('options_dwell')}
        value={settings.dwellMs}
        text={say('options_milliseconds', String(settings.dwellMs))}
        {...{ min: 0, max: 1000, step: 20 }}
        onInput={(dwellMs) => onChange(() => ({ dwellMs }))}
      />
    </Row>
    <Row title={say('options_close')} note={say('options_close_note')}>
      <Slider
        label={say('options_close')}
        value={settings.closeMs}
        text={say('options_milliseconds', String(settings.closeMs))}
        {...{ min: 100, max: 1500, step: 50 }}
        onInput={(closeMs) => onChange(() => ({ closeMs }))}
      />
    </Row>
    <Row title={say('options_text_size')} note={say('options_text_size_note')}>
      <Choice
        label={say('options_text_size')}
        options={textSizes.map((value) => ({ value, label: say('options_percent', String(value * 100)) }))}
        value={settings.textSize}
        onChange={(textSize) => onChange(() => ({ textSize }))}
      />
    </Row>
    <Row title={say('options_theme')} note={say('options_theme_note')}>
      <Choice
        label={say('options_theme')}
        options={themes.map((value) => ({ value, label: say(`options_theme_${value}`) }))}
        value={settings.theme}
        onChange={(theme) => onChange(() => ({ theme }))}
      />
    </Row>
  </section>
);

/** The whole page. */
export const Options = ({ settings, onChange }: OptionsProps) => (
  <div class="options">
    <nav aria-label={say('options_title')}>
      <Brand isOn={settings.enabled} />
      <Line glyph={pageGlyphs.reading} text={say('options_reading')} href="#reading" />
      <Line glyph={pageGlyphs.card} text={say('options_card')} href="#card" />
      <Line glyph={pageGlyphs.sites} text={say('options_sites')} href="#sites" />
    </nav>
    <main>
      <Reading {...{ settings, onChange }} />
      <CardSettings {...{ settings, onChange }} />
      <Sites {...{ settings, onChange }} />
      <p class="reset">
        <Button weight="line" onClick={() => onChange(({ sitesOff }) => ({ ...defaultSettings, sitesOff }))}>
          {say('options_reset')}
        </Button>
      </p>
    </main>
  </div>
);
