/** The checks of the interface's texts: each finds what it is for, and says nothing of what is right. */
import { describe, expect, it } from 'vitest';
import { checkTranslation, findAbsent, findUnused, sameNote, type Texts } from '../../../src/cli/texts/check';
import { createIsUsed, keysOfManifest } from '../../../src/cli/texts/used';

const english: Texts = {
  language: { message: 'en' },
  language_direction: { message: 'ltr' },
  show: { message: 'Show' },
  of: { message: '$1 of $2' },
  mention_one: { message: '$1 mention' },
  mention_other: { message: '$1 mentions' },
};
const german: Texts = {
  language: { message: 'de' },
  language_direction: { message: 'ltr' },
  show: { message: 'Zeigen' },
  of: { message: '$1 von $2' },
  mention_one: { message: 'eine Nennung' },
  mention_other: { message: '$1 Nennungen' },
};

const told = (texts: Texts, locale = 'de') =>
  checkTranslation(locale, texts, english).map(({ key, problem }) => `${key} ${problem}`);

const without = (key: string): Texts => Object.fromEntries(Object.entries(german).filter(([it]) => it !== key));

describe('a translation', () => {
  it('is right when it has every text, with the same places', () => expect(told(german)).toEqual([]));

  it.each<[string, Texts, RegExp]>([
    ['a text is missing', without('show'), /^show is missing: translate "Show"$/],
    ['a plural form is missing', without('mention_one'), /^mention_one is missing: translate "\$1 mention"$/],
    ['a text is left over', { ...german, gone: { message: 'Weg' } }, /^gone is not among the English texts/],
    ['a form the language lacks', { ...german, mention_few: { message: '$1 …' } }, /^mention_few is a plural form/],
    ['a text is as in English', { ...german, show: { message: 'Show' } }, /^show is the same as in English/],
    ['a note is wrong', { ...german, show: { message: 'Los', description: sameNote } }, /^show is not the same/],
    [
      'a place is left out',
      { ...german, of: { message: '$1 von vielen' } },
      /^of has the places "\$1" where English has "\$1 \$2"/,
    ],
    [
      'a place is new',
      { ...german, show: { message: '$1 zeigen' } },
      /^show has the places "\$1" where English has ""/,
    ],
    [
      'the last form has no number',
      { ...german, mention_other: { message: 'viele' } },
      /^mention_other has the places ""/,
    ],
    ['a place runs into the next', { ...german, of: { message: '$2$1' } }, /^of has two places with nothing between/],
    ['a text is empty', { ...german, show: { message: '' } }, /^show is empty/],
    ['a space stands at an end', { ...german, show: { message: 'Zeigen ' } }, /^show begins or ends with a space/],
    [
      'it says that it is another language',
      { ...german, language: { message: 'fr' } },
      /^language is "fr": write "de"/,
    ],
    ['its direction is wrong', { ...german, language_direction: { message: 'rtl' } }, /^language_direction is "rtl"/],
  ])('%s', (_, texts, problem) => {
    const [first, ...others] = told(texts);
    expect(first).toMatch(problem);
    expect(others).toEqual([]);
  });

  it('may be as in English where the translator says so', () =>
    expect(told({ ...german, show: { message: 'Show', description: sameNote } })).toEqual([]));

  it('needs all six forms in Arabic, and one in Japanese', () => {
    const keysOf = (locale: string) =>
      checkTranslation(locale, {}, { mention_one: { message: '$1' }, mention_other: { message: '$1' } })
        .filter(({ problem }) => problem.startsWith('is missing'))
        .map(({ key }) => key)
        .sort();
    expect(keysOf('ar')).toEqual(['few', 'many', 'one', 'other', 'two', 'zero'].map((form) => `mention_${form}`));
    expect(keysOf('ja')).toEqual(['mention_other']);
    expect(keysOf('pt_BR')).toEqual(['mention_one', 'mention_other']);
  });
});

describe('what the program asks for', () => {
  const isUsed = createIsUsed([
    "say('show'); sayCount('mention', 2)",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source that is read here
    'say(`group_${name}`); say(`level_${level}_note`); say(`${any}_what`)',
    '"description": "__MSG_command_next__"',
  ]);

  it.each([
    ['show', true],
    ['mention', true],
    ['group_people', true],
    ['level_few_note', true],
    ['level_few', false],
    ['command_next', true],
    ['any_what', false],
    ['gone', false],
  ])('%s: %s', (key, isAsked) => expect(isUsed(key)).toBe(isAsked));

  it('tells of texts that nothing asks for, by their stem where they have forms', () => {
    const texts = {
      show: { message: '' },
      gone: { message: '' },
      mention_one: { message: '' },
      mention_other: { message: '' },
    };
    expect(findUnused(texts, isUsed).map(({ key }) => key)).toEqual(['gone']);
  });

  it('tells of keys in the manifest that are not there', () => {
    const keys = keysOfManifest('{ "name": "__MSG_name__", "description": "__MSG_show__" }');
    expect(findAbsent(english, keys).map(({ key }) => key)).toEqual(['name']);
  });
});
