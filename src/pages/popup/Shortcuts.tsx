/** The shortcuts that have keys, as the browser has them now. */
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../platform/say';
import { listShortcuts, type Shortcut } from '../../platform/shortcuts';
import { Fold } from '../../ui/controls/Fold';
import { pageGlyphs } from '../../ui/controls/glyphs';
import { Keys } from '../../ui/controls/Keys';

/** Folded; nothing where there are none, as on Android. */
export const Shortcuts = () => {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => void listShortcuts().then(setShortcuts), []);
  const usable = shortcuts.flatMap(({ name, keys }) => (keys === undefined ? [] : [{ name, keys }]));
  if (usable.length === 0) return null;
  return (
    <Fold glyph={pageGlyphs.keyboard} title={say('options_keyboard')}>
      <dl class="keys">
        {usable.map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
};
