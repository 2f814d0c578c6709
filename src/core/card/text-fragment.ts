/** An address that leads to a stretch of a page's text: WICG, "URL Fragment Text Directives" (2023). */

/** Words before and behind, by which a browser tells one occurrence from another. */
const contextWords = 3;

/** As the directive wants it: "-" has a meaning of its own there. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/** The last or first words of a stretch of one line. */
const wordsOf = (line: string, side: 'before' | 'behind'): string => {
  const words = line
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  return (side === 'before' ? words.slice(-contextWords) : words.slice(0, contextWords)).join(' ');
};

/**
 * The page's address with a directive that scrolls to the stretch from `start` to `end` of its text. A browser that knows
 * no such directives opens the page at its top.
 */
export const createTextLink = (
  address: string,
  { text, start, end }: { text: string; start: number; end: number },
): string => {
  const before = wordsOf(text.slice(text.lastIndexOf('\n', start - 1) + 1, start), 'before');
  const lineEnd = text.indexOf('\n', end);
  const behind = wordsOf(text.slice(end, lineEnd < 0 ? undefined : lineEnd), 'behind');
  const prefix = before === '' ? '' : `${encode(before)}-,`;
  const suffix = behind === '' ? '' : `,-${encode(behind)}`;
  return `${address.replace(/#.*$/, '')}#:~:text=${prefix}${encode(text.slice(start, end))}${suffix}`;
};
