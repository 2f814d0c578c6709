/** Starts the welcome page: lets the extension's own reader read it, and asks the browser what the reader still has to do. */
import { render } from 'preact';
import { hasFullAccess, requestFullAccess } from '../../platform/access';
import { markNewsSeen } from '../../platform/news';
import { interfaceLanguage, say } from '../../platform/say';
import { loadSettings, watchSettings } from '../../platform/settings';
import { listShortcuts } from '../../platform/shortcuts';
import { findButton } from '../../platform/toolbar-button';
import { closeThisPage } from '../close-this-page';
import { readThisPage } from '../read-this-page';
import { wearLook } from '../wear-look';
import { viewExample } from './view-example';
import { Welcome, type WelcomeProps } from './Welcome';

const root = document.getElementById('root');
Object.assign(document.documentElement, interfaceLanguage());
document.title = say('welcome_title');

type Known = Pick<WelcomeProps, 'hasAccess' | 'place' | 'nextKeys' | 'example'>;
let known: Known = { hasAccess: undefined, place: undefined, nextKeys: undefined, example: undefined };

const draw = (): void => {
  if (!root) return;
  render(
    <Welcome
      {...known}
      // Firefox wants to be asked within the click itself.
      onAllow={() => void requestFullAccess().then(look)}
      onStart={() => void closeThisPage()}
      onSites={() => location.assign('../options/index.html#sites')}
    />,
    root,
  );
};

const findNextKeys = async (): Promise<string | undefined> =>
  (await listShortcuts()).find(({ name }) => name === say('command_next_term'))?.keys;

const learn = (part: Partial<Known>): void => {
  known = { ...known, ...part };
  draw();
};

/** What the browser says may change while this page lies open: each part is drawn as it comes. */
const look = (): void => {
  void hasFullAccess().then((hasAccess) => learn({ hasAccess }));
  void findButton().then((place) => learn({ place }));
  void findNextKeys().then((nextKeys) => learn({ nextKeys }));
};

draw();
look();
void viewExample().then((example) => learn({ example }));
addEventListener('focus', look);
readThisPage();
void loadSettings().then(wearLook);
watchSettings(wearLook);
// All is new to a reader who is welcomed.
void markNewsSeen();
