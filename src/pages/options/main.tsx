/** Starts the options page: draws the settings and draws again whenever they change, here or elsewhere. */
import { render } from 'preact';
import type { Settings } from '../../core/settings';
import { interfaceLanguage, say } from '../../platform/say';
import { changeSettings, loadSettings, watchSettings } from '../../platform/settings';
import { Options } from './Options';

const root = document.getElementById('root');
Object.assign(document.documentElement, interfaceLanguage());
document.title = say('options_title');

const draw = (settings: Settings): void => {
  if (root) render(<Options settings={settings} onChange={(change) => void changeSettings(change)} />, root);
};

watchSettings(draw);
void loadSettings().then(draw);
