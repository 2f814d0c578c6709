/**
 * `npm run --silent annotate -- FILE…`: reads articles with the built-in glossaries, in Node, with the extension's own
 * core. Prints one JSON object a line: every mention, before any choice of what to mark; `--definitions` adds
 * what the article itself says of its names, `--text` the text. Errors go to stderr, and the
 * other files are read all the same.
 */
import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import * as v from 'valibot';
import messages from '../_locales/en/messages.json';
import { writeReason } from '../core/card/reason';
import type { Mention } from '../core/mention';
import type { WholePack } from '../core/pack/pack';
import { createSay } from '../core/say';
import { type ArticleText, readArticle } from '../core/senses/read';
import { readArguments, runCommand, UsageError } from './command';
import { extractArticle } from './html';
import { openBuiltInPacks } from './packs';
import { installBuiltInVocabulary } from './vocabulary';

interface Document extends ArticleText {
  readonly id: string;
}

/** A file that cannot be read as an article; the message says why and what would help. */
class InputError extends Error {}

const readText = async (path: string): Promise<string> => {
  const bytes = await readFile(resolve(process.env['INIT_CWD'] ?? '.', path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new InputError('there is no such file');
    if (error.code === 'EISDIR') throw new InputError('is a folder: name the files in it');
    throw new InputError(error.message);
  });
  if (bytes.length === 0) throw new InputError('is empty');
  if (bytes.includes(0)) throw new InputError('is binary: give a text, HTML or JSON Lines file in UTF-8');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError('is not UTF-8: convert it first (iconv -f ISO-8859-1 -t UTF-8)');
  }
};

/** In a hard-wrapped text a line's end is no end of a block: it becomes a space, so that offsets stay as they are. */
const joinWrappedLines = (text: string): string => text.replace(/(?<=[\p{L}\p{N},;])\n(?=\p{Ll})/gu, ' ');

const lineSchema = v.object({
  id: v.pipe(v.union([v.string(), v.number()], 'id should be a text'), v.transform(String)),
  text: v.string('text should be a text'),
  lang: v.exactOptional(v.string('lang should be a text'), 'en'),
  date: v.exactOptional(v.string('date should be a text')),
});

/** One line of a .jsonl file. A line that is wrong is an error of its own: the others are read all the same. */
const readLine = (line: string, number: number): Document | InputError => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return new InputError(`line ${number} is no JSON: ${error instanceof Error ? error.message : error}`);
  }
  const parsed = v.safeParse(lineSchema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const field = v.getDotPath(issue) ?? 'the line';
  return new InputError(`line ${number}: ${issue.received === 'undefined' ? `${field} is missing` : issue.message}`);
};

const readDocuments = async (path: string): Promise<(Document | InputError)[]> => {
  const text = await readText(path);
  switch (extname(path).toLowerCase()) {
    case '.txt':
      return [{ id: path, text: joinWrappedLines(text), lang: 'en' }];
    case '.html':
    case '.htm': {
      const article = extractArticle(text);
      if (article.text.trim() === '') throw new InputError('holds no article text');
      return [{ id: path, ...article }];
    }
    case '.jsonl':
      return text
        .split('\n')
        .map((line, index) => ({ line, number: index + 1 }))
        .filter(({ line }) => line.trim() !== '')
        .map(({ line, number }) => readLine(line, number));
    default:
      throw new InputError('has an unknown ending: give a .txt, .html or .jsonl file');
  }
};

const say = createSay(messages);

const describeMention = (mention: Mention, packs: readonly WholePack[]) => {
  const { start, end, surface, entry, label, type, confidence, why } = mention;
  const pack = packs.find((it) => it.head.id === mention.glossary);
  const index = pack?.indexOf(entry) ?? -1;
  const ids = pack && index >= 0 ? pack.entry(index).ids : undefined;
  const [wikipedia, wikidata] = [ids?.['wikipedia'] ?? null, ids?.['wikidata'] ?? null];
  const reasons = why.map((reason) => writeReason(reason, say));
  return { start, end, surface, entry, label, type, wikipedia, wikidata, confidence, why: reasons };
};

const report = (path: string, { message }: InputError): void => {
  console.error(`${path}: ${message}`);
  process.exitCode = 1;
};

const usage = 'npm run --silent annotate -- FILE… [--text] [--definitions]   (.txt, .html or .jsonl)';

const main = async (): Promise<void> => {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: { text: { type: 'boolean' }, definitions: { type: 'boolean' } },
  });
  if (positionals.length === 0) throw new UsageError('Name one or more files.');
  installBuiltInVocabulary();
  const { whole, forLanguage } = await openBuiltInPacks();
  for (const path of positionals) {
    try {
      for (const document of await readDocuments(path)) {
        if (document instanceof InputError) {
          report(path, document);
          continue;
        }
        const { id, ...article } = document;
        const reading = readArticle(article, forLanguage(article.lang));
        const mentions = reading.mentions.map((mention) => describeMention(mention, whole));
        const { text } = article;
        const { definitions } = reading;
        console.log(
          JSON.stringify({ id, ...(values.text && { text }), mentions, ...(values.definitions && { definitions }) }),
        );
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      report(path, error);
    }
  }
};

await runCommand(usage, main);
