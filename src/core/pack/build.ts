/** Compiles a glossary to one buffer that open.ts reads. */
import type { Glossary } from '../glossary';

/** The glossary as a pack. Throws an Error that names the entry for what a pack cannot hold. */
export const buildPack = (glossary: Glossary): Uint8Array<ArrayBuffer> => {
  const ids = new Set<string>();
  for (const { id } of glossary.entries) {
    if (ids.has(id)) throw new Error(`two entries have the id "${id}"`);
    ids.add(id);
  }
  return new TextEncoder().encode(`CTX0${JSON.stringify(glossary)}`);
};
