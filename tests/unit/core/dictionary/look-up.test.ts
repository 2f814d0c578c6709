/** Looking up and choosing, in the dictionary as it is built. */
import { describe, expect, test } from 'vitest';
import { compileDictionary, splitGloss } from '../../../../src/cli/dictionary/compile';
import { lookUpWord } from '../../../../src/core/dictionary/look-up';
import { rankSenses } from '../../../../src/core/dictionary/rank';

const files = compileDictionary();
const readShard = async (shard: string): Promise<string> => files.get(shard) ?? '';
const lemmasOf = async (word: string): Promise<string[]> =>
  (await lookUpWord(word, readShard)).map(({ lemma }) => lemma);

describe('the dictionary', () => {
  test('has what WordNet has but names of single things, and each reference leads to a meaning', async () => {
    expect(files.size).toBeGreaterThan(300);
    const every = [...files.values()].join('\n').split('\n');
    expect(every.length).toBeGreaterThan(130_000);
    const referring = every.filter((line) => line.includes('>') && line.length % 97 === 0);
    expect(referring.length).toBeGreaterThan(100);
    for (const line of referring) {
      const [form = '', ...fields] = line.split('\t');
      const senses = (await lookUpWord(form, readShard)).find(({ lemma }) => lemma === form)?.senses ?? [];
      expect(senses, form).toHaveLength(fields.filter((field) => !field.startsWith('=')).length);
      for (const { words } of senses) expect(words.map((it) => it.toLowerCase())).toContain(form);
    }
  });

  test.each([
    ['a meaning', 'a meaning', []],
    ['sloping land; "by the bank"; "on the bank"', 'sloping land', ['by the bank', 'on the bank']],
    ['one; two; "three"', 'one; two', ['three']],
    ['said so; "a line"- Somebody', 'said so', ['a line']],
  ])('%j', (gloss, definition, examples) => {
    expect(splitGloss(gloss)).toEqual({ definition, examples });
  });
});

describe('a printed form is found as', () => {
  test.each([
    ['bank', ['bank']],
    ['Banks', ['bank']],
    ['bank’s', ['bank']],
    ['went', ['go']],
    ['mice', ['mouse']],
    ['leaves', ['leaf', 'leave']],
    ['better', ['better', 'good']],
    ['indicted', ['indict']],
    ['stopped', ['stopped', 'stop']],
    ['running', ['running', 'run']],
    ['wolves', ['wolf']],
    ['geese', ['goose']],
    ['criteria', ['criterion']],
    ['children', ['child']],
    ['women', ['woman']],
    ['taught', ['teach']],
    ['was', ['be']],
    ['worst', ['worst', 'bad']],
    ['state of affairs', ['state of affairs']],
    ['glass', ['glass']],
    ['Pyongyang', []],
    ['Obama', []],
    ['qwertz', []],
    ['the', []],
    ['', []],
  ])('%s', async (printed, lemmas) => {
    expect(await lemmasOf(printed)).toEqual(lemmas);
  });
});

describe('the best meaning for its sentence', () => {
  test.each([
    ['bank', 'He deposited the cheque at the bank.', /financial/],
    ['bank', 'They sat on the bank of the river and watched the water.', /sloping land/],
    ['leaves', 'The leaves of the tree fell.', /photosynthesis/],
    ['leaves', 'She leaves tomorrow.', /go away|go and leave|move out|depart/],
    ['march', 'Thousands joined the march through the city.', /marching/],
    ['indicted', 'A grand jury indicted him.', /accuse formally/],
    ['interest', 'The bank charges interest on the loan.', /charge for borrowing/],
    ['mouse', 'Move the mouse to place the cursor on your computer screen.', /hand-operated/],
    ['plant', 'Workers at the car plant built automobiles.', /industrial|buildings/],
    ['crane', 'The crane lifted the heavy load.', /lifts and moves heavy/],
    ['state', 'He wants to state his opinion.', /express|put before|indicate/],
  ])('%s in “%s”', async (word, sentence, meaning) => {
    const start = sentence.toLowerCase().indexOf(word);
    const ranked = rankSenses(await lookUpWord(word, readShard), { sentence, start, end: start + word.length });
    expect(ranked[0]?.definition).toMatch(meaning);
  });

  test.each([
    ['stay', 'The momentary stay enabled him to escape.', 'n'],
    ['acclaim', 'The book met with modest acclaim.', 'n'],
    ['active', 'There was an active antagonism between them.', 'a'],
    ['appeals', 'She appeals the verdict.', 'v'],
    ['appeals', 'The appeals were heard on Monday.', 'n'],
    ['damaging', 'A storm struck the coast, damaging the houses.', 'v'],
  ])('%s in “%s” is of the part %s that the words beside it ask for', async (word, sentence, part) => {
    const start = sentence.toLowerCase().indexOf(word);
    const ranked = rankSenses(await lookUpWord(word, readShard), { sentence, start, end: start + word.length });
    expect(ranked[0]?.part).toBe(part);
  });

  test('no meaning is lost', async () => {
    const words = await lookUpWord('run', readShard);
    const ranked = rankSenses(words, { sentence: 'They run.', start: 5, end: 8 });
    expect(ranked).toHaveLength(words.reduce((sum, { senses }) => sum + senses.length, 0));
    expect(ranked[0]?.part).toBe('v');
  });

  test('of examples taken out of the dictionary, more are given their meaning than by taking the most usual', async () => {
    const score = { all: 0, ranked: 0, usual: 0, amongThree: 0 };
    const forms = [...files.values()].flatMap((file) =>
      file.split('\n').map((line) => line.slice(0, line.indexOf('\t'))),
    );
    for (const form of forms.filter((it, nth) => nth % 29 === 0 && /^[a-z]+$/.test(it))) {
      const words = await lookUpWord(form, readShard);
      const all = words.flatMap(({ senses }) => senses);
      for (const { definition, examples } of all)
        for (const sentence of examples) {
          const start = sentence.search(new RegExp(`\\b${form}\\b`));
          if (start < 0 || all.length < 2) continue;
          const without = words.map(({ lemma, senses }) => ({
            lemma,
            senses: senses.map((it) => ({ ...it, examples: it.examples.filter((one) => one !== sentence) })),
          }));
          const ranked = rankSenses(without, { sentence, start, end: start + form.length });
          const usual = all.reduce((best, it) => (it.count > best.count ? it : best));
          score.all++;
          if (ranked[0]?.definition === definition) score.ranked++;
          if (usual.definition === definition) score.usual++;
          if (ranked.slice(0, 3).some((it) => it.definition === definition)) score.amongThree++;
        }
    }
    expect(score.all).toBeGreaterThan(500);
    expect(score.ranked).toBeGreaterThan(1.15 * score.usual);
    expect(score.amongThree / score.all).toBeGreaterThan(0.69);
  });
});
