/**
 * Reads the source of a glossary: YAML files made to be edited by hand, one list of entries each. Reports what is wrong
 * with file, line and remedy, and never throws for what an editor wrote. What the rules ask of good entries is in check.ts.
 */
import * as v from 'valibot';
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { caseRules, type Entry, type Glossary, isEntryType, nameKinds } from '../../core/glossary';
import { addDotted, completeNames } from './names';

/** A file of the source: its path as messages should name it, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Something wrong with a source: where, what, and what to do. Lines count from 1. */
export interface Problem {
  readonly path: string;
  readonly line: number;
  readonly entry?: string;
  readonly message: string;
  /** Whether the glossary can be compiled all the same. */
  readonly isMinor?: true;
}

/** An entry with the place it was written at. */
export interface SourceEntry {
  readonly entry: Entry;
  readonly path: string;
  readonly line: number;
}

/** The glossary as far as it could be read, where each entry stands, and all problems. */
export interface SourceReading {
  readonly glossary: Glossary;
  readonly places: readonly SourceEntry[];
  readonly problems: readonly Problem[];
}

const text = v.pipe(v.string('should be a text'), v.trim(), v.minLength(1, 'is empty: write it or remove the field'));
const date = v.pipe(
  text,
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'is no date: write 2015, 2015-09 or 2015-09-25'),
);
const yesOrNo = v.pipe(
  v.picklist(['yes', 'no', 'true', 'false'], 'should be yes or no'),
  v.transform((word) => word === 'yes' || word === 'true'),
);
const share = v.pipe(
  text,
  v.regex(/^(0?\.\d+|[01](\.0+)?)$/, 'should be a share from 0 to 1, such as 0.4'),
  v.transform(Number),
);
const texts = v.array(text, 'should be a list: [one, another]');

const writtenName = v.union(
  [
    v.pipe(
      text,
      v.transform((it) => ({ text: it })),
    ),
    v.strictObject({
      text,
      kind: v.exactOptional(v.picklist(nameKinds)),
      case: v.exactOptional(v.picklist(caseRules)),
      plural: v.exactOptional(yesOrNo),
      joined: v.exactOptional(yesOrNo),
      spelling: v.exactOptional(yesOrNo),
      lang: v.exactOptional(text),
      prior: v.exactOptional(share),
      for: v.exactOptional(texts),
      against: v.exactOptional(texts),
    }),
  ],
  'should be a text, or { text: …, kind, case, plural, joined, spelling, lang, prior, for, against }',
);

/** `- Founded: 1952`, or `- { label: Director, value: …, from: …, to: … }`. */
const fact = v.union(
  [
    v.strictObject({ label: text, value: text, from: v.exactOptional(date), to: v.exactOptional(date) }),
    v.pipe(
      v.record(text, text),
      v.check((it) => Object.keys(it).length === 1),
      v.transform((it) => {
        const [label = '', value = ''] = Object.entries(it)[0] ?? [];
        return { label, value };
      }),
    ),
  ],
  'should be "Label: value", or { label: …, value: …, from: …, to: … }',
);

/** `- 2013-06: What happened.` */
const event = v.pipe(
  v.record(date, text, 'should be "2013-06: What happened."'),
  v.check((it) => Object.keys(it).length === 1, 'should be one date and one text'),
  v.transform((it) => {
    const [when = '', what = ''] = Object.entries(it)[0] ?? [];
    return { date: when, text: what };
  }),
);

const writtenEntry = v.strictObject({
  id: v.pipe(
    text,
    v.regex(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/, 'should look like org/nsa: a folder and words in small letters'),
  ),
  label: text,
  names: v.optional(v.array(writtenName, 'should be a list: [one, another]'), []),
  demonyms: v.optional(texts, []),
  type: v.pipe(text, v.guard(isEntryType, 'is no type of ours: see typesByGroup in src/core/glossary.ts')),
  kind: text,
  summary: text,
  spoken: v.exactOptional(text),
  detail: v.exactOptional(text),
  familiar: v.exactOptional(
    v.pipe(
      v.literal('yes', 'should be yes, or not be there'),
      v.transform((): true => true),
    ),
  ),
  country: v.exactOptional(v.pipe(text, v.regex(/^[a-z]{2}$/, 'should be a country code of two small letters'))),
  offices: v.exactOptional(v.array(v.strictObject({ title: text, from: date, to: v.exactOptional(date) }))),
  facts: v.exactOptional(v.array(fact, 'should be a list')),
  events: v.exactOptional(v.array(event, 'should be a list')),
  ids: v.exactOptional(v.record(text, text)),
  related: v.exactOptional(texts),
  source: v.exactOptional(v.strictObject({ name: text, licence: text, url: v.exactOptional(text) })),
  updated: date,
});

const head = v.strictObject({
  id: text,
  name: text,
  publisher: text,
  licence: text,
  licenceUrl: v.exactOptional(text),
  lang: text,
});

/** The last file name of a source that holds the glossary's own head. */
const headFile = 'glossary.yaml';

const messageFor = (issue: v.BaseIssue<unknown>, at: string): string => {
  if (issue.type === 'strict_object' && issue.expected === 'never') return `"${at}" is no field: correct or remove it`;
  if (issue.received === 'undefined') return `${at} is missing: add it`;
  return `${at} ${issue.message}`;
};

interface FileReader {
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  readonly content: unknown;
}

const openFile = (file: SourceFile, problems: Problem[]): FileReader => {
  const lines = new LineCounter();
  // The failsafe schema reads every scalar as text: no country code turns into "false", no year into a number.
  const document: Document = parseDocument(file.text, { schema: 'failsafe', lineCounter: lines });
  // What follows the first error is mostly its consequence.
  for (const error of document.errors.slice(0, 1)) {
    const [first = error.message] = error.message.split('\n');
    const line = lines.linePos(error.pos[0]).line;
    problems.push({ path: file.path, line, message: `no valid YAML: ${first} Quote a text that holds ": " or " #".` });
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length >= 0; length--) {
      const parent = document.getIn(path.slice(0, length - 1), true);
      const last = path[length - 1];
      const pair = isMap(parent) ? parent.items.find((it) => isScalar(it.key) && it.key.value === last) : undefined;
      const node = pair?.key ?? (length === 0 ? document.contents : document.getIn(path.slice(0, length), true));
      if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
        return lines.linePos(Number(node.range[0])).line;
    }
    return 1;
  };
  return { lineOf, content: document.errors.length > 0 ? undefined : document.toJS() };
};

const pathOf = (issue: v.BaseIssue<unknown>): PropertyKey[] =>
  (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));

/** Reads all files of one glossary's source. One of them is `glossary.yaml`, its head. */
export const readSource = (files: readonly SourceFile[]): SourceReading => {
  const problems: Problem[] = [];
  const places: SourceEntry[] = [];
  let glossaryHead: v.InferOutput<typeof head> = { id: '', name: '', publisher: '', licence: '', lang: 'en' };

  const headSource = files.find((file) => file.path.endsWith(headFile));
  if (headSource) {
    const { content, lineOf } = openFile(headSource, problems);
    const parsed = v.safeParse(head, content);
    if (parsed.success) glossaryHead = parsed.output;
    else
      for (const issue of parsed.issues) {
        const path = pathOf(issue);
        problems.push({ path: headSource.path, line: lineOf(path), message: messageFor(issue, path.join('.')) });
      }
  } else
    problems.push({
      path: headFile,
      line: 1,
      message: `is missing: a glossary needs a ${headFile} with its name and licence`,
    });

  for (const file of files) {
    if (file === headSource) continue;
    const { content, lineOf } = openFile(file, problems);
    if (content === undefined) continue;
    if (!Array.isArray(content)) {
      problems.push({
        path: file.path,
        line: 1,
        message: 'should be a list of entries, each beginning with "- id: …"',
      });
      continue;
    }
    content.forEach((raw: unknown, index) => {
      const line = lineOf([index]);
      const parsed = v.safeParse(writtenEntry, raw);
      if (parsed.success) {
        const { names, demonyms, ...rest } = parsed.output;
        const entry = {
          ...rest,
          names: addDotted(completeNames({ ...rest, names, demonyms, lang: glossaryHead.lang })),
        };
        places.push({ entry, path: file.path, line });
        return;
      }
      const id = v.safeParse(v.object({ id: v.string() }), raw);
      for (const issue of parsed.issues) {
        const path = pathOf(issue);
        const message = messageFor(issue, path.join('.') || 'the entry');
        problems.push({
          path: file.path,
          line: lineOf([index, ...path]),
          ...(id.success ? { entry: id.output.id } : {}),
          message,
        });
      }
    });
  }
  return { glossary: { ...glossaryHead, entries: places.map(({ entry }) => entry) }, places, problems };
};
