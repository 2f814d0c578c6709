import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mention } from '../../../../src/core/mention';
import { chooseMarks, type MarkWishes } from '../../../../src/core/senses/marks';

const mention = (start: number, entry: string, over: Partial<Mention> = {}): Mention => ({
  glossary: 'core',
  entry,
  start,
  end: start + 5,
  surface: 'words',
  label: entry,
  type: 'agency',
  confidence: 0.9,
  why: [],
  ...over,
});

const text = 'x'.repeat(6000);
const starts = (mentions: readonly Mention[]): number[] => mentions.map((it) => it.start);

test('the first mention of an entry in a section is marked, later ones are not', () => {
  const mentions = [mention(10, 'a'), mention(100, 'a'), mention(2000, 'a')];
  expect(starts(chooseMarks(mentions, { text }, { level: 'normal' }))).toEqual([10]);
});

test('a heading begins a section', () => {
  const mentions = [mention(10, 'a'), mention(100, 'a'), mention(2000, 'a')];
  const spans = [{ start: 1500, end: 1520, role: 'heading' as const }];
  expect(starts(chooseMarks(mentions, { text, spans }, { level: 'normal' }))).toEqual([10, 2000]);
});

test.each(['heading', 'link', 'code', 'caption', 'byline'] as const)(
  'a mention in a %s is left alone, the next one is marked',
  (role) => {
    const mentions = [mention(10, 'a'), mention(100, 'a')];
    expect(starts(chooseMarks(mentions, { text, spans: [{ start: 0, end: 50, role }] }, { level: 'normal' }))).toEqual([
      100,
    ]);
    expect(starts(chooseMarks(mentions, { text, spans: [{ start: 0, end: 50, role }] }, { level: 'all' }))).toEqual([
      100,
    ]);
  },
);

test('a quotation is prose', () => {
  expect(
    starts(
      chooseMarks([mention(10, 'a')], { text, spans: [{ start: 0, end: 50, role: 'quote' }] }, { level: 'normal' }),
    ),
  ).toEqual([10]);
});

test.each([
  ['few', 3],
  ['normal', 6],
  ['many', 12],
  ['all', 30],
] as const)('at level %s, %i of 30 names on a screen are marked', (level, count) => {
  const mentions = Array.from({ length: 30 }, (_, index) => mention(index * 40, `e${index}`));
  expect(chooseMarks(mentions, { text }, { level })).toHaveLength(count);
});

test('a country gives way to what a reader is less likely to know', () => {
  const countries = Array.from({ length: 6 }, (_, index) => mention(index * 40, `c${index}`, { type: 'country' }));
  const others = Array.from({ length: 6 }, (_, index) => mention(700 + index * 40, `e${index}`));
  expect(
    chooseMarks([...countries, ...others], { text }, { level: 'normal' }).every((it) => it.type === 'agency'),
  ).toBe(true);
});

test.each([
  ['few', [740]],
  ['normal', [740, 3100]],
  ['many', [700, 740, 1600, 3100]],
  ['all', [700, 740, 1600, 3100]],
] as const)(
  'at level %s, what everybody knows is marked last, and only where the article is about it',
  (level, expected) => {
    const known = { familiar: true, type: 'city' } as const;
    const mentions = [
      mention(700, 'paris', known),
      mention(740, 'lyon', { type: 'city' }),
      mention(1600, 'paris', known),
      mention(3100, 'paris', known),
    ];
    const spans = [1500, 3000].map((start) => ({ start, end: start + 20, role: 'heading' as const }));
    expect(starts(chooseMarks(mentions, { text, spans }, { level }))).toEqual(expected);
  },
);

test('what the article itself explains is marked where it comes again on a later screen', () => {
  const own = [100, 300, 1700, 2900].map((start) => mention(start, 'article/jane-roe', { glossary: 'article' }));
  for (const level of ['few', 'normal', 'many'] as const)
    expect(starts(chooseMarks(own, { text }, { level }))).toEqual([1700]);
  expect(starts(chooseMarks(own, { text }, { level: 'all' }))).toEqual([100, 300, 1700, 2900]);
});

test('a word in small letters gives way to a name', () => {
  const words = Array.from({ length: 6 }, (_, index) => mention(index * 40, `w${index}`, { surface: 'coup' }));
  const names = Array.from({ length: 6 }, (_, index) => mention(700 + index * 40, `n${index}`, { surface: 'Huawei' }));
  const several = mention(1200, 'state-visit', { surface: 'state visit' });
  expect(starts(chooseMarks([...words, ...names], { text }, { level: 'normal' }))).toEqual(starts(names));
  expect(starts(chooseMarks([...words, several], { text }, { level: 'few' }))).toContain(1200);
});

const anyMentions = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 5, max: 300 }),
      entry: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'),
    }),
    { maxLength: 120 },
  )
  .map((steps) => {
    let at = 0;
    return steps.map(({ gap, entry }) => {
      at += gap;
      return mention(at, entry);
    });
  });

test('text added below a screen changes no mark on it, and the order of the text is kept', () => {
  fc.assert(
    fc.property(
      anyMentions,
      fc.constantFrom('few', 'normal', 'many', 'all'),
      fc.nat({ max: 20 }),
      (mentions, level, screens) => {
        const end = screens * 1500;
        const upper = (list: readonly Mention[]): number[] => starts(list).filter((start) => start < end);
        const whole = chooseMarks(mentions, { text }, { level });
        const part = chooseMarks(
          mentions.filter((it) => it.start < end),
          { text },
          { level },
        );
        expect(upper(whole)).toEqual(upper(part));
        expect(starts(whole)).toEqual([...starts(whole)].sort((a, b) => a - b));
      },
    ),
  );
});

const anyKind = fc
  .tuple(
    fc.constantFrom<Mention['type']>('agency', 'country', 'city', 'person', 'office', 'region'),
    fc.constantFrom<Partial<Mention>>({}, { familiar: true }),
  )
  .map(([type, knownness]): Partial<Mention> => ({ type, ...knownness }));

test('what is marked at a level is marked at every higher one', () => {
  // More entries than a screen has marks for, again and again, in many sections.
  const entries = 30;
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: entries - 1 }), { minLength: 60, maxLength: 120 }),
      fc.array(anyKind, { minLength: entries, maxLength: entries }),
      fc.uniqueArray(fc.nat({ max: 6000 }), { maxLength: 8 }),
      fc.boolean(),
      (order, kinds, headings, firstOnly) => {
        const spans = headings.map((start) => ({ start, end: start + 1, role: 'heading' as const }));
        const various = order.map((nth, index) => mention(index * 40, `e${nth}`, kinds[nth]));
        const [few, normal, many, all] = (['few', 'normal', 'many', 'all'] as const).map((level) =>
          starts(chooseMarks(various, { text, spans }, { level, firstOnly })),
        );
        expect(normal).toEqual(expect.arrayContaining(few ?? []));
        expect(many).toEqual(expect.arrayContaining(normal ?? []));
        expect(all).toEqual(expect.arrayContaining(many ?? []));
      },
    ),
    { numRuns: 500 },
  );
});

test.each<[string, MarkWishes, number[]]>([
  ['nothing said', { level: 'normal' }, [100, 400]],
  ['headings may be marked', { level: 'normal', leftAlone: ['link'] }, [10, 400]],
  ['links may be marked', { level: 'normal', leftAlone: ['heading'] }, [100, 200]],
  ['nothing is left alone', { level: 'normal', leftAlone: [] }, [10, 200]],
  ['every mention of what is marked', { level: 'normal', firstOnly: false }, [100, 300, 400]],
  ['a group is off', { level: 'normal', groupsOff: ['bodies'] }, []],
  ['another group is off', { level: 'normal', groupsOff: ['people'] }, [100, 400]],
  ['a group is off at every level', { level: 'all', groupsOff: ['bodies'] }, []],
])('the reader decides what is left alone: %s', (_what, wishes, expected) => {
  const spans = [
    { start: 0, end: 50, role: 'heading' as const },
    { start: 190, end: 220, role: 'link' as const },
  ];
  const mentions = [mention(10, 'a'), mention(100, 'a'), mention(200, 'b'), mention(300, 'a'), mention(400, 'b')];
  expect(starts(chooseMarks(mentions, { text, spans }, wishes))).toEqual(expected);
});
