/** Glossaries: which of those that come with the extension explain. */
import { topics } from '../../../core/built-in';
import { say } from '../../../platform/say';
import { Row } from '../../../ui/controls/Row';
import { Switch } from '../../../ui/controls/Switch';
import type { OptionsProps } from '../context';
import { useIsFound } from '../Setting';

/** The rows of the section, in order of authority. */
export const Glossaries = ({ settings, onChange }: OptionsProps) => {
  if (!useIsFound('glossaries')) return null;
  return topics.map((id) => (
    <Row key={id} title={say(`topic_${id}`)} note={say(`topic_${id}_note`)}>
      <Switch
        label={say(`topic_${id}`)}
        isOn={!settings.topicsOff.includes(id)}
        onChange={(isOn) =>
          onChange(say('options_changed', say(`topic_${id}`)), ({ topicsOff }) => ({
            topicsOff: isOn ? topicsOff.filter((off) => off !== id) : [...topicsOff, id],
          }))
        }
      />
    </Row>
  ));
};
