/** Draws the icons: 24 px and more from the full drawing, 16 px from its own, grey ones for "off". */
import { readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';

const sizesPx: Readonly<Record<string, readonly number[]>> = {
  icon: [24, 32, 48, 128],
  'icon-off': [24, 32],
  'icon-16': [16],
  'icon-16-off': [16],
};

/** The PNGs by their paths in the package. */
export const drawIcons = async (): Promise<Map<string, Uint8Array>> => {
  const icons = new Map<string, Uint8Array>();
  for (const [name, sizes] of Object.entries(sizesPx)) {
    const svg = await readFile(`icons/${name}.svg`, 'utf8');
    for (const size of sizes) {
      const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
      icons.set(`icons/${name.endsWith('off') ? 'off-' : ''}${size}.png`, png);
    }
  }
  return icons;
};
