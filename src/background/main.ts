/**
 * The background worker: answers messages and nothing else. It remembers no page; it may be stopped between any two
 * messages, and whatever it holds can be loaded again. All listeners are registered here, synchronously.
 */
import * as v from 'valibot';
import { serve } from '../platform/messages/serve';
import { annotate, annotateAsk } from './annotate';
import { define, defineAsk } from './define';
import { injectCard, injectReader } from './inject';
import { showState, watchState } from './toolbar';

const nothing = v.strictObject({});

serve({
  articleFound: { parse: (ask) => v.parse(nothing, ask), answer: (_ask, sender) => injectReader(sender) },
  cardNeeded: { parse: (ask) => v.parse(nothing, ask), answer: (_ask, sender) => injectCard(sender) },
  annotate: { parse: (ask) => v.parse(annotateAsk, ask), answer: annotate },
  define: { parse: (ask) => v.parse(defineAsk, ask), answer: define },
});

watchState();
void showState();
