/** Corrections and known terms: listed newest first, filtered, taken back. */
import { useEffect, useState } from 'preact/hooks';
import type { EntryAddress } from '../../../core/mention';
import type { Correction } from '../../../core/senses/corrections';
import { isSameCorrection } from '../../../platform/corrections';
import { askBackground } from '../../../platform/messages/send';
import { say, sayCount } from '../../../platform/say';
import { Button } from '../../../ui/controls/Button';
import { Find } from '../../../ui/controls/Find';
import { Row } from '../../../ui/controls/Row';
import type { OptionsProps } from '../context';
import { useIsFound } from '../Setting';
import { search } from '../search';

/** From so many on, a list wants a filter. */
const filterFrom = 8;

const keyOf = ({ glossary, entry }: EntryAddress): string => `${glossary}:${entry}`;

/** The labels of the entries that corrections speak of, by address; those that are gone are missing. */
const useLabels = (corrections: readonly Correction[]): ReadonlyMap<string, string> => {
  const [labels, setLabels] = useState<ReadonlyMap<string, string>>(new Map());
  const addresses = corrections.flatMap(({ entry }) => (entry ? [entry] : []));
  const wanted = [...new Map(addresses.map((address) => [keyOf(address), address]))];
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const found = await Promise.all(
        wanted.map(async ([key, { glossary, entry }]) => {
          const answer = await askBackground('define', { glossary, entry });
          return answer.ok && answer.value ? [[key, answer.value.entry.label] as const] : [];
        }),
      );
      setLabels(new Map(found.flat()));
    };
    void ask();
  }, [wanted.map(([key]) => key).join()]);
  return labels;
};

/** What a row says of a correction. */
interface Told {
  readonly title: string;
  readonly note: string;
}

const tell = ({ action, site, surface, entry }: Correction, labels: ReadonlyMap<string, string>): Told => {
  const label = (entry && labels.get(keyOf(entry))) ?? say('options_word_gone');
  const what = {
    silence: surface === undefined ? say('options_word_known_note') : say('options_word_never_note'),
    reject: say('options_word_rejected_note', label),
    choose: say('options_word_chosen_note', label),
  }[action];
  return { title: surface ?? label, note: site === undefined ? what : `${what} ${say('options_word_on', site)}` };
};

/** The list with its filter. */
export const Words = ({ corrections, onCorrect }: OptionsProps) => {
  const [query, setQuery] = useState('');
  const labels = useLabels(corrections);
  if (!useIsFound('words')) return null;
  if (corrections.length === 0) return <p class="none">{say('options_words_none')}</p>;
  const told = corrections.map((correction) => ({ correction, ...tell(correction, labels) })).reverse();
  const shown = search(
    query,
    told.map((id) => ({ id, words: `${id.title} ${id.note}` })),
  );
  return (
    <>
      {corrections.length < filterFrom ? null : (
        <search>
          <Find say={say} label={say('options_words_filter')} value={query} onInput={setQuery} />
        </search>
      )}
      <p class="cx-note count" role="status">
        {shown.length === 0 ? say('options_words_nothing', query) : sayCount('options_words_count', shown.length)}
      </p>
      {shown.map(({ correction, title, note }) => (
        <Row key={JSON.stringify(correction)} title={<bdi>{title}</bdi>} note={note}>
          <Button
            weight="line"
            label={say('options_word_remove_of', title)}
            onClick={() =>
              onCorrect(
                say('options_word_removed', title),
                corrections.filter((it) => !isSameCorrection(it, correction)),
              )
            }
          >
            {say('options_word_remove')}
          </Button>
        </Row>
      ))}
      <p class="foot">
        <Button weight="line" onClick={() => onCorrect(say('options_words_removed_all'), [])}>
          {say('options_words_remove_all')}
        </Button>
      </p>
    </>
  );
};
