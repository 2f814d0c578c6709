/** The glossaries that explain names of this article, each with its switch. */
import { useRef } from 'preact/hooks';
import { type Topic, topics } from '../../core/built-in';
import type { TermView } from '../../core/terms/view';
import { say, sayCount } from '../../platform/say';
import { Fold } from '../../ui/controls/Fold';
import { pageGlyphs } from '../../ui/controls/glyphs';
import { Row } from '../../ui/controls/Row';
import { Switch } from '../../ui/controls/Switch';

/** What the list needs. */
export interface GlossariesProps {
  readonly views: readonly TermView[];
  /** The topics that are off on this site. */
  readonly topicsOff: readonly string[];
  readonly onSwitch: (topic: Topic, isOn: boolean) => void;
}

/** The glossaries in use, and those that were while the popup has been open: what is switched off can be switched on again. */
const useTopics = (views: readonly TermView[]): readonly { readonly topic: Topic; readonly count: number }[] => {
  const seen = useRef(new Set<Topic>());
  const counts = topics.map((topic) => ({
    topic,
    count: views.filter(({ term }) => term.address.glossary === topic).length,
  }));
  for (const { topic, count } of counts) if (count > 0) seen.current.add(topic);
  return counts.filter(({ topic }) => seen.current.has(topic));
};

/** Folded; nothing where no glossary was used. */
export const Glossaries = ({ views, topicsOff, onSwitch }: GlossariesProps) => {
  const used = useTopics(views);
  if (used.length === 0) return null;
  return (
    <Fold glyph={pageGlyphs.glossaries} title={say('popup_glossaries')}>
      {used.map(({ topic, count }) => (
        <Row key={topic} title={say(`topic_${topic}`)} note={sayCount('panel_names', count)} isHeading={false}>
          <Switch
            label={say(`topic_${topic}`)}
            isOn={!topicsOff.includes(topic)}
            onChange={(isOn) => onSwitch(topic, isOn)}
          />
        </Row>
      ))}
    </Fold>
  );
};
