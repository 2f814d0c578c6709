/** Keyboard: the browser's shortcuts as they are set now and where to change them, and the keys that work in a card. */
import { useEffect, useState } from 'preact/hooks';
import type { MessageKey } from '../../../core/say';
import { say } from '../../../platform/say';
import { canOpenShortcuts, listShortcuts, openShortcuts, type Shortcut } from '../../../platform/shortcuts';
import { Button } from '../../../ui/controls/Button';
import { Keys } from '../../../ui/controls/Keys';
import { Row } from '../../../ui/controls/Row';
import { useIsFound } from '../Setting';

const cardKeys: readonly (readonly [MessageKey, MessageKey])[] = [
  ['key_enter', 'options_keys_open'],
  ['key_tab', 'options_keys_move'],
  ['key_escape', 'options_keys_close'],
];

const Shortcuts = () => {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const load = (): void => void listShortcuts().then(setShortcuts);
    load();
    // Who has changed them in the browser's list comes back to this page.
    addEventListener('focus', load);
    return () => removeEventListener('focus', load);
  }, []);
  if (shortcuts.length === 0) return <p class="none">{say('options_keyboard_none')}</p>;
  return (
    <>
      {shortcuts.map(({ name, keys }) => (
        <Row key={name} title={name}>
          {keys === undefined ? <span class="cx-note">{say('options_key_unset')}</span> : <Keys keys={keys} />}
        </Row>
      ))}
      <Row
        title={say('options_keys_change')}
        note={say(canOpenShortcuts() ? 'options_keys_change_note' : 'options_keys_change_firefox')}
      >
        {canOpenShortcuts() ? (
          <Button weight="line" onClick={() => void openShortcuts()}>
            {say('options_keys_change')}
          </Button>
        ) : null}
      </Row>
    </>
  );
};

/** The rows of the section. */
export const Keyboard = () => {
  const areShortcutsFound = useIsFound('shortcuts');
  const areCardKeysFound = useIsFound('cardKeys');
  return (
    <>
      {areShortcutsFound ? <Shortcuts /> : null}
      {areCardKeysFound ? (
        <>
          <h3 class="within">{say('options_keys_card')}</h3>
          {cardKeys.map(([key, does]) => (
            <Row key={key} title={say(does)}>
              <Keys keys={say(key)} />
            </Row>
          ))}
        </>
      ) : null}
    </>
  );
};
