/**
 * A vitest reporter that closes a run with one plain line, "N passed, N failed", for machines that read logs, and names
 * before it every test that passed only when tried again: it hides in no log.
 */
import type { Reporter, TestModule } from 'vitest/node';

class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    let passed = 0;
    let failed = 0;
    for (const module of modules) {
      if (module.state() === 'failed' && [...module.children.allTests()].length === 0) failed++;
      for (const test of module.children.allTests()) {
        if (test.result().state !== 'passed') failed++;
        else {
          passed++;
          if (test.diagnostic()?.flaky) console.log(`passed at the second try: ${module.moduleId}: ${test.fullName}`);
        }
      }
    }
    console.log(`${passed} passed, ${failed} failed`);
  }
}

// vitest loads a reporter by its default export.
// biome-ignore lint/style/noDefaultExport: see above
export default Tally;
