/** An entry with everything that is known of it, to be read and printed. */
import { useId } from 'preact/hooks';
import type { WholeView } from '../../core/card/whole';
import { languageOf, type Say } from '../../core/say';
import { writeEntryLink } from '../../core/search/entry-link';
import { Facts } from '../../ui/card/Facts';
import { Foot } from '../../ui/card/Foot';
import { Head } from '../../ui/card/Head';
import { Locator } from '../../ui/card/Locator';
import { Moments } from '../../ui/card/Moments';
import { Related } from '../../ui/card/Related';
import { ToldLanguage, ToldText, ToldWords } from '../../ui/card/Told';

const Names = ({ names, say }: { readonly names: readonly string[]; readonly say: Say }) => (
  <p class="cx-note">
    {say('entry_also')}{' '}
    {names.map((name, index) => (
      <>
        {index > 0 ? ' · ' : null}
        <ToldWords>{name}</ToldWords>
      </>
    ))}
  </p>
);

const Elsewhere = ({ elsewhere, say }: { readonly elsewhere: WholeView['elsewhere']; readonly say: Say }) => {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{say('entry_elsewhere')}</h3>
      <ul>
        {elsewhere.map(({ site, title, href }) => (
          <li key={site}>
            <a href={href} rel="noreferrer">
              <bdi>{say('entry_at', site, title)}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The entry. */
export const Whole = ({ view, say }: { readonly view: WholeView; readonly say: Say }) => {
  const id = useId();
  const { card, names, facts, elsewhere } = view;
  const { more } = card;
  return (
    <ToldLanguage.Provider value={card}>
      <article class="cx cx-card whole" data-group={card.group} aria-labelledby={id} {...languageOf(say)}>
        <Head view={card} id={id} say={say} />
        {names.length > 0 ? <Names {...{ names, say }} /> : null}
        {card.map ? (
          <div class="cx-with-map">
            <ToldText>{card.summary}</ToldText>
            <Locator map={card.map} />
          </div>
        ) : (
          <ToldText>{card.summary}</ToldText>
        )}
        {more.detail === undefined ? null : <ToldText>{more.detail}</ToldText>}
        {more.moments.length > 0 ? (
          <section>
            <h3>{say('entry_events')}</h3>
            <Moments moments={more.moments} />
          </section>
        ) : null}
        {facts.length > 0 ? <Facts facts={facts} say={say} /> : null}
        {more.related.length > 0 ? (
          <Related heading={say('card_related')} related={more.related} hrefOf={writeEntryLink} />
        ) : null}
        {elsewhere.length > 0 ? <Elsewhere {...{ elsewhere, say }} /> : null}
        <Foot source={card.source} links={more.links} updated={more.updated} />
      </article>
    </ToldLanguage.Provider>
  );
};
