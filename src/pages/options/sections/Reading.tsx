/** Reading: whether, how many, how marks look, and what is left alone. */
import { groups } from '../../../core/glossary';
import type { Level, MarkStyle, Settings } from '../../../core/settings';
import { say } from '../../../platform/say';
import { Checks } from '../../../ui/controls/Checks';
import { Choice } from '../../../ui/controls/Choice';
import { Switch } from '../../../ui/controls/Switch';
import { groupGlyphs } from '../../../ui/glyphs';
import type { OptionsProps } from '../context';
import { changedWords, Setting } from '../Setting';

const levels: readonly Level[] = ['few', 'normal', 'many', 'all'];
const styles: readonly MarkStyle[] = ['dotted', 'group', 'background'];
const parts: readonly Settings['leftAlone'][number][] = ['heading', 'link', 'code', 'caption', 'byline', 'quote'];

/** The rows of the section. */
export const Reading = ({ settings, onChange }: OptionsProps) => (
  <>
    <Setting id="enabled">
      <Switch
        label={say('options_enabled')}
        isOn={settings.enabled}
        onChange={(enabled) => onChange(changedWords('enabled'), () => ({ enabled }))}
      />
    </Setting>
    <Setting id="level" note={say(`options_level_${settings.level}_note`)}>
      <Choice
        label={say('level_label')}
        options={levels.map((value) => ({ value, label: say(`level_${value}`) }))}
        value={settings.level}
        onChange={(level) => onChange(changedWords('level'), () => ({ level }))}
      />
    </Setting>
    <Setting id="markStyle">
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
        onChange={(markStyle) => onChange(changedWords('markStyle'), () => ({ markStyle }))}
      />
    </Setting>
    <Setting id="firstOnly" note={say(settings.level === 'all' ? 'options_first_only_all' : 'options_first_only_note')}>
      <Switch
        label={say('options_first_only')}
        isOn={settings.firstOnly && settings.level !== 'all'}
        disabled={settings.level === 'all'}
        onChange={(firstOnly) => onChange(changedWords('firstOnly'), () => ({ firstOnly }))}
      />
    </Setting>
    <Setting id="groups">
      <Checks
        label={say('options_groups')}
        options={groups.map((value) => ({
          value,
          label: say(`group_${value}`),
          glyph: groupGlyphs[value],
          group: value,
        }))}
        values={groups.filter((group) => !settings.groupsOff.includes(group))}
        onChange={(on) =>
          onChange(changedWords('groups'), () => ({ groupsOff: groups.filter((group) => !on.includes(group)) }))
        }
      />
    </Setting>
    <Setting id="leftAlone">
      <Checks
        label={say('options_left_alone')}
        options={parts.map((value) => ({ value, label: say(`options_part_${value}`) }))}
        values={parts.filter((part) => !settings.leftAlone.includes(part))}
        onChange={(on) =>
          onChange(changedWords('leftAlone'), () => ({ leftAlone: parts.filter((part) => !on.includes(part)) }))
        }
      />
    </Setting>
  </>
);
