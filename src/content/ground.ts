/** Whether the ground an article is printed on is dark, by what the page really shows, not by what the system prefers. */

/** How light a colour is, 0–1 to the eye, and how much it covers, 0–1. */
interface Shade {
  readonly lightness: number;
  readonly alpha: number;
}

/** Lightness (CIE L*, of 1) from sRGB channels of 0–1. */
const lightnessOf = (red: number, green: number, blue: number): number => {
  const linear = (channel: number): number => Math.max(0, channel) ** 2.2;
  return Math.cbrt(0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue));
};

/** Reads a computed colour, in any form CSS Color 4 lets browsers give it; undefined for what says nothing of its shade. */
const readShade = (text: string): Shade | undefined => {
  const [, form = '', space, rest = ''] = text.match(/^(\w+)\((?:([a-z][\w-]*) )?(.*)\)$/) ?? [];
  const [first, second, third, alpha = 1] = rest
    .split(/[\s,/]+/)
    .map((part) => (part === 'none' ? 0 : Number.parseFloat(part)));
  if (first === undefined || second === undefined || third === undefined || !Number.isFinite(first)) return undefined;
  if (form === 'rgb' || form === 'rgba')
    return { lightness: lightnessOf(first / 255, second / 255, third / 255), alpha };
  if (form === 'oklab' || form === 'oklch') return { lightness: first, alpha };
  if (form === 'lab' || form === 'lch') return { lightness: first / 100, alpha };
  return space === undefined ? undefined : { lightness: lightnessOf(first, second, third), alpha };
};

function* upwardsFrom(element: Element): Generator<Element, void, void> {
  for (let at: Element | null = element; at; ) {
    yield at;
    const { parentNode }: Element = at;
    at = parentNode instanceof ShadowRoot ? parentNode.host : at.parentElement;
  }
}

/**
 * Whether an element stands on a dark ground: the first background that covers, from the element up; where none does,
 * light text on the canvas means dark.
 */
export const isOnDarkGround = (element: Element): boolean => {
  for (const at of upwardsFrom(element)) {
    const ground = readShade(getComputedStyle(at).backgroundColor);
    if (ground && ground.alpha > 0.5) return ground.lightness < 0.5;
  }
  const ink = readShade(getComputedStyle(element).color);
  return ink !== undefined && ink.lightness > 0.7;
};

/** Whether a filter turns light into dark, as pages and extensions do that make a dark page of any. */
const isInverting = (element: Element): boolean => {
  const amount = getComputedStyle(element).filter.match(/invert\(([\d.]+)(%?)\)/);
  return amount !== null && Number(amount[1]) / (amount[2] ? 100 : 1) > 0.5;
};

/** Whether a reader sees the ground of an element dark, after the filters above it; the card is above those. */
export const isSeenDark = (element: Element): boolean => {
  let isInverted = false;
  for (const at of upwardsFrom(element)) if (isInverting(at)) isInverted = !isInverted;
  return isOnDarkGround(element) !== isInverted;
};
