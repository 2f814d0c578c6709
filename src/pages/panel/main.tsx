/**
 * Starts the panel: follows the tab, asks the glossaries, draws after each answer. `?tab=ID` makes it a page of its own
 * for that tab, where the browser has no panels; `#print` the list as it is printed.
 */
import { render } from 'preact';
import type { Settings } from '../../core/settings';
import { gatherTerms, groupTerms, type TermOrder } from '../../core/terms/gather';
import { listTerms } from '../../core/terms/listing';
import type { TermView } from '../../core/terms/view';
import { browser } from '../../platform/browser';
import { askTab } from '../../platform/messages/send';
import { interfaceLanguage, say } from '../../platform/say';
import { loadSettings, watchSettings } from '../../platform/settings';
import { namedTab, pageIn } from '../../platform/tabs';
import { absenceIn, isPageOff } from '../visit/absence';
import { createDemands } from '../visit/demand';
import { createEntries } from '../visit/entries';
import { type Followed, followTab } from '../visit/follow';
import { createViews } from '../visit/views';
import { wearLook } from '../wear-look';
import { Panel, type PanelActions } from './Panel';
import { Printed } from './Printed';
import { copyList, exportAnnotations, type SavedArticle } from './save';

const root = document.getElementById('root');
Object.assign(document.documentElement, interfaceLanguage());
document.title = say('panel_title');

const isPrinted = location.hash === '#print';
const orderKey = 'panel-order';
const entries = createEntries();
const viewVisit = createViews(entries);
let followed: Followed | undefined;
let askAgain = (): void => undefined;
let order: TermOrder = localStorage.getItem(orderKey) === 'importance' ? 'importance' : 'appearance';

/** What the reader does in the panel for one article. */
const actIn = (article: SavedArticle, views: readonly TermView[]): Omit<PanelActions, 'onOrder'> => {
  const { tabId } = article;
  /** A page of its own lies before the article, which comes to the front when it has something to show. */
  const bringForward = async (): Promise<void> => {
    if (namedTab() !== undefined) await browser.tabs.update(tabId, { active: true });
  };
  return {
    onShow: (mention) => {
      void askTab(tabId, 'showMention', mention === undefined ? {} : { mention });
      if (mention !== undefined) void bringForward();
    },
    onOpenCard: (mention) => {
      void askTab(tabId, 'openTerm', { mention });
      void bringForward();
    },
    onHide: (isHidden) => void askTab(tabId, 'hideMarks', { isHidden }),
    onCopy: async (groups) => {
      await copyList(article, groups);
      return say('card_copied');
    },
    onExport: async () => {
      const name = await exportAnnotations(article, views, entries);
      return name === undefined ? say('panel_export_failed') : say('panel_exported', name);
    },
    ...createDemands(tabId, () => askAgain()),
    // Panels cannot be printed in every browser; a page can.
    onPrint: () => void browser.tabs.create({ url: browser.runtime.getURL(`panel/index.html?tab=${tabId}#print`) }),
  };
};

const draw = (settings: Settings): void => {
  if (!root || !followed) return;
  const { tab, visit, access } = followed;
  const views = visit ? viewVisit(visit) : [];
  const article: SavedArticle = {
    tabId: tab?.id ?? 0,
    title: tab?.title ?? '',
    url: (tab?.url ?? '').replace(/#.*$/, ''),
    lang: visit?.lang ?? '',
    ...(visit?.date === undefined ? {} : { date: visit.date }),
  };
  if (isPrinted) {
    render(<Printed say={say} article={article} groups={listTerms(groupTerms(views, order))} />, root);
    return;
  }
  const setOrder = (chosen: TermOrder): void => {
    order = chosen;
    localStorage.setItem(orderKey, order);
    draw(settings);
  };
  render(
    <Panel
      key={`${article.tabId} ${article.url}`}
      {...{ say, views, order }}
      {...actIn(article, views)}
      absence={absenceIn(
        { page: pageIn(tab), hasVisit: visit !== undefined, isLoading: tab?.status === 'loading', access },
        settings,
      )}
      date={visit?.date}
      isHidden={visit?.isHidden ?? false}
      onOrder={setOrder}
    />,
    root,
  );
};

const start = (first: Settings): void => {
  let settings = first;
  let hasPrinted = false;
  const onFollow = async (it: Followed): Promise<void> => {
    followed = it;
    draw(settings);
    const terms = gatherTerms(it.visit?.mentions ?? []);
    await entries.fetch(
      terms.flatMap(({ address, also }) => [address, ...also]),
      () => draw(settings),
    );
    if (!isPrinted || !it.visit || hasPrinted) return;
    hasPrinted = true;
    window.print();
  };
  askAgain = followTab(
    (it) => void onFollow(it),
    (page) => isPageOff(page, settings),
  );
  watchSettings((changed) => {
    const isSameLibrary = changed.topicsOff.join() === settings.topicsOff.join();
    settings = changed;
    if (!isSameLibrary) entries.forget();
    wearLook(settings);
    draw(settings);
    askAgain();
  });
  wearLook(settings);
};

void loadSettings().then(start);
