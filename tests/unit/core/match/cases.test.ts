/** Named cases of what is a mention of a name and what is not, each put to the fast matcher and to the oracle. */
import { describe, expect, test } from 'vitest';
import type { Name } from '../../../../src/core/glossary';
import { findCandidates } from '../../../../src/core/match/find';
import { buildPack } from '../../../../src/core/pack/build';
import { openPack } from '../../../../src/core/pack/open';
import { entryOf, glossaryOf, nameOf } from './glossaries';
import { createOracle } from './oracle';

/** A name, its rules, and a text in which what must be found stands between ⟦ and ⟧. */
type Case = readonly [clause: string, name: string, rules: Partial<Name>, text: string];

const any = { case: 'any' } as const;
const exact = { case: 'exact' } as const;
const title = { case: 'title' } as const;
const acronym = { kind: 'acronym', case: 'exact', plural: true } as const;
const plural = { case: 'any', plural: true } as const;
const joined = { case: 'any', joined: true } as const;

const cases: readonly Case[] = [
  ['exact: as it stands', 'NSA', exact, 'The ⟦NSA⟧ said so'],
  ['exact: no small letters', 'NSA', exact, 'a nsa and an Nsa'],
  ['exact: no capitals for small ones', 'eBay', exact, 'EBAY, Ebay and ⟦eBay⟧'],
  ['title: as in a headline', 'state visit', title, 'A ⟦State Visit⟧ begins; the ⟦state visit⟧ ends'],
  ['title: a capital stays', 'Apple', title, 'an apple from ⟦Apple⟧'],
  ['title: in a headline of capitals', 'Huawei', title, '⟦HUAWEI⟧ DENIES'],
  [
    'title: a short small word in capitals may be an acronym',
    'who',
    title,
    'the WHO and those ⟦who⟧ know, ⟦Who⟧ knows',
  ],
  ['any: every case', 'backdoor', any, '⟦Backdoor⟧, ⟦BACKDOOR⟧, ⟦backdoor⟧'],
  ['any: a proper name in small letters', 'Bluetooth', any, 'over ⟦bluetooth⟧'],

  ['width: full-width letters', 'NSA', any, 'the ⟦ＮＳＡ⟧'],
  ['width: full-width digits', 'G20', any, 'the ⟦Ｇ２０⟧ meets'],
  ['width: half-width kana', 'トヨタ', any, '⟦ﾄﾖﾀ⟧'],
  ['diacritics: the text has none', 'Erdoğan', title, 'President ⟦Erdogan⟧'],
  ['diacritics: the name has none', 'Zelensky', title, '⟦Zelenský⟧ spoke'],
  ['diacritics: marks that stand apart', 'São Paulo', title, 'in ⟦Sa\u0303o Paulo⟧'],
  ['diacritics: a stroke', 'Łódź', title, 'in ⟦Lodz⟧ and ⟦Łódź⟧'],
  ['ligatures: one character for two', 'Finland', any, 'in ⟦ﬁnland⟧'],
  ['ligatures: ae', 'Æthelred', any, '⟦Aethelred⟧ and ⟦Æthelred⟧'],
  ['sharp s', 'Strauß', any, 'Mr ⟦Strauss⟧ and Mr ⟦Strauß⟧'],
  ['sharp s for a double one', 'Strauss', any, 'Mr ⟦Strauss⟧ and Mr ⟦Strauß⟧, not Straus'],
  ['soft hyphens within the word', 'espionage', any, 'of ⟦espi\u00adon\u00adage⟧ and'],
  ['zero-width space within the word', 'Kyiv', title, 'near ⟦Ky\u200biv⟧ now'],
  ['zero-width joiner within the word', 'Kyiv', title, 'near ⟦Ky\u200div⟧ now'],
  ['byte order mark within the word', 'Kyiv', title, 'near ⟦Ky\ufeffiv⟧ now'],
  ['no-break space between words', 'White House', title, 'the ⟦White\u00a0House⟧ said'],
  ['narrow no-break space between words', 'White House', title, 'the ⟦White\u202fHouse⟧ said'],
  ['several spaces and a tab between words', 'White House', title, 'the ⟦White \t House⟧ said'],
  ['curly apostrophe in the name', "People's Daily", title, 'the ⟦People’s Daily⟧ wrote'],
  ['straight apostrophe for a curly one', 'People’s Daily', title, "the ⟦People's Daily⟧ wrote"],
  ['modifier apostrophe', "Sana'a", title, 'in ⟦Sanaʼa⟧ today'],
  ['curly quotation marks around', 'backdoor', any, 'a “⟦backdoor⟧” in it'],
  ['angular quotation marks around', 'NSA', exact, 'la «⟦NSA⟧» dit'],
  ['no-break hyphen for a hyphen', 'Wi-Fi', title, 'by ⟦Wi‑Fi⟧ only'],
  ['en dash for a hyphen', 'Wi-Fi', title, 'by ⟦Wi–Fi⟧ only'],
  ['hyphen bullet and minus', 'COVID-19', exact, '⟦COVID‐19⟧ and ⟦COVID−19⟧'],
  ['an em dash parts sentences, the name stands before it', 'NSA', exact, 'the ⟦NSA⟧—as ever—'],

  ['joined: with a space', 'cyber espionage', joined, 'of ⟦cyber espionage⟧ again'],
  ['joined: with a hyphen', 'cyber espionage', joined, 'of ⟦cyber-espionage⟧ again'],
  ['joined: as one word', 'cyber espionage', joined, 'of ⟦cyberespionage⟧ again'],
  ['joined: hyphen in the name, space in the text', 'ransom-ware', joined, '⟦ransom ware⟧ or ⟦ransomware⟧'],
  ['not joined: one word is another name', 'cyber espionage', any, 'of cyberespionage and ⟦cyber espionage⟧'],
  ['spelling: American for British', 'norms of behaviour', { ...any, spelling: true }, 'by ⟦norms of behavior⟧ set'],
  ['spelling: British for American', 'defense minister', { ...any, spelling: true }, 'the ⟦defence minister⟧ said'],
  ['spelling: not where it is not allowed', 'Labour Party', title, 'the Labor Party and the ⟦Labour Party⟧'],

  ['symbols: C++', 'C++', exact, 'in ⟦C++⟧, not in C or C+'],
  ['symbols: C#', 'C#', exact, 'written in ⟦C#⟧.'],
  ['symbols: .NET', '.NET', exact, 'on ⟦.NET⟧ and NET'],
  ['ampersand: AT&T', 'AT&T', exact, 'from ⟦AT&T⟧ and from ⟦AT & T⟧'],
  ['ampersand: and for it', 'Marks & Spencer', title, '⟦Marks and Spencer⟧ or ⟦Marks & Spencer⟧'],
  ['ampersand: S&P 500', 'S&P 500', exact, 'the ⟦S&P 500⟧ fell'],
  ['points: U.S. with both', 'U.S.', exact, 'the ⟦U.S.⟧ Senate'],
  ['points: the last one of a sentence', 'NSA', exact, 'It was the ⟦NSA⟧.'],
  ['exclamation mark of the name', 'Yahoo!', title, 'at ⟦Yahoo!⟧ today'],
  ['numbers: of the name', 'G20', exact, 'the ⟦G20⟧, not the G200 or G2'],
  ['numbers: a decimal is one number', '5', exact, 'it is 5.2 and ⟦5⟧.'],
  [
    'numbers: thousands are one number',
    '500',
    exact,
    '500 of 1.500 is 500'.replace('500 of', '⟦500⟧ of').replace('is 500', 'is ⟦500⟧'),
  ],
  ['numbers: 5G is no 5', '5', exact, 'over 5G'],

  ['possessive: curly', 'Huawei', title, '⟦Huawei⟧’s phones'],
  ['possessive: straight', 'Huawei', title, "⟦Huawei⟧'s phones"],
  ['possessive: of a plural', 'hackers', any, 'the ⟦hackers⟧’ tools'],
  ['possessive: of a name that ends in s', 'United States', title, 'the ⟦United States⟧’ role'],
  ['possessive: of capitals', 'NSA', exact, 'the ⟦NSA⟧’s and the ⟦NSA⟧’S'],
  ['plural: s', 'backdoor', plural, 'two ⟦backdoors⟧'],
  ['plural: es', 'virus', plural, 'two ⟦viruses⟧'],
  ['plural: ies', 'embassy', plural, 'two ⟦embassies⟧'],
  ['plural: of the last word only', 'state visit', plural, 'two ⟦state visits⟧, no states visit'],
  ['plural: not where it is not allowed', 'Apple', title, 'two Apples'],
  ['plural: capitals take a small s', 'NGO', acronym, 'two ⟦NGOs⟧, not NGOS or NGOES'],
  ['plural: capitals take an apostrophe as a possessive', 'NGO', acronym, 'the ⟦NGO⟧’s'],
  ['plural: no singular of a name in s', 'Windows', title, 'a Window and ⟦Windows⟧'],

  ['partial: within a longer word', 'Iran', title, 'the Iranian and ⟦Iran⟧'],
  ['partial: at the end of a word', 'Oman', title, 'a Woman in ⟦Oman⟧'],
  ['partial: behind an apostrophe', 'Brien', title, "Mr O'Brien"],
  ['partial: behind a lost vowel it is whole', 'OTAN', exact, 'de l’⟦OTAN⟧'],
  ['partial: a part of a compound is whole', 'NATO', exact, 'the ⟦NATO⟧-led force'],
  ['partial: in an address it is a word between points', 'google', any, 'at ⟦google⟧.com'],

  ['blocks: no name crosses a line', 'White House', title, 'White\nHouse'],
  ['blocks: names at both ends of lines', 'NSA', exact, '⟦NSA⟧\n⟦NSA⟧'],
  ['at the start and at the end of the text', 'NSA', exact, '⟦NSA⟧ and ⟦NSA⟧'],
  ['the text is the name', 'NSA', exact, '⟦NSA⟧'],
  ['a comma parts the words of a name', 'White House', title, 'White, House'],
  ['twenty words', `${'a '.repeat(19)}b`, any, `⟦${'a '.repeat(19)}b⟧`],

  ['Chinese: within a sentence without spaces', '华为', any, '美国称⟦华为⟧是威胁'],
  ['Chinese: next to Latin', '华为', any, '⟦华为⟧5G'],
  ['Japanese: katakana', 'トヨタ自動車', any, '昨日⟦トヨタ自動車⟧は'],
  ['Korean: with a particle', '삼성전자', any, '⟦삼성전자⟧는 어제'],
  ['Korean: without one', '삼성전자', any, '⟦삼성전자⟧ 주가'],
  ['Thai: within a sentence without spaces', 'กรุงเทพ', any, 'ใน⟦กรุงเทพ⟧มี'],
  ['Cyrillic: case and yo', 'Орёл', any, 'в городе ⟦Орел⟧ и ⟦ОРЁЛ⟧'],
  ['Cyrillic: no partial words', 'Киев', title, 'киевский, Киевский, ⟦Киев⟧'],
  ['Greek: accents and final sigma', 'Αθήνας', any, 'της ⟦ΑΘΗΝΑΣ⟧ και της ⟦Αθηνας⟧'],
  ['Arabic: vowel signs', 'مصر', any, 'في ⟦مِصر⟧ اليوم'],
  ['Arabic: the line that stretches a word', 'مصر', any, 'في ⟦مصـــر⟧ اليوم'],
  ['Hebrew: points', 'שלום', any, 'מילת ⟦שָׁלוֹם⟧ כאן'],
  ['Turkish: dotted capital', 'İzmir', title, 'in ⟦Izmir⟧ and ⟦İzmir⟧'],
  [
    'Vietnamese: marks apart and together',
    'Hà Nội',
    any,
    'ở ⟦Ha\u0300 No\u0323\u0302i⟧ và ⟦Hanoi⟧'.replace('⟦Hanoi⟧', 'Hanoi'),
  ],
  ['an emoji beside it', 'NSA', exact, '🕵️⟦NSA⟧🕵️'],
  ['beyond the basic plane', '𝒜bc', any, 'so ⟦𝒜bc⟧ it is'],
];

/** The text without its marks, and where they stood. */
const readMarks = (marked: string): { text: string; spans: string[] } => {
  let text = '';
  let start = 0;
  const spans: string[] = [];
  for (const character of marked) {
    if (character === '⟦') start = text.length;
    else if (character === '⟧') spans.push(`${start}–${text.length} ${text.slice(start)}`);
    else text += character;
  }
  return { text, spans };
};

describe.each([
  ['the matcher', (glossary) => (text) => findCandidates(text, [openPack(buildPack(glossary).buffer)])],
  ['the oracle', (glossary) => createOracle([glossary])],
] satisfies [string, (glossary: ReturnType<typeof glossaryOf>) => ReturnType<typeof createOracle>][])(
  '%s',
  (_who, finderOf) => {
    test.each(cases)('%s', (_clause, name, rules, marked) => {
      const { text, spans } = readMarks(marked);
      const find = finderOf(glossaryOf([entryOf('thing', [nameOf(name, rules)])]));
      expect(find(text).map(({ start, end }) => `${start}–${end} ${text.slice(start, end)}`)).toEqual(spans);
    });

    test('names within names and across each other are all reported, the longest first', () => {
      const names = ['New York', 'New York City', 'York', 'City Council', 'New York City Council'];
      const find = finderOf(glossaryOf(names.map((name) => entryOf(name, [nameOf(name)]))));
      const text = 'the New York City Council met';
      expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual([
        'New York City Council',
        'New York City',
        'New York',
        'York',
        'City Council',
      ]);
    });

    test('one surface of two entries is reported for both', () => {
      const find = finderOf(glossaryOf([entryOf('one', [nameOf('Georgia')]), entryOf('two', [nameOf('Georgia')])]));
      expect(find('in Georgia').map(({ entry }) => entry)).toEqual([0, 1]);
    });

    // Plain text is read in blocks, once its characters are known: a particle may end one.
    test('a name before a particle is found wherever in the text it stands, at first sight and later', () => {
      const find = finderOf(glossaryOf([entryOf('one', [nameOf('나토')])]));
      const found = Array.from(
        { length: 140 },
        (_, nth) => find(`${'x'.repeat(nth)} 나토는 ${'y '.repeat(80)}`).length,
      );
      expect(found).toEqual(found.map(() => 1));
    });

    test('a name in two spellings of its own counts once, as the plainer', () => {
      const find = finderOf(
        glossaryOf([
          entryOf('one', [nameOf('cyber-attack', { case: 'any', joined: true }), nameOf('cyber attack', any)]),
        ]),
      );
      expect(find('a cyber attack').map(({ name, inflected }) => [name, inflected])).toEqual([
        [0, true],
        [1, false],
      ]);
    });
  },
);
