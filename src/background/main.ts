/**
 * The background worker: answers messages and nothing else. It remembers no page; it may be stopped between any two
 * messages, and whatever it holds can be loaded again. All listeners are registered here, synchronously.
 */
// Zipping looks 32 KB back and the matcher is like itself: named first, it stands in one piece, which saves 117 bytes.
import '../core/match/find';
import { isNothing } from '../core/checks';
import { isLookUpAsk } from '../core/dictionary/found';
import { define, findEntries } from '../platform/library';
import { serve } from '../platform/messages/serve';
import { watchAddressBar } from './address-bar';
import { annotate, isAnnotateAsk } from './annotate';
import { watchCommands } from './commands';
import { isAddress, isDefineAsk, isDescribeAsk } from './define';
import { fetchErrands, meetErrands } from './fetch-errands';
import { injectCard, injectReader, isExplainAsk } from './inject';
import { watchMenus } from './menus';
import { showState, watchState } from './toolbar';

serve({
  articleFound: { accepts: isNothing, answer: (_ask, sender) => injectReader(sender) },
  explainPage: { accepts: isExplainAsk, answer: async (ask) => (await fetchErrands()).explainPage(ask) },
  openEntry: { accepts: isAddress, answer: async (ask) => (await fetchErrands()).openEntry(ask) },
  lookUp: { accepts: isLookUpAsk, answer: async (ask) => (await fetchErrands()).lookUp(ask) },
  cardNeeded: { accepts: isNothing, answer: (_ask, sender) => injectCard(sender) },
  annotate: { accepts: isAnnotateAsk, answer: annotate },
  define: { accepts: isDefineAsk, answer: define },
  describe: { accepts: isDescribeAsk, answer: ({ entries }) => findEntries(entries) },
});

meetErrands();
watchCommands();
watchMenus();
watchAddressBar();
watchState();
void showState();
