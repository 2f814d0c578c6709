/** Glossaries: which of those that come with the extension explain, in which order, and where one of them does not. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { orderTopics, type Topic, topics } from '../../../core/built-in';
import { say } from '../../../platform/say';
import { Button } from '../../../ui/controls/Button';
import { Row } from '../../../ui/controls/Row';
import { Switch } from '../../../ui/controls/Switch';
import { Glyph } from '../../../ui/Glyph';
import { cardGlyphs } from '../../../ui/glyphs';
import type { OptionsProps } from '../context';
import { useIsFound } from '../Setting';

type Props = Pick<OptionsProps, 'settings' | 'onChange'>;

/** The topics in their order, each with its switch and the way up. */
const InOrder = ({ settings, onChange }: Props) => {
  const order = orderTopics(settings.topicsOrder);
  const list = useRef<HTMLDivElement>(null);
  const moved = useRef<Topic | undefined>(undefined);
  // A row that moves takes the focus from its button: who came by keys goes on where they were.
  useLayoutEffect(() => {
    if (moved.current === undefined) return;
    const row = list.current?.children[order.indexOf(moved.current)];
    row?.querySelector<HTMLElement>('button, input')?.focus();
    moved.current = undefined;
  }, [order.join()]);
  const moveUp = (id: Topic, index: number): void => {
    moved.current = id;
    const others = order.filter((it) => it !== id);
    onChange(say('options_changed', say('options_glossaries')), () => ({
      topicsOrder: [...others.slice(0, index - 1), id, ...others.slice(index - 1)],
    }));
  };
  return (
    <div ref={list}>
      {order.map((id, index) => (
        <Row key={id} title={say(`topic_${id}`)} note={say(`topic_${id}_note`)}>
          <div class="ways">
            {index > 0 ? (
              <Button label={say('options_topic_up', say(`topic_${id}`))} onClick={() => moveUp(id, index)}>
                <Glyph path={cardGlyphs.previous} class="cx-icon" />
              </Button>
            ) : null}
            <Switch
              label={say(`topic_${id}`)}
              isOn={!settings.topicsOff.includes(id)}
              onChange={(isOn) =>
                onChange(say('options_changed', say(`topic_${id}`)), ({ topicsOff }) => ({
                  topicsOff: isOn ? topicsOff.filter((off) => off !== id) : [...topicsOff, id],
                }))
              }
            />
          </div>
        </Row>
      ))}
    </div>
  );
};

/** Where a topic is off on one site, with the way back. */
const OnSites = ({ settings, onChange }: Props) => (
  <>
    {settings.topicsOffAt.map((off) => {
      const [id, site = ''] = off.split('@');
      const topic = topics.find((it) => it === id);
      // One that an update took away is nothing to the reader.
      return topic === undefined ? null : (
        <Row key={off} title={say(`topic_${topic}`)} note={say('options_site_was_added', site)}>
          <Button
            weight="line"
            label={say('options_site_on_for', site)}
            onClick={() =>
              onChange(say('done_topic_on', say(`topic_${topic}`), site), ({ topicsOffAt }) => ({
                topicsOffAt: topicsOffAt.filter((it) => it !== off),
              }))
            }
          >
            {say('options_site_on')}
          </Button>
        </Row>
      );
    })}
  </>
);

/** The rows of the section. */
export const Glossaries = (props: OptionsProps) =>
  useIsFound('glossaries') ? (
    <>
      <InOrder {...props} />
      <OnSites {...props} />
    </>
  ) : null;
