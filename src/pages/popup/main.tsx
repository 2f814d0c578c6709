/** Starts the popup: finds the tab it speaks of, asks it what was found, and draws again after each change. */
import { render } from 'preact';
import { browser } from '../../platform/browser';
import { interfaceLanguage } from '../../platform/say';
import { changeSettings, loadSettings, watchSettings } from '../../platform/settings';
import { Popup } from './Popup';
import { describeTab, lookAgain } from './tab';

const root = document.getElementById('root');
Object.assign(document.documentElement, interfaceLanguage());

const draw = async (): Promise<void> => {
  const settings = await loadSettings();
  const tab = await describeTab();
  if (!root) return;
  render(
    <Popup
      settings={settings}
      tab={tab}
      onChange={(change) => void changeSettings(change)}
      onSwitchOn={(change) => void changeSettings(change).then(lookAgain)}
      onOpenOptions={() => {
        void browser.runtime.openOptionsPage();
        window.close();
      }}
    />,
    root,
  );
};

// A page that was just switched on needs a moment before it can say what it found.
const redraw = (): void => {
  void draw();
  setTimeout(() => void draw(), 600);
};

watchSettings(redraw);
void draw();
