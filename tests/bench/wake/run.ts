/**
 * How long a stopped worker takes to answer with the mentions of an article, beside the bare wake in the same run; with
 * the pack's front as a file of the extension, and as the beginning of a Blob in IndexedDB.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Engine, engines } from '../../../src/cli/browsers/find';
import { geckoId, launch, type Session } from '../../../src/cli/browsers/launch';
import { buildPack } from '../../../src/core/pack/build';
import { measureFront } from '../../../src/core/pack/open';
import { glossaryOf, listNames } from '../match/names';
import { check } from '../match/report';
import { medianOf } from '../match/rounds';
import { englishText } from '../match/texts';
import { type Place, places } from './questions';

const names = 100_000;
/** As in the built-in glossary. */
const namesOfEntry = 3;
const articleUnits = 30_000;
const rounds = 15;
/** Over the bare wake. */
const mostMs = 15;

const manifestOf = (engine: Engine): object => ({
  manifest_version: 3,
  name: 'Wake benchmark',
  version: '1',
  background: engine === 'firefox' ? { scripts: ['worker.js'] } : { service_worker: 'worker.js' },
  ...(engine === 'firefox' ? { browser_specific_settings: { gecko: { id: geckoId } } } : {}),
});

/** Writes the extension to a new folder. */
const writeExtension = async (engine: Engine, pack: Uint8Array<ArrayBuffer>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'contexture-wake-'));
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: { worker: 'tests/bench/wake/worker.ts', page: 'tests/bench/wake/page.ts' },
    bundle: true,
    minify: true,
    format: 'iife',
    outdir: folder,
  });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifestOf(engine)));
  await writeFile(join(folder, 'page.html'), '<!doctype html><meta charset="utf-8"><script src="page.js"></script>');
  await writeFile(join(folder, 'pack.bin'), pack);
  await writeFile(join(folder, 'front.bin'), pack.subarray(0, measureFront(pack.buffer)));
  return folder;
};

const measureRounds = async (session: Session, frontBytes: number): Promise<Map<Place, number[]>> => {
  const page = await session.openExtensionPage('page.html');
  await page.evaluate(() => window.keep());
  const text = englishText(articleUnits);
  const times = new Map<Place, number[]>(places.map((place) => [place, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const place of places) {
      await session.stopBackground();
      const [ms, found] = await page.evaluate((question) => window.ask(question), { place, frontBytes, text });
      if (place !== 'nowhere' && found === 0) throw new Error(`nothing was found with the pack in a ${place}`);
      // The first round fills the browser's own caches.
      if (round > 0) times.get(place)?.push(ms);
    }
  }
  return times;
};

/** Measures and prints it for both browsers; the exit code is 1 where a promise is not kept. */
export const measureWake = async (): Promise<void> => {
  const pack = buildPack(glossaryOf(listNames(names), namesOfEntry));
  const frontBytes = measureFront(pack.buffer);
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(
    `${names.toLocaleString('en')} names, pack of ${megabytes(pack.length)}, front of ${megabytes(frontBytes)}, ${articleUnits / 1000} KB of text\n`,
  );
  for (const engine of engines) {
    const folder = await writeExtension(engine, pack);
    const session = await launch({ engine, headless: true, folder, keepsWelcome: true });
    try {
      const times = await measureRounds(session, frontBytes);
      const bareMs = medianOf(times.get('nowhere') ?? []);
      console.log(`${engine}: the bare wake takes ${bareMs.toFixed(1)} ms`);
      const over = (place: Place): number => medianOf(times.get(place) ?? []) - bareMs;
      const isKept = [check(`${engine}: ms more with a packaged file`, over('file'), { most: mostMs })];
      isKept.push(check(`${engine}: ms more with a Blob in IndexedDB`, over('blob'), { most: mostMs }));
      if (!isKept.includes(true)) process.exitCode = 1;
    } finally {
      await session.close();
      await rm(folder, { recursive: true, force: true });
    }
  }
};
