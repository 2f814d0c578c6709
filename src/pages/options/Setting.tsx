/** One setting: a row with its texts from the list, which is not drawn where a search has not found it. */
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { MessageKey } from '../../core/say';
import { say } from '../../platform/say';
import { Row } from '../../ui/controls/Row';
import { Found } from './context';
import { type SettingId, settingsList } from './settings-list';

/** Which setting, its control, and another note where the list's does not say enough. */
export interface SettingProps {
  readonly id: SettingId;
  readonly note?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** Whether a setting is to be drawn: nobody searches, or it was found. */
export const useIsFound = (id: SettingId): boolean => useContext(Found)?.has(id) ?? true;

/** The words that announce a change of a setting. */
export const changedWords = (id: SettingId): string => say('options_changed', say(settingsList[id].title));

/** The row of a setting. */
export const Setting = ({ id, note, children }: SettingProps) => {
  const isFound = useIsFound(id);
  const texts: { readonly title: MessageKey; readonly note?: MessageKey } = settingsList[id];
  if (!isFound) return null;
  return (
    <Row title={say(texts.title)} note={note ?? (texts.note ? say(texts.note) : undefined)}>
      {children}
    </Row>
  );
};
