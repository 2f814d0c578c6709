/**
 * The slow matcher that the fast one is compared with: a Map of names, one object per character, regular expressions over
 * the characters' classes. It defines what a name matches, and shares no code with src/core/match or src/core/pack.
 */
import type { Glossary, Name } from '../../../../src/core/glossary';
import type { Candidate } from '../../../../src/core/mention';
import { surfacesOf } from './oracle-surfaces';
import { type Cell, cellsOf, countWords, isCapitals, type Token, tokensOf } from './oracle-text';

interface Pattern {
  readonly pack: number;
  readonly entry: number;
  readonly index: number;
  readonly name: Name;
  readonly lead: readonly Cell[];
  readonly core: readonly Cell[];
  readonly trail: readonly Cell[];
  readonly expanded: boolean;
  readonly pluralOf: { readonly capitals: boolean } | undefined;
}

/** A way to read the last token: a shorter stem, and the cells that were taken off as a plural ending. */
interface Reading {
  readonly fold: string;
  /** Cells of the name's own letters end here; the candidate ends at `end`. */
  readonly stemEnd: number;
  readonly end: number;
  readonly ending: '' | 's' | 'es' | 'ies';
}

const particles =
  '은 는 이 가 을 를 의 에 와 과 도 로 만 으로 에서 에게 에는 에도 에서는 에서도 부터 까지 께서 처럼 보다 라고 이라고 이나 이며 이다'.split(
    ' ',
  );

const classesOf = (cells: readonly Cell[]): string => cells.map((cell) => cell.class).join('');

/** Ways to read the last token of a name, in cells. */
const readingsOf = (cells: readonly Cell[], token: Token): Reading[] => {
  const foldOf = (to: number) =>
    cells
      .slice(token.from, to)
      .map((cell) => cell.fold)
      .join('');
  const whole = { fold: token.fold, stemEnd: token.to, end: token.to, ending: '' } as const;
  if (token.kind !== 'word') return [whole];
  const owned: Reading[] = [whole];
  const classes = cells
    .slice(token.from, token.to)
    .map((cell) => cell.class)
    .join('');
  if (/.aw$/.test(classes) && cells[token.to - 1]?.fold === 's') {
    owned.push({ fold: foldOf(token.to - 2), stemEnd: token.to - 2, end: token.to - 2, ending: '' });
  }
  const readings = [...owned];
  for (const { end } of owned) {
    const singles = cells
      .slice(token.from, end)
      .map((cell) => (cell.fold.length === 1 ? cell.fold : '?'))
      .join('');
    const size = end - token.from;
    if (size > 1 && /s$/.test(singles)) readings.push({ fold: foldOf(end - 1), stemEnd: end - 1, end, ending: 's' });
    if (size > 2 && /es$/.test(singles)) readings.push({ fold: foldOf(end - 2), stemEnd: end - 2, end, ending: 'es' });
    if (size > 3 && /ies$/.test(singles)) {
      readings.push({ fold: `${foldOf(end - 3)}y`, stemEnd: end - 3, end, ending: 'ies' });
    }
  }
  for (const particle of particles) {
    const stemEnd = token.to - particle.length;
    if (/[wd]{2}$/.test(classes.slice(0, stemEnd - token.from)) && token.fold.endsWith(particle)) {
      const tail = cells
        .slice(stemEnd, token.to)
        .map((cell) => cell.fold)
        .join('');
      if (tail === particle) readings.push({ fold: foldOf(stemEnd), stemEnd, end: stemEnd, ending: '' });
    }
  }
  return readings;
};

const takesPlural = (pattern: Pattern, reading: Reading, cells: readonly Cell[], stem: string): boolean => {
  if (reading.ending === '') return true;
  if (!pattern.pluralOf || pattern.trail.length > 0) return false;
  const tail = cells.slice(reading.stemEnd, reading.end);
  const isSmall = tail.every((cell) => !cell.upper);
  if (pattern.pluralOf.capitals) return reading.ending === 's' && isSmall;
  if (pattern.name.case === 'exact' && !isSmall) return false;
  if (reading.ending === 's') return !/s$/.test(stem);
  if (reading.ending === 'es') return /(?:[sxzo]|ch|sh)$/.test(stem);
  return /[b-df-hj-np-tv-z]y$/.test(stem);
};

interface Sign {
  readonly sign: string;
  readonly upper: boolean | undefined;
  readonly cased: boolean;
}

/** The cells as single signs: white space collapsed, "&" as " and ", a letter's second sign without a case of its own. */
const signsOf = (cells: readonly Cell[], { isName }: { isName: boolean }): Sign[] => {
  const signs: Sign[] = [];
  const push = (sign: string, upper: boolean | undefined, cased: boolean) => {
    if (sign !== ' ' || (signs.length > 0 && signs.at(-1)?.sign !== ' ')) signs.push({ sign, upper, cased });
  };
  for (const cell of cells) {
    if (cell.class === '&') for (const sign of ' and ') push(sign, isName ? false : undefined, isName && sign !== ' ');
    else {
      [...cell.fold.split('')].forEach((sign, nth) => {
        push(sign, nth === 0 ? cell.upper : isName ? false : undefined, cell.cased);
      });
    }
  }
  while (signs.at(-1)?.sign === ' ') signs.pop();
  return signs;
};

const areEqual = (pattern: Pattern, nameCells: readonly Cell[], textCells: readonly Cell[]): 'no' | 'yes' | 'loose' => {
  const named = signsOf(nameCells, { isName: true });
  const stood = signsOf(textCells, { isName: false });
  if (named.length !== stood.length) return 'no';
  let grew = false;
  let answer: 'yes' | 'loose' = 'yes';
  for (const [at, { sign, upper, cased }] of named.entries()) {
    const other = stood[at];
    if (other === undefined) return 'no';
    if (sign !== other.sign) {
      if (!(pattern.name.joined && /[ -]/.test(sign) && /[ -]/.test(other.sign))) return 'no';
      answer = 'loose';
      continue;
    }
    if (other.upper === undefined || upper === other.upper) continue;
    if (pattern.name.case === 'exact') return 'no';
    if (pattern.name.case === 'title' && upper) return 'no';
    if (cased) grew = true;
  }
  if (pattern.name.case === 'title' && grew && isCapitals(textCells)) {
    if (textCells.filter((cell) => cell.letter).length < 5) return 'no';
  }
  return answer;
};

const isSameCell = (a: Cell | undefined, b: Cell | undefined): boolean => a !== undefined && a.fold === b?.fold;

/** Whether what stands beside a name's outer symbol lets the name end there: no word, and not the same symbol again. */
const isFree = (neighbour: Cell | undefined, edge: Cell | undefined): boolean =>
  edge === undefined ||
  neighbour === undefined ||
  !(/[wd]/.test(neighbour.class) || (neighbour.fold === edge.fold && edge.fold !== '.'));

/** The letters in small form with their accents. */
const lettersOf = (text: string): string =>
  cellsOf(text.normalize('NFC'))
    .filter((cell) => /[wdsmlv&]/.test(cell.class))
    .map((cell) => (cell.class === '&' ? 'and' : cell.sign.toLowerCase()))
    .join('');

const patternsOf = (glossaries: readonly Glossary[]): Map<string, Pattern[]> => {
  const patterns = new Map<string, Pattern[]>();
  for (const [pack, glossary] of glossaries.entries()) {
    for (const [entry, { names }] of glossary.entries.entries()) {
      for (const [index, name] of names.entries()) {
        for (const surface of surfacesOf(name)) {
          const cells = cellsOf(surface.text.trim());
          const tokens = tokensOf(cells);
          const first = tokens[0];
          const last = tokens.at(-1);
          if (!first || !last) continue;
          const lastLetters = /[wd]*$/.exec(classesOf(cells.slice(last.from, last.to)))?.[0].length ?? 0;
          const lastCells = cells.slice(last.to - lastLetters, last.to);
          const pattern: Pattern = {
            pack,
            entry,
            index,
            name,
            lead: cells.slice(0, first.from),
            core: cells.slice(first.from, last.to),
            trail: cells.slice(last.to),
            expanded: surface.expanded,
            pluralOf: name.plural ? { capitals: isCapitals(lastCells) } : undefined,
          };
          const key = tokens.map((token) => token.fold).join('\n');
          patterns.set(key, [...(patterns.get(key) ?? []), pattern]);
        }
      }
    }
  }
  return patterns;
};

/** Finds all names in a text, slowly, by the rules the fast matcher is held to. */
export const createOracle = (glossaries: readonly Glossary[], maxWords = 32) => {
  const patterns = patternsOf(glossaries);
  return (text: string): Candidate[] => {
    const cells = cellsOf(text);
    const tokens = tokensOf(cells);
    const found = new Map<string, Candidate>();
    for (const [at, token] of tokens.entries()) {
      let prefix = '';
      for (let words = 1; words <= maxWords; words++) {
        const last = tokens[at + words - 1];
        if (!last) break;
        for (const reading of last.elided ? [] : readingsOf(cells, last)) {
          for (const pattern of patterns.get(prefix + reading.fold) ?? []) {
            const { lead, trail, core, name } = pattern;
            const start = token.from - lead.length;
            const end = reading.end + trail.length;
            if (!lead.every((cell, nth) => isSameCell(cell, cells[start + nth]))) continue;
            if (trail.length > 0 && reading.end !== last.to) continue;
            if (!trail.every((cell, nth) => isSameCell(cell, cells[reading.end + nth]))) continue;
            if (!isFree(cells[start - 1], lead[0]) || !isFree(cells[end], trail.at(-1))) continue;
            if (!takesPlural(pattern, reading, cells, reading.fold)) continue;
            const isY = reading.ending === 'ies';
            const equal = areEqual(pattern, isY ? core.slice(0, -1) : core, cells.slice(token.from, reading.stemEnd));
            if (equal === 'no') continue;
            const from = cells[start]?.start ?? 0;
            const to = cells[end - 1]?.end ?? 0;
            const inflected =
              pattern.expanded ||
              equal === 'loose' ||
              reading.ending !== '' ||
              lettersOf(text.slice(from, to)) !== lettersOf(name.text);
            const key = [from, to, pattern.pack, pattern.entry, pattern.index].join();
            found.set(key, {
              start: from,
              end: to,
              pack: pattern.pack,
              entry: pattern.entry,
              name: pattern.index,
              kind: name.kind,
              case: name.case,
              prior: Math.round(name.prior * 100) / 100,
              words: countWords(cells.slice(token.from, reading.end)),
              inflected: inflected && (found.get(key)?.inflected ?? true),
            });
          }
        }
        prefix += `${last.fold}\n`;
      }
    }
    return [...found.values()].sort(
      (a, b) => a.start - b.start || b.end - a.end || a.pack - b.pack || a.entry - b.entry || a.name - b.name,
    );
  };
};
