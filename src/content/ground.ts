/** Whether the ground an article is printed on is dark, by what the page really shows, not by what the system prefers. */

/** Channels 0–255 and alpha 0–1 of a computed colour, or undefined when it is none of the legacy forms. */
const parseColour = (text: string): readonly [number, number, number, number] | undefined => {
  const [red, green, blue, alpha = 1] = (text.match(/^rgba?\(([^)]+)\)$/)?.[1] ?? '').split(/[\s,/]+/).map(Number);
  return red === undefined || green === undefined || blue === undefined || Number.isNaN(red)
    ? undefined
    : [red, green, blue, alpha];
};

/** Relative luminance, 0–1, without the gamma's linear foot: enough to tell dark from light. */
const luminance = (red: number, green: number, blue: number): number =>
  0.2126 * (red / 255) ** 2.2 + 0.7152 * (green / 255) ** 2.2 + 0.0722 * (blue / 255) ** 2.2;

/**
 * Whether an element stands on a dark ground: the first background that covers, from the element up; where none does,
 * light text on the canvas means dark.
 */
export const isOnDarkGround = (element: Element): boolean => {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const colour = parseColour(getComputedStyle(at).backgroundColor);
    if (colour && colour[3] > 0.5) return luminance(colour[0], colour[1], colour[2]) < 0.18;
  }
  const ink = parseColour(getComputedStyle(element).color);
  return ink !== undefined && luminance(ink[0], ink[1], ink[2]) > 0.4;
};
