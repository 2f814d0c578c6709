/**
 * Random glossaries, and random texts in which their names stand as they might in an article: inflected, quoted, in
 * capitals, with curly quotes, soft hyphens and accents, next to what they must not be taken for. In six scripts.
 */
import fc from 'fast-check';
import { caseRules, type Glossary, type Name, nameKinds } from '../../../../src/core/glossary';
import { entryOf, glossaryOf, nameOf } from './glossaries';

/** Words that are made to meet: shared beginnings, endings, accents, capitals. */
const words = {
  latin: [
    ...[
      'a',
      'A',
      'ab',
      'Ab',
      'AB',
      'box',
      'Box',
      'city',
      'City',
      'bus',
      'key',
      'Key',
      'NGO',
      'WHO',
      'who',
      'us',
      'US',
      'it',
    ],
    ...[
      'Straße',
      'Fuß',
      'fuss',
      'strasse',
      'STRASSE',
      'Æro',
      'aero',
      'müller',
      'Muller',
      'São',
      'colour',
      'Color',
      'organise',
      'défense',
    ],
    ...[
      "O'Brien",
      "Sotheby's",
      "d'Estaing",
      "l'ONU",
      'ONU',
      "'Ndra",
      '500',
      '5',
      '5.2',
      '1,000',
      '2015',
      'C',
      'U.S.',
      'ies',
      's',
      'es',
    ],
    ...[
      'Huawei',
      'HUAWEI',
      'huawei',
      'Iran',
      'IRAN',
      'Bank',
      'of',
      'and',
      '&',
      'İstanbul',
      'ﬁn',
      'ﬃx',
      'ffi',
      'x',
      'gray',
    ],
  ],
  cyrillic: ['Иван', 'иван', 'ИВАН', 'мёд', 'мед', 'Киев', 'Київ', 'й', 'НАТО', 'и'],
  greek: ['Αθήνα', 'ΑΘΗΝΑ', 'αθηνα', 'οδός', 'ΟΔΟΣ', 'σ', 'ς'],
  arabic: ['الصين', 'محمد', 'مُحَمَّد', 'إيران', 'ايران', 'ایران', 'مـحمد'],
  hebrew: ['ישראל', 'צה״ל', 'צה"ל', 'שָׁלוֹם', 'שלום'],
  asian: [
    ...[
      '習',
      '近',
      '平',
      '中国',
      '国',
      'カナダ',
      'カ',
      'ﾅﾀﾞ',
      'さいたま',
      'が',
      'か\u3099',
      '𠮷',
      '한국',
      '은',
      '한국은',
      '나토',
    ],
    ...['ไทย', 'จีน', 'จี่น', 'เ', 'แดง', 'ำ', 'น้ำ', 'ខ្មែរ', 'ဗမာ', '€', '😀', '々'],
  ],
} as const;

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<string>(...words.latin) },
  { weight: 1, arbitrary: fc.constantFrom<string>(...words.cyrillic) },
  { weight: 1, arbitrary: fc.constantFrom<string>(...words.greek) },
  { weight: 1, arbitrary: fc.constantFrom<string>(...words.arabic) },
  { weight: 1, arbitrary: fc.constantFrom<string>(...words.hebrew) },
  { weight: 2, arbitrary: fc.constantFrom<string>(...words.asian) },
);

const space = fc.constantFrom(' ', ' ', ' ', '-', '', '\u00a0', '  ', '–', '.', ', ', '/', ' & ', '&', "'", '+');
const symbol = fc.constantFrom('', '', '', '', '', '.', '+', '++', '#', '!', "'", '"', '-', '€', ' ');

const phrase = fc
  .tuple(symbol, fc.array(fc.tuple(word, space), { minLength: 1, maxLength: 4 }), symbol)
  .map(
    ([before, parts, after]) =>
      before + parts.map(([text, gap], nth) => (nth === 0 ? text : gap + text)).join('') + after,
  );

const hasToken = (text: string): boolean => /[\p{L}\p{Nd}€😀&]/u.test(text.replaceAll(/[ـ]/g, ''));

/** A name with any rules. */
export const anyName: fc.Arbitrary<Name> = fc
  .record({
    text: phrase.filter(hasToken),
    kind: fc.constantFrom(...nameKinds),
    case: fc.constantFrom(...caseRules),
    plural: fc.boolean(),
    joined: fc.boolean(),
    spelling: fc.boolean(),
    prior: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ text, ...rules }) => nameOf(text, rules));

/** A glossary of up to eight entries. */
export const anyGlossary: fc.Arbitrary<Glossary> = fc
  .array(fc.array(anyName, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 })
  .map((entries) => glossaryOf(entries.map((names, index) => entryOf(`entry/${index}`, names))));

const endings = [
  's',
  'es',
  "'s",
  '’s',
  "s'",
  'S',
  '’S',
  's’s',
  'ies',
  '은',
  '에서',
  'x',
  '.',
  '..',
  '+',
  '́',
  '\u00ad',
  '\u200b',
  '5',
  '.5',
];

const disguise = (text: string, how: number): string => {
  switch (how) {
    case 0:
      return text.toUpperCase();
    case 1:
      return text.toLowerCase();
    case 2:
      return text.normalize('NFD');
    case 3:
      return text.replaceAll("'", '’').replaceAll('-', '\u2011').replaceAll(' ', '\u00a0');
    case 4:
      return text.replaceAll(/(?<=\p{L})(?=\p{L})/gu, '\u00ad');
    case 5:
      return text.replaceAll(/[ -]/g, '');
    case 6:
      return text.replaceAll(' ', '-');
    case 7:
      return text.replaceAll('-', ' ');
    case 8:
      return text.replaceAll('y', '').replaceAll('&', 'and');
    case 9:
      return text.replaceAll(' ', '\n');
    case 10:
      return Array.from(text, (one) =>
        /[!-~]/.test(one) ? String.fromCharCode(one.charCodeAt(0) + 0xfee0) : one,
      ).join('');
    default:
      return text;
  }
};

/** A text in which names of these glossaries stand, changed in many ways, among other words. */
export const textWith = (glossaries: readonly Glossary[]): fc.Arbitrary<string> => {
  const names = glossaries.flatMap(({ entries }) => entries.flatMap((entry) => entry.names.map(({ text }) => text)));
  const standing = fc
    .tuple(fc.constantFrom(...names), fc.nat({ max: 24 }), fc.option(fc.constantFrom(...endings), { freq: 2 }))
    .map(([text, how, ending]) => disguise(text, how) + (ending ?? ''));
  const piece = fc.oneof(
    { weight: 4, arbitrary: standing },
    { weight: 2, arbitrary: phrase },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('\n', '(', '“', '…', '\ud800', '\udc00', '\u0301', '™', '﷽', '½', 'H₂O', 'x²'),
    },
  );
  return fc
    .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '', ', ', '. ', '\n', '-')), { minLength: 1, maxLength: 12 })
    .map((pieces) => pieces.map(([text, gap]) => text + gap).join(''));
};
