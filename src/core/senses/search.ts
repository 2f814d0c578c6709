/** Binary search over what is in order. Nothing else. */

/** How many of `count` things in order lie before a place: `isBefore` is true of these, by index, and of none after them. */
export const countBefore = (count: number, isBefore: (index: number) => boolean): number => {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
};
