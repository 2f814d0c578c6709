/**
 * Makes the path data of an SVG small: scaled to a coarser grid, rounded to whole units, written in relative commands.
 * Rounds places, not steps, so that errors never add up along a path.
 */

/** How many numbers each command takes (SVG 2, section 9.3). */
const arity: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

interface Step {
  /** In small letters: the numbers are absolute all the same. */
  readonly command: string;
  readonly numbers: readonly number[];
}

const letters = /[\s,]*([a-z])/iy;
const numbers = /[\s,]*([-+]?(?:\d*\.\d+|\d+\.?)(?:e[-+]?\d+)?)/iy;
/** Flags of an arc may stand without a separator: "a1 1 0 01.5.5". */
const flags = /[\s,]*([01])/y;

/** Reads path data piece by piece. */
const createReader = (d: string) => {
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(d);
    if (found) at = pattern.lastIndex;
    return found?.[1];
  };
  return {
    takeLetter: () => take(letters),
    takeNumber(command: string, index: number): number {
      const text = take(command === 'a' && (index === 3 || index === 4) ? flags : numbers);
      if (text === undefined) throw new Error(`Path data is broken at position ${at}: "${d.slice(at, at + 30)}".`);
      return Number(text);
    },
    isAtEnd: () => /^[\s,]*$/.test(d.slice(at)),
  };
};

/** The steps of a path in absolute coordinates, the repetition of a command written out. */
const readSteps = (d: string): readonly Step[] => {
  const reader = createReader(d);
  const steps: Step[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let letter = '';
  while (!reader.isAtEnd()) {
    const next = reader.takeLetter();
    // More pairs after a "move" are lines.
    if (next === undefined) letter = letter === 'm' ? 'l' : letter === 'M' ? 'L' : letter;
    else letter = next;
    const command = letter.toLowerCase();
    const count = arity[command];
    if (count === undefined || (count === 0 && next === undefined))
      throw new Error(`Path data has no command that fits: "${d.slice(0, 30)}".`);
    const isRelative = letter === command;
    const absolute = Array.from({ length: count }, (_, index) => {
      const value = reader.takeNumber(command, index);
      if (!isRelative || (command === 'a' && index < 5)) return value;
      const isAcross = command === 'v' ? false : command === 'a' ? index === 5 : index % 2 === 0;
      return value + (isAcross ? x : y);
    });
    if (command === 'z') [x, y] = [startX, startY];
    else if (command === 'h') x = absolute[0] ?? x;
    else if (command === 'v') y = absolute[0] ?? y;
    else [x, y] = [absolute.at(-2) ?? x, absolute.at(-1) ?? y];
    if (command === 'm') [startX, startY] = [x, y];
    steps.push({ command, numbers: absolute });
  }
  return steps;
};

/** Numbers with no more between them than a reader needs. */
const join = (values: readonly number[]): string =>
  values.map((value, index) => (index > 0 && value >= 0 ? ` ${value}` : `${value}`)).join('');

/** How a path is laid on the grid: moved, then scaled. */
export interface Grid {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** The same path on a grid of whole units: `M0 0h513v342H0z`, scale 0.7 → `m0 0h359v239h-359z`. Throws on broken data. */
export const roundPath = (d: string, { left, top, scale }: Grid): string => {
  const toX = (value: number): number => Math.round((value - left) * scale);
  const toY = (value: number): number => Math.round((value - top) * scale);
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let written = '';
  const moveTo = (toLeft: number, toTop: number): void => {
    [x, y] = [toLeft, toTop];
  };
  for (const { command, numbers } of readSteps(d)) {
    const [first = 0] = numbers;
    if (command === 'z') {
      written += 'z';
      moveTo(startX, startY);
    } else if (command === 'h') {
      written += `h${toX(first) - x}`;
      moveTo(toX(first), y);
    } else if (command === 'v') {
      written += `v${toY(first) - y}`;
      moveTo(x, toY(first));
    } else {
      const isArc = command === 'a';
      const places = numbers.map((value, index) => {
        if (isArc && index < 2) return Math.max(1, Math.round(value * scale));
        if (isArc && index < 5) return Math.round(value);
        return (isArc ? index === 5 : index % 2 === 0) ? toX(value) - x : toY(value) - y;
      });
      written += command + join(places);
      moveTo(x + (places.at(-2) ?? 0), y + (places.at(-1) ?? 0));
      if (command === 'm') [startX, startY] = [x, y];
    }
  }
  return written;
};
