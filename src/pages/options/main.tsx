/** Starts the options page: keeps what it is about, draws it, and lets the extension's own reader read the sample. */
import { render } from 'preact';
import { interfaceLanguage, say } from '../../platform/say';
import { type Drawn, type Keeper, startKeeping } from '../keep';
import { LastDone } from '../LastDone';
import { readThisPage } from '../read-this-page';
import { Options } from './Options';

const root = document.getElementById('root');
Object.assign(document.documentElement, interfaceLanguage());
document.title = say('options_title');

let keeper: Keeper | undefined;
let wasEnabled = false;

const draw = ({ settings, corrections, done }: Drawn): void => {
  if (!root) return;
  render(
    <>
      <Options
        settings={settings}
        corrections={corrections}
        onChange={(words, change) => keeper?.change(words, change)}
        onCorrect={(words, next) => keeper?.correct(words, next)}
        onRestore={(words, kept) => keeper?.restore(words, kept)}
        onSay={(words) => keeper?.tell(words)}
      />
      {done ? <LastDone done={done} onHide={() => keeper?.hush()} /> : null}
    </>,
    root,
  );
  // Switched off, the reader has gone; switched on, it is wanted again.
  if (settings.enabled && !wasEnabled) readThisPage();
  wasEnabled = settings.enabled;
};

void startKeeping(draw).then((started) => {
  keeper = started;
});
