/** The meanings of a word, the best for its sentence first. */
import type { MeaningView } from '../../core/card/from-dictionary';
import { ToldWords } from './Told';

/** The list; numbered, as dictionaries have it. */
export const Meanings = ({ meanings }: { readonly meanings: readonly MeaningView[] }) => (
  <ol class="cx-meanings">
    {meanings.map(({ part, lemma, text, example, others }) => (
      <li key={part + text}>
        <p>
          <small>{part}</small>{' '}
          <ToldWords>
            {lemma === undefined ? null : <b>{lemma}: </b>}
            {text}
          </ToldWords>
        </p>
        {example === undefined ? null : (
          <p class="cx-note">
            <ToldWords>
              <q>{example}</q>
            </ToldWords>
          </p>
        )}
        {others.length > 0 ? (
          <p class="cx-note">
            <ToldWords>= {others.join(', ')}</ToldWords>
          </p>
        ) : null}
      </li>
    ))}
  </ol>
);
