/**
 * Which topics of the built-in glossaries a reader wants where: off everywhere, or on one site and the hosts below it.
 */

/** What a reader switched off. An entry of the second list is `cities@example.org`. */
export interface TopicsOff {
  readonly topicsOff: readonly string[];
  readonly topicsOffAt: readonly string[];
}

/** The topics that are off on a site, given by its host name. */
export const topicsOffOn = ({ topicsOff, topicsOffAt }: TopicsOff, site: string): readonly string[] => [
  ...topicsOff,
  ...topicsOffAt.flatMap((off) => {
    const [topic = '', at] = off.split('@');
    return `.${site}`.endsWith(`.${at}`) ? topic : [];
  }),
];

/** The lists once a topic is switched on or off on a site. What was off everywhere is on everywhere again. */
export const switchTopicOn = (
  { topicsOff, topicsOffAt }: TopicsOff,
  topic: string,
  site: string,
  isOn: boolean,
): TopicsOff =>
  isOn
    ? {
        topicsOff: topicsOff.filter((off) => off !== topic),
        topicsOffAt: topicsOffAt.filter(
          (off) => !topicsOffOn({ topicsOff: [], topicsOffAt: [off] }, site).includes(topic),
        ),
      }
    : { topicsOff, topicsOffAt: [...topicsOffAt, `${topic}@${site}`] };
