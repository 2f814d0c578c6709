/** The detector's verdict: a weighted sum of signals. The weights were fitted on saved pages and rounded. */
import type { Signals } from './signals';

/**
 * What each signal adds. A page that says it is an article (1.7) with a title in its address (0.4) needs little prose; one
 * that says nothing needs about 2,500 characters under one parent, and a front page's linked headings speak against it.
 * The address is never decisive: pages under addresses that say nothing must be recognised too.
 */
const weights: Readonly<Record<keyof Signals, number>> = {
  saysArticle: 1.7,
  saysOther: -0.9,
  hasDate: 0.4,
  linksArticle: 0.5,
  linksOther: -1,
  isThreadOrThing: -2,
  slug: 0.4,
  dateInPath: 0.3,
  shortPath: -0.3,
  isRoot: -2.5,
  sectionPath: -1.4,
  peak: 1.3,
  peakShare: 0.3,
  isShort: -0.8,
  paragraph: 0.3,
  headingLinks: -0.6,
  hasBody: 0.4,
  titleAgrees: 0.3,
  hasAuthor: 0.3,
};

const constant = -2;

const names = Object.keys(weights) as readonly (keyof Signals)[];

/** How much speaks for an article; above zero more than against. */
export const articleScore = (signals: Signals): number => {
  let score = constant;
  for (const name of names) score += weights[name] * signals[name];
  return score;
};

/** Whether a page with these signals is an article. */
export const isArticle = (signals: Signals): boolean => articleScore(signals) > 0;
