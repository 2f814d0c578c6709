/** The size budgets of the extension, checked at each build. Sizes go to stderr: what follows a build prints for programs. */
import { gzipSync } from 'node:zlib';
import { deflateSync } from 'fflate';

/** Gzipped limits of what pages and the browser load again and again. */
const scriptLimitsKb: Readonly<Record<string, number>> = {
  'detect.js': 4,
  'content.js': 30,
  'card.js': 30,
  'background.js': 30,
  'errands.js': 30,
};
/** What all packs together, and a whole package, may take when zipped: what a reader downloads. */
const packsLimitKb = 1.5 * 1024;
const zipLimitKb = 8 * 1024;

const report = (what: string, kb: number, digits: number, how: string, limitKb: number): void =>
  console.error(`${what.padEnd(16)} ${kb.toFixed(digits).padStart(6)} KB ${how}, limit ${limitKb}`);

/** Compares gzipped scripts with their limits. Throws an Error naming those above. */
export const checkScripts = (scripts: ReadonlyMap<string, Uint8Array>): void => {
  const sizes = Object.entries(scriptLimitsKb).map(([file, limitKb]) => ({
    file,
    limitKb,
    kb: gzipSync(scripts.get(file) ?? Buffer.alloc(0), { level: 9 }).length / 1024,
  }));
  for (const { file, kb, limitKb } of sizes) report(file, kb, 1, 'gzipped', limitKb);
  const broken = sizes.filter(({ kb, limitKb }) => kb > limitKb);
  if (broken.length > 0) throw new Error(`over budget: ${broken.map(({ file }) => file).join(', ')}`);
};

/** Compares the zipped packs among the contents with their limit. Throws an Error when they are above it. */
export const checkPacks = (contents: ReadonlyMap<string, Uint8Array>): void => {
  const packs = [...contents].filter(([path]) => /^packs\/.*\.bin$/.test(path));
  const kb = packs.reduce((sum, [, bytes]) => sum + deflateSync(new Uint8Array(bytes), { level: 9 }).length, 0) / 1024;
  report('packs', kb, 0, 'zipped', packsLimitKb);
  if (kb > packsLimitKb) throw new Error('over budget: the packs. `npm run glossary` says what each of them takes');
};

/** Compares a package's zip with its limit. Throws an Error when it is above it. */
export const checkZip = (folder: string, zip: Uint8Array): void => {
  const kb = zip.length / 1024;
  report(folder, kb, 0, 'zipped', zipLimitKb);
  if (kb > zipLimitKb) throw new Error(`over budget: the package in ${folder}`);
};
