/**
 * `npm run bench -- NAME`: the benchmarks.
 *
 *   match            this matcher beside others; --json for machines, --names 1000,100000 for some sizes only
 *   match-articles   the matcher against its oracle on whole articles (needs ../shared/data)
 */
import { parseArgs } from 'node:util';
import { compareWithOracle } from './match/articles';
import { measureInThread } from './match/cold';
import { compareMatchers } from './match/run';

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
    default:
      throw new Error('name a benchmark: match, match-articles');
  }
};

if (!measureInThread()) await runBench();
