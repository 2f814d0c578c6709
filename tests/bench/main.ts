/**
 * `npm run bench -- NAME`: the benchmarks.
 *
 *   card             the dwell's end to the card, warm and with the background stopped, in both browsers (needs a build)
 *   match            this matcher beside others; --json for machines, --names 1000,100000 for some sizes only
 *   match-articles   the matcher against its oracle on whole articles (needs ../shared/data)
 *   find DIR…        the article finder beside its peers on saved pages; --browser firefox
 *   paint            marks beside mark.js, their memory, and pages that change, in both browsers (needs a build); --seconds 60, --browser firefox
 *   panel            the panel with 300 terms: scrolled, filtered, put in order, in both browsers (needs a build)
 *   read             the reading of articles beside the matcher's own time, and its growth
 *   wake             a stopped worker to the mentions of an article, in both browsers
 */
import { readArguments, runCommand, UsageError } from '../../src/cli/command';
import { measureCards } from './card/run';
import { measureFinder } from './find/run';
import { compareWithOracle } from './match/articles';
import { measureInThread } from './match/cold';
import { compareMatchers } from './match/run';
import { measurePainting } from './paint/run';
import { measurePanel } from './panel/run';
import { measureReading } from './read/run';
import { measureWake } from './wake/run';

const usage = 'npm run bench -- card | match | match-articles | find DIR… | paint | panel | read | wake';

const runBench = async (): Promise<void> => {
  const { positionals, values } = readArguments({
    options: {
      json: { type: 'boolean', default: false },
      names: { type: 'string' },
      browser: { type: 'string' },
      seconds: { type: 'string', default: '60' },
    },
    allowPositionals: true,
  });

  const engine = values.browser === 'firefox' ? 'firefox' : 'chromium';
  switch (positionals[0]) {
    case 'card':
      return measureCards();
    case 'match': {
      const names = values.names?.split(',').map(Number);
      return compareMatchers({ json: values.json, ...(names ? { names } : {}) });
    }
    case 'match-articles':
      return compareWithOracle();
    case 'find': {
      const folders = positionals.slice(1);
      if (folders.length === 0) throw new UsageError('name the folders of saved pages');
      return measureFinder(folders, engine);
    }
    case 'paint':
      return measurePainting(Number(values.seconds), values.browser ? [engine] : undefined);
    case 'panel':
      return measurePanel();
    case 'read':
      return measureReading();
    case 'wake':
      return measureWake();
    default:
      throw new UsageError('name a benchmark');
  }
};

if (!measureInThread()) await runCommand(usage, runBench);
