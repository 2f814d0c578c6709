/** The oracle's view of a text: one cell per character that counts, and tokens found by regular expressions over the cells' classes. */

/**
 * A character that counts. Classes: `w` letter, `d` digit, `s` sign that is a word by itself (Han, kana, Thai, emoji,
 * currency), `m` mark joined to such a sign, `l` vowel written before its sign, `v` mark that joins two signs, `a` apostrophe,
 * `p` point or comma, `&`, ` ` white space, `n` end of a block, `x` any other.
 */
export interface Cell {
  readonly class: string;
  readonly sign: string;
  readonly fold: string;
  readonly upper: boolean;
  readonly cased: boolean;
  readonly letter: boolean;
  readonly start: number;
  /** Characters that do not count belong to the cell before them. */
  end: number;
}

export interface Token {
  readonly kind: 'word' | 'sign' | 'and';
  readonly fold: string;
  readonly from: number;
  readonly to: number;
  /** "l" of "l'ONU": part of the next word as far as the reader is concerned. */
  readonly elided: boolean;
}

const silent = new RegExp(
  [
    String.raw`^(?:\p{Default_Ignorable_Code_Point}|[®™℠]|[\u0300-\u036f]|[\u0483-\u0487]|[\u0591-\u05bd]|\u05bf|[\u05c1-\u05c2]`,
    String.raw`|[\u05c4-\u05c5]|\u05c7|[\u0610-\u061a]|\u0640|[\u064b-\u065f]|\u0670|[\u06d6-\u06dc]|[\u06df-\u06e4]`,
    String.raw`|[\u06e7-\u06e8]|[\u06ea-\u06ed]|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20ff]|[\ufe20-\ufe2f])$`,
  ].join(''),
  'u',
);
const quote = /^['‘’‛ʻʼ′`´＇｀\u05f3]$/u;
const doubleQuote = /^["“”„‟″＂\u05f4]$/u;
const hyphen = /^[\p{Pd}\u2043\u2212]$/u;
const alone = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
const follows = /^[\u0e2f-\u0e3a\u0e45-\u0e4e\u0eaf-\u0ebd\u0ec6-\u0ece\u3099\u309a]$/u;

const spelledOut: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
  ک: 'ك',
  ی: 'ي',
};

const strip = (text: string): string => [...text].filter((sign) => !silent.test(sign)).join('');

const letterFold = (sign: string): string => {
  const plain = strip(sign.normalize('NFKD')).normalize('NFC');
  const known = /^[\p{L}\p{M}\p{Nd}]+$/u.test(plain) && sign !== 'ŉ' ? plain : sign;
  return [...strip(known.toLowerCase().normalize('NFD')).normalize('NFC')]
    .map((one) => spelledOut[one] ?? one)
    .join('');
};

const cellOf = (sign: string, start: number): Cell => {
  const cell = (type: string, fold: string): Cell => ({
    class: type,
    sign,
    fold,
    upper: sign.toLowerCase() !== sign && sign.toUpperCase() === sign,
    cased: sign.toLowerCase() !== sign.toUpperCase(),
    letter: /\p{L}/u.test(sign),
    start,
    end: start + sign.length,
  });
  if (sign === '\n') return cell('n', sign);
  if (/^\s$/u.test(sign)) return cell(' ', ' ');
  if (quote.test(sign)) return cell('a', "'");
  if (doubleQuote.test(sign)) return cell('x', '"');
  if (hyphen.test(sign)) return cell('x', '-');
  const wide = /^[\uff01-\uff5e]$/.test(sign) ? sign.normalize('NFKC') : sign;
  if (wide === '.' || wide === ',') return cell('p', wide);
  if (wide === '&') return cell('&', wide);
  if (alone.test(sign) && !/^\p{Nd}$/u.test(sign)) {
    const whole = sign.normalize('NFKC');
    const fold = whole.length === sign.length ? whole : sign;
    if (/^[\u0e40-\u0e44\u0ec0-\u0ec4]$/.test(sign)) return cell('l', fold);
    if (/^[\u1039\u17d2]$/.test(sign)) return cell('v', fold);
    return cell(follows.test(sign) || /^\p{M}$/u.test(sign) ? 'm' : 's', fold);
  }
  if (follows.test(sign)) return cell('m', sign);
  if (/^[\p{Sc}\p{So}]$/u.test(wide)) return cell('s', wide);
  if (/^[\p{L}\p{M}\p{Nd}\p{Nl}]$/u.test(sign)) {
    const fold = letterFold(sign);
    return cell(/^[0-9]$/.test(fold) ? 'd' : 'w', fold);
  }
  if (/^[\u2080-\u2089]$/.test(sign)) return cell('d', sign.normalize('NFKD'));
  return cell('x', wide);
};

const known = new Map<string, Cell>();

const cellAt = (sign: string, start: number): Cell => {
  const cell = known.get(sign) ?? cellOf(sign, 0);
  known.set(sign, cell);
  return { ...cell, start, end: start + sign.length };
};

const knownSilent = new Map<string, boolean>();

const isSilent = (sign: string): boolean => {
  const answer = knownSilent.get(sign) ?? silent.test(sign);
  knownSilent.set(sign, answer);
  return answer;
};

/** The characters that count. */
export const cellsOf = (text: string): Cell[] => {
  const cells: Cell[] = [];
  let start = 0;
  for (const sign of text) {
    const before = cells.at(-1);
    if (!isSilent(sign)) cells.push(cellAt(sign, start));
    else if (before) before.end = start + sign.length;
    start += sign.length;
  }
  return cells;
};

/** Whether cased letters are there and none of them is small. */
export const isCapitals = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => cell.upper) && !cells.some((cell) => cell.cased && !cell.upper);

const elisions = new Set(
  'l d j m n s t c qu jusqu lorsqu puisqu quoiqu presqu quelqu un dell all nell sull dall coll quest quell sant bell'.split(
    ' ',
  ),
);

const pattern = /(?<word>[wd](?:[wd]|a(?=[wd])|(?<=d)p(?=d))*)|(?<sign>l?[smv](?:vs|[mv])*|l)|(?<and>&)/g;

/** The tokens: words with their inner apostrophes and points, signs, ampersands. */
export const tokensOf = (cells: readonly Cell[]): Token[] => {
  const classes = cells.map((cell) => cell.class).join('');
  const foldOf = (from: number, to: number) =>
    cells
      .slice(from, to)
      .map((cell) => cell.fold)
      .join('');
  const tokens: Token[] = [];
  for (const match of classes.matchAll(pattern)) {
    let from = match.index;
    const to = from + match[0].length;
    if (match.groups?.['and'] !== undefined) tokens.push({ kind: 'and', fold: 'and', from, to, elided: false });
    else if (match.groups?.['sign'] !== undefined) {
      tokens.push({ kind: 'sign', fold: foldOf(from, to), from, to, elided: false });
    } else {
      const mark = from + classes.slice(from, to).indexOf('a');
      if (mark > from && elisions.has(foldOf(from, mark)) && /^[wd]{2}/.test(classes.slice(mark + 1))) {
        tokens.push({ kind: 'word', fold: foldOf(from, mark), from, to: mark, elided: true });
        from = mark + 1;
      }
      tokens.push({ kind: 'word', fold: foldOf(from, to), from, to, elided: false });
    }
  }
  return tokens;
};

/** How many runs of letters, signs and ampersands there are: what the candidate's `words` counts. */
export const countWords = (cells: readonly Cell[]): number =>
  cells
    .map((cell) => cell.class)
    .join('')
    .match(/[wd]+|l?[smv](?:vs|[mv])*|l|&/g)?.length ?? 0;
