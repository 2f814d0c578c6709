/** The card: when it opens and closes, and how it looks. */
import type { MessageKey } from '../../../core/say';
import type { Settings } from '../../../core/settings';
import { say } from '../../../platform/say';
import { Choice } from '../../../ui/controls/Choice';
import { Slider } from '../../../ui/controls/Field';
import type { OptionsProps } from '../context';
import { changedWords, Setting } from '../Setting';

const themes: readonly Settings['theme'][] = ['auto', 'light', 'dark'];
const rests = [
  [4, 'options_rest_strict'],
  [8, 'options_rest_normal'],
  [20, 'options_rest_loose'],
  [0, 'options_rest_off'],
] as const satisfies readonly (readonly [Settings['restPx'], MessageKey])[];
const textSizes: readonly Settings['textSize'][] = [1, 1.25, 1.5, 2];
const lookUpKeys: readonly Settings['lookUpKey'][] = ['alt', 'ctrl', 'shift', 'off'];

const milliseconds = (ms: number): string => say('options_milliseconds', String(ms));

/** The rows of the section. */
export const Card = ({ settings, onChange }: OptionsProps) => (
  <>
    <Setting id="rest">
      <Choice
        label={say('options_rest')}
        options={rests.map(([value, label]) => ({ value, label: say(label) }))}
        value={settings.restPx}
        onChange={(restPx) => onChange(changedWords('rest'), () => ({ restPx }))}
      />
    </Setting>
    <Setting id="dwell">
      <Slider
        label={say('options_dwell')}
        value={settings.dwellMs}
        textOf={milliseconds}
        {...{ min: 0, max: 1000, step: 20 }}
        onChange={(dwellMs) => onChange(changedWords('dwell'), () => ({ dwellMs }))}
      />
    </Setting>
    <Setting id="close">
      <Slider
        label={say('options_close')}
        value={settings.closeMs}
        textOf={milliseconds}
        {...{ min: 100, max: 1500, step: 50 }}
        onChange={(closeMs) => onChange(changedWords('close'), () => ({ closeMs }))}
      />
    </Setting>
    <Setting id="lookUp">
      <Choice
        label={say('options_look_up')}
        options={lookUpKeys.map((value) => ({
          value,
          label: value === 'off' ? say('options_look_up_off') : say(`key_${value}`),
        }))}
        value={settings.lookUpKey}
        onChange={(lookUpKey) => onChange(changedWords('lookUp'), () => ({ lookUpKey }))}
      />
    </Setting>
    <Setting id="textSize">
      <Choice
        label={say('options_text_size')}
        options={textSizes.map((value) => ({ value, label: say('options_percent', String(value * 100)) }))}
        value={settings.textSize}
        onChange={(textSize) => onChange(changedWords('textSize'), () => ({ textSize }))}
      />
    </Setting>
    <Setting id="theme">
      <Choice
        label={say('options_theme')}
        options={themes.map((value) => ({ value, label: say(`options_theme_${value}`) }))}
        value={settings.theme}
        onChange={(theme) => onChange(changedWords('theme'), () => ({ theme }))}
      />
    </Setting>
  </>
);
