import { pointing } from './glyphs';

/** One glyph, drawn in the colour of the text around it. Decoration: what it says always stands beside it in words. */
export const Glyph = ({ path, class: className = 'cx-glyph' }: { readonly path: string; readonly class?: string }) => (
  <svg
    class={pointing.has(path) ? `${className} cx-turns` : className}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d={path} />
  </svg>
);
