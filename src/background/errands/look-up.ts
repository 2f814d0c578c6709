/**
 * Answers for a word or phrase that a reader asks for: a name of the glossaries where it is one in this context or at all,
 * else a word of the dictionary. Keeps nothing of the text.
 */
import { articleGlossary } from '../../core/article-definitions/definition';
import type { LookedUp, LookUpAsk } from '../../core/dictionary/found';
import { lookUpWord } from '../../core/dictionary/look-up';
import { rankSenses } from '../../core/dictionary/rank';
import type { Mention } from '../../core/mention';
import { readPacked } from '../../platform/packaged';
import type { Library } from './library';

/** The sentence that holds a stretch of a text, and from where in it. */
const sentenceAround = (text: string, start: number, end: number): { sentence: string; from: number } => {
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text))
    if (index <= start && end <= index + segment.length) return { sentence: segment, from: index };
  return { sentence: text, from: 0 };
};

const isEnglish = (lang: string): boolean => /^(en\b|$)/i.test(lang);

/** A file of the dictionary; an empty one where it has none of that name. */
const readShard = (shard: string): Promise<string> => readPacked(`dictionary/${shard}.bin`).catch(() => '');

/** Looks a text up. */
export const createLookUp =
  ({ annotate }: Library) =>
  async ({ text, lang, packs, start, end }: LookUpAsk): Promise<LookedUp> => {
    const asked = text.slice(start, end);
    const findMention = async (whole: string, from: number, to: number): Promise<Mention | undefined> => {
      const { mentions } = await annotate({ text: whole, lang, packs });
      // What only the text says of itself, the page's own reading says better.
      return mentions.find((it) => it.glossary !== articleGlossary && it.start <= from && to <= it.end);
    };
    // Rules may keep silent on what stands here, and speak where it stands alone.
    const alone = async (): Promise<Mention | undefined> => {
      const found = await findMention(asked, 0, asked.length);
      return found && { ...found, start, end };
    };
    const mention = (await findMention(text, start, end)) ?? (await alone());
    if (mention) return { mention };
    if (!isEnglish(lang)) return {};
    const { sentence, from } = sentenceAround(text, start, end);
    const words = await lookUpWord(asked, readShard);
    return words.length > 0 ? { senses: rankSenses(words, { sentence, start: start - from, end: end - from }) } : {};
  };
