/** Starts the entry page: shows what its address asks for, and finds names as they are typed. */
import { render } from 'preact';
import { readEntryLink, writeSearchLink } from '../../core/search/entry-link';
import { interfaceLanguage, say } from '../../platform/say';
import { loadSettings, watchSettings } from '../../platform/settings';
import { wearLook } from '../wear-look';
import { Page } from './Page';
import { type Shown, searchFor, showAddress } from './shown';

const root = document.getElementById('root');
Object.assign(document.documentElement, interfaceLanguage());

const titleOf = (shown: Shown): string => (shown.kind === 'entry' ? shown.view.card.title : say('entry_title'));

let typed = '';
// A newer question makes the answer to an older one stale.
let question = 0;

const show = async (asking: Promise<Shown>): Promise<void> => {
  const own = ++question;
  const shown = await asking;
  if (own !== question || !root) return;
  document.title = titleOf(shown);
  render(<Page say={say} shown={shown} typed={typed} onType={type} onPrint={() => window.print()} />, root);
};

const type = (now: string): void => {
  typed = now;
  // The address follows, so that the way back leads to what was shown before; that alone asks nothing.
  history.replaceState(null, '', writeSearchLink(now));
  void show(searchFor(now));
};

const showAddressed = async (): Promise<void> => {
  const wish = readEntryLink(location.hash);
  typed = 'typed' in wish ? wish.typed : '';
  await show(showAddress(location.hash));
  window.scrollTo(0, 0);
};

addEventListener('hashchange', () => void showAddressed());
watchSettings((settings) => {
  wearLook(settings);
  void showAddressed();
});
void loadSettings().then(wearLook);
void showAddressed();
