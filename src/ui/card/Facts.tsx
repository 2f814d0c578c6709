/** Facts of an opened card: a label and a value a row, with its period where it has one. */
import { useId } from 'preact/hooks';
import type { FactLine } from '../../core/card/more';
import type { Say } from '../../core/say';
import { ToldWords } from './Told';
import { Unbroken } from './Unbroken';

/** The rows under their heading. */
export const Facts = ({ facts, say }: { readonly facts: readonly FactLine[]; readonly say: Say }) => {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{say('card_facts')}</h3>
      <dl class="cx-facts">
        {facts.map(({ label, value, isOurs, period }) => (
          <div key={label + value}>
            <dt>
              <ToldWords>{label}</ToldWords>
            </dt>
            <dd>
              {isOurs ? <bdi>{value}</bdi> : <ToldWords>{value}</ToldWords>}{' '}
              {period === undefined ? null : (
                <small>
                  <Unbroken text={`(${period})`} />
                </small>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
