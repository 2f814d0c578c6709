/** All glossaries that the build makes, by the names of their packs. */
import type { Glossary } from '../../core/glossary';
import { makeCities } from './cities';
import type { Written } from './made';

/** What makes each. */
export const makers: Readonly<Record<string, (written: Written) => Glossary>> = {
  cities: makeCities,
};
