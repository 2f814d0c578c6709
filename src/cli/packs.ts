/** Compiles the built-in glossaries to packs, for the build and for the CLI. Refuses a source that has problems. */
import { buildPack } from '../core/pack/build';
import { describeProblem, listGlossaries, readBuiltIn } from './sources';

/** A compiled glossary: its name and the bytes of its pack. */
export interface CompiledPack {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A source that cannot be compiled; the message lists every problem. */
export class SourceError extends Error {
  override name = 'SourceError';
}

/** All built-in glossaries as packs. Throws one SourceError that lists every problem with file, line and remedy. */
export const compilePacks = async (): Promise<CompiledPack[]> => {
  const packs: CompiledPack[] = [];
  for (const name of await listGlossaries()) {
    const { glossary, problems } = await readBuiltIn(name);
    const grave = problems.filter((problem) => !problem.isMinor);
    if (grave.length > 0)
      throw new SourceError(`The glossary "${name}" has problems:\n${grave.map(describeProblem).join('\n')}`);
    packs.push({ name, bytes: buildPack(glossary) });
  }
  return packs;
};
