/**
 * Starts the popup: keeps the settings, follows the tab it was opened on, and draws after each change. `?tab=ID` makes it
 * speak of that tab, wherever it is shown.
 */
import { render } from 'preact';
import type { Topic } from '../../core/built-in';
import { addressOf, isSiteOff, siteOf } from '../../core/sites';
import { gatherTerms } from '../../core/terms/gather';
import { switchTopicOn } from '../../core/topics-off';
import { browser } from '../../platform/browser';
import { askTab } from '../../platform/messages/send';
import { openPanel } from '../../platform/panel';
import { interfaceLanguage, say } from '../../platform/say';
import { pageIn } from '../../platform/tabs';
import { closeThisPage } from '../close-this-page';
import { type Drawn, type Keeper, startKeeping } from '../keep';
import { LastDone } from '../LastDone';
import { type Absence, absenceIn, isPageOff } from '../visit/absence';
import { createDemands } from '../visit/demand';
import { createEntries } from '../visit/entries';
import { type Followed, followTab } from '../visit/follow';
import { createViews } from '../visit/views';
import { wearLook } from '../wear-look';
import { Popup } from './Popup';

const root = document.getElementById('root');
Object.assign(document.documentElement, interfaceLanguage());

const entries = createEntries();
const viewVisit = createViews(entries);
let keeper: Keeper | undefined;
let drawn: Drawn | undefined;
let followed: Followed | undefined;

/** Shows another page of ours and takes the popup away. */
const leaveFor = (path: string): void => {
  void browser.tabs.create({ url: browser.runtime.getURL(path) }).then(closeThisPage);
};

const switchSite = (page: URL, isOn: boolean): void => {
  const site = siteOf(page.hostname);
  if (isOn)
    keeper?.change(say('options_site_was_removed', site), ({ sitesOff }) => ({
      sitesOff: sitesOff.filter((off) => !isSiteOff(addressOf(page), [off])),
    }));
  else keeper?.change(say('done_off', site), ({ sitesOff }) => ({ sitesOff: [...sitesOff, site] }));
};

const switchTopic = (site: string, topic: Topic, isOn: boolean): void => {
  const words = say(isOn ? 'done_topic_on' : 'done_topic_off', say(`topic_${topic}`), site);
  keeper?.change(words, (settings) => switchTopicOn(settings, topic, site, isOn));
};

/** What the reader does to the page in this tab. */
const actIn = ({ tab }: Followed) => {
  const tabId = tab?.id ?? 0;
  return {
    onShow: (mention: number): void => {
      void askTab(tabId, 'showMention', { mention })
        .then(() => browser.tabs.update(tabId, { active: true }))
        .then(closeThisPage);
    },
    onHide: (isHidden: boolean) => void askTab(tabId, 'hideMarks', { isHidden }),
    onOpenPanel: (): void => {
      const opening = openPanel(tab?.windowId ?? 0);
      if (opening) void opening.then(closeThisPage);
      else leaveFor(`panel/index.html?tab=${tabId}`);
    },
    ...createDemands(tabId, () => followAgain()),
  };
};

const draw = (): void => {
  if (!root || !drawn) return;
  const { settings, done } = drawn;
  const { tab, visit, access } = followed ?? { tab: undefined, visit: undefined, access: 'open' as const };
  const page = pageIn(tab);
  const looked = { page, hasVisit: visit !== undefined, isLoading: tab?.status === 'loading', access };
  const absence: Absence | 'asking' | undefined = followed ? absenceIn(looked, settings) : 'asking';
  render(
    <>
      <Popup
        settings={settings}
        site={page && siteOf(page.hostname)}
        absence={absence}
        views={visit ? viewVisit(visit) : []}
        date={visit?.date}
        isHidden={visit?.isHidden ?? false}
        {...actIn(followed ?? { tab, visit, access })}
        onLevel={(level) => keeper?.set(() => ({ level }))}
        onSwitch={(topic, isOn) => page && switchTopic(siteOf(page.hostname), topic, isOn)}
        onSite={(isOn) => page && switchSite(page, isOn)}
        onEverywhere={(enabled) =>
          keeper?.change(say(enabled ? 'popup_done_on' : 'popup_done_off'), () => ({ enabled }))
        }
        onSettings={(section) => leaveFor(`options/index.html${section === undefined ? '' : `#${section}`}`)}
      />
      {done ? <LastDone done={done} onHide={() => keeper?.hush()} /> : null}
    </>,
    root,
  );
};

const onFollow = async (it: Followed): Promise<void> => {
  followed = it;
  draw();
  const terms = gatherTerms(it.visit?.mentions ?? []);
  await entries.fetch(
    terms.flatMap(({ address, also }) => [address, ...also]),
    draw,
  );
};

/** What else follows from a change of settings. */
const obey = (before: Drawn, { settings }: Drawn): void => {
  if (before.settings.topicsOff.join() !== settings.topicsOff.join()) entries.forget();
  if (before.settings !== settings) followAgain();
};

let followAgain = (): void => undefined;

const onKept = (it: Drawn): void => {
  const before = drawn;
  drawn = it;
  wearLook(it.settings);
  draw();
  if (before) obey(before, it);
};

const start = async (): Promise<void> => {
  keeper = await startKeeping(onKept);
  followAgain = followTab(
    (it) => void onFollow(it),
    (page) => drawn !== undefined && isPageOff(page, drawn.settings),
  );
};

start().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  if (root) render(<p class="failed cx-note">{say('popup_failed', reason)}</p>, root);
});
