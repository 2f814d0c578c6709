/** Runs axe-core in a page of the extension, all its rules on: these are whole pages, with landmarks and headings. */
import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What was found, and how many pieces of text were judged by their contrast: none means that nothing was looked at. */
export interface Judged {
  readonly violations: readonly string[];
  readonly textsJudged: number;
}

/** Judges a page as it is now. */
export const runAxe = async (page: Page): Promise<Judged> => {
  // A script element would be stopped by the extension's own policy.
  await page.evaluate(await readFile('node_modules/axe-core/axe.min.js', 'utf8'));
  const found = await page.evaluate(async (): Promise<Pick<AxeResults, 'violations' | 'passes'>> => {
    const { axe } = window as unknown as { axe: { run: (where: Document) => Promise<AxeResults> } };
    const { violations, passes } = await axe.run(document);
    return { violations, passes };
  });
  return {
    violations: found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`),
    textsJudged: found.passes.find(({ id }) => id === 'color-contrast')?.nodes.length ?? 0,
  };
};
