/**
 * `npm run bench -- NAME`: the benchmarks.
 *
 *   match            this matcher beside others; --json for machines, --names 1000,100000 for some sizes only
 *   match-articles   the matcher against its oracle on whole articles (needs ../shared/data)
 *   wake             a stopped worker to the mentions of an article, in both browsers
 */
import { parseArgs } from 'node:util';
import { compareWithOracle } from './match/articles';
import { measureInThread } from './match/cold';
import { compareMatchers } from './match/run';
import { measureWake } from './wake/run';

const { positionals, values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, names: { type: 'string' } },
  allowPositionals: true,
});

const runBench = async (): Promise<void> => {
  switch (positionals[0]) {
    case 'match': {
      const names = values.names?.split(',').map(Number);
      return compareMatchers({ json: values.json, ...(names ? { names } : {}) });
    }
    case 'match-articles':
      return compareWithOracle();
    case 'wake':
      return measureWake();
    default:
      throw new Error('name a benchmark: match, match-articles, wake');
  }
};

if (!measureInThread()) await runBench();
