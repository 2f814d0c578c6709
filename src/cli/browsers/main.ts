/** `node build.mjs --run src/cli/browsers/main.ts`: makes sure that both browsers are there, and prints where. */
import { engines } from './find';
import { ensureBrowser, NoBrowserError } from './install';

for (const engine of engines) {
  try {
    console.log(`${engine}: ${await ensureBrowser(engine)}`);
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
