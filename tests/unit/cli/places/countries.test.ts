/** Every country and territory has a card, with what a reader expects of one. */
import { countries } from 'countries-list';
import { describe, expect, it } from 'vitest';
import { compileFlags } from '../../../../src/cli/flags';
import { openBuiltInPacks } from '../../../../src/cli/packs';
import { findCountries } from '../../../../src/cli/places/enrich';

const { whole } = await openBuiltInPacks();
const [core] = whole;
const entries = core ? Array.from({ length: core.entryCount }, (_, nth) => core.entry(nth)) : [];
const found = findCountries(entries);
const flags = compileFlags();

/** Those whose entry is that of a place without a government of its own. */
const places = new Set(['aq', 'sj']);
/** Nobody lives there. */
const uninhabited = new Set(['bv', 'hm', 'um', 'gs', 'tf']);
/** Cities with a government of their own. */
const withoutCapital = new Set(['hk', 'mo', 'va', 'gi']);
/** Parts of Saint Helena whose codes are no country's: their flags are in no package. */
const withoutFlag = new Set(['ac', 'ta']);
/** News says "from Wallis and Futuna", never a word for it. */
const withoutDemonym = new Set('va ac ta bl bq cc mf pm sx wf'.split(' '));

describe.each(Object.keys(countries).map((code) => code.toLowerCase()))('%s', (code) => {
  const entry = found.get(code);
  const find = (label: RegExp) => entry?.facts?.find((fact) => label.test(fact.label));

  it('has an entry, a flag and a region', () => {
    expect(flags[code] === undefined).toBe(withoutFlag.has(code));
    expect(entry === undefined).toBe(places.has(code));
    if (entry) expect(find(/^region/i)).toBeDefined();
  });

  if (!places.has(code) && !uninhabited.has(code))
    it('has currency, language, population with its year, capital and a word for its people', () => {
      expect(find(/^currenc/i)).toBeDefined();
      expect(find(/^language/i)).toBeDefined();
      const population = find(/^population/i);
      expect(`${population?.value} ${population?.from ?? ''}`).toMatch(/\b20\d\d\b/);
      expect(find(/capital|seat of government/i) === undefined).toBe(withoutCapital.has(code));
      expect(entry?.names.some(({ kind }) => kind === 'demonym')).toBe(!withoutDemonym.has(code));
    });
});
