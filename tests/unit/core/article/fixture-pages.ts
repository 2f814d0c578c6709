/** The pages in tests/fixtures/pages with what is to be found in them, parsed by linkedom. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { BlockRole } from '../../../../src/core/article/article';

const folder = new URL('../../../fixtures/pages/', import.meta.url);

/** What expected.json says of a page; `isArticle` only where the page leaves no doubt. */
export interface Expected {
  readonly url: string;
  readonly isArticle?: boolean;
  readonly article: {
    readonly title: string;
    readonly byline?: string;
    readonly date?: string;
    readonly site?: string;
    readonly lang: string;
    readonly blocks: readonly (readonly [role: BlockRole, text: string])[];
  } | null;
}

/** All fixture pages by name. */
export const pageNames: readonly string[] = readdirSync(folder);

/** A page's HTML. */
export const readPage = (name: string): string => readFileSync(new URL(`${name}/page.html`, folder), 'utf8');

/** What is to be found in a page. */
export const readExpected = (name: string): Expected =>
  JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8'));

/** A document of some HTML. */
export const parsePage = (html: string): Document => parseHTML(html).document;
