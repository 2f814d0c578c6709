/** Articles in other languages are read with the names of those languages, and lead to the cards that English ones lead to. */
import { expect, test } from 'vitest';
import { openBuiltInPacks } from '../../../../src/cli/packs';
import { installBuiltInVocabulary } from '../../../../src/cli/vocabulary';
import { readArticle } from '../../../../src/core/senses/read';

installBuiltInVocabulary();
const { whole, forLanguage } = await openBuiltInPacks();

const read = (lang: string, text: string): string[] =>
  readArticle({ text, lang }, forLanguage(lang)).mentions.map(
    ({ surface, glossary, entry }) => `${surface} ${glossary}:${entry}`,
  );

test.each([
  [
    'de',
    'Der Internationale Währungsfonds und das Weiße Haus warnten Großbritannien.',
    ['imf', 'white-house', 'united-kingdom'],
  ],
  ['de', 'Die Türkei und die Regierung Griechenlands sprachen in Genf.', ['turkey', 'greece', 'geneva']],
  ['fr', 'La Suède a reçu à Pékin des ministres allemands, selon la France.', ['sweden', 'beijing', 'france']],
  ['es', 'El acuerdo entre Alemania y Suecia se firmó en Ginebra.', ['germany', 'sweden', 'geneva']],
  ['fr', 'Le FMI et Vladimir Poutine, selon Londres.', ['imf', 'vladimir-putin', 'london']],
  ['es', 'EE.UU. y la UE esperan.', ['united-states', 'eu']],
  ['it', 'La Germania e la Svezia hanno firmato a Ginevra.', ['germany', 'sweden', 'geneva']],
  ['pt', 'A Alemanha e a Suécia assinaram em Genebra.', ['germany', 'sweden', 'geneva']],
  // Not the Brazilian town of Franca, and no apposition.
  ['pt', 'Os Estados Unidos, a Alemanha e a França assinaram.', ['united-states', 'germany', 'france']],
  ['ja', '米国の習近平氏への回答を、トランプは待った。', ['united-states', 'xi-jinping', 'donald-trump']],
  ['ja', 'ドイツとタイの首相は北京で会談した。', ['germany', 'thailand', 'beijing']],
  ['zh-Hant', '德國和瑞典的代表在東京會談。', ['germany', 'sweden', 'tokyo']],
  ['ar', 'قالت ألمانيا والعراق إن المحادثات في موسكو', ['germany', 'iraq', 'moscow']],
  ['ru', 'Представители Украины говорили с Владимиром Путиным.', ['ukraine', 'vladimir-putin']],
  ['zh', '四川普通话不难。拜登访问了沙特。', ['sichuan', 'joe-biden', 'saudi-arabia']],
  ['ru', 'Переговоры прошли в Женеве, сообщили в Германии и Швеции.', ['geneva', 'germany', 'sweden']],
])('%s: %s', (lang, text, slugs) => {
  expect(read(lang, text).map((it) => it.replace(/^.*\//, ''))).toEqual(slugs);
});

test.each([
  ['de', 'Das Essen war gut, die meisten Gäste blieben.'],
  ['fr', 'Lire la suite : même un coup de force est une démarche.'],
  ['de', 'Über die Lage sprach niemand mit dem Minister. Über Nacht war sie nicht besser.'],
  ['de', 'Das Bild zeigt eine Inflation der Gifts.'],
  ['fr', 'Maurice et Dominique ont fait la cuisine des chefs français.'],
  ['es', 'Mauricio y Jersey no son noticia; los alemanes tampoco.'],
  ['ja', 'タイムとスタイルとアメリカンの話。'],
  ['zh', '上海地铁罗马字母马里奥。'],
  ['ar', 'الوضع المالي مالي جدا'],
  ['ru', 'Того не было. Мале мало.'],
])('%s, nothing but what is meant: %s', (lang, text) => {
  expect(read(lang, text).filter((it) => !it.startsWith('上海'))).toEqual([]);
});

test('every name leads to an entry with a card', () => {
  const core = whole.find(({ head }) => head.id === 'core');
  const packs = ['de', 'ru', 'zh'].flatMap((lang) => forLanguage(lang).slice(0, 1));
  for (const pack of packs)
    for (let nth = 0; nth < pack.entryCount; nth += 1) {
      const { id, names } = pack.core(nth);
      expect(names.length).toBeGreaterThan(0);
      expect(core?.entry(core.indexOf(id)).summary).not.toBe('');
    }
});
