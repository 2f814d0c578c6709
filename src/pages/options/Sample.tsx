/**
 * An article in the page, so that choices can be judged at once. It is read, marked and explained by the extension's own
 * reader, as any article is: nothing here draws a mark.
 */
import { say } from '../../platform/say';

/** The sample; no figure, since what stands in one is no part of an article. It stays in the page while it is hidden, so that it need not be read again. */
export const Sample = ({ isHidden, isOff }: { readonly isHidden: boolean; readonly isOff: boolean }) => (
  <section class="cx-paper sample" hidden={isHidden} aria-label={say('options_sample')}>
    <article itemprop="articleBody" lang="en" dir="ltr">
      <h3>Obama and Xi promise to keep out of company secrets</h3>
      <p>
        Presidents Barack Obama and Xi Jinping said in Washington that neither government will steal trade secrets over
        the network. Years of quarrels over <a href="#reading">cyber espionage</a> had come before: the NSA had looked
        into Huawei, and the Department of Justice had charged five officers of the People’s Liberation Army.
      </p>
      <p>
        How the promise is to be checked was left open. “Norms of behaviour bind only those who want to be bound,” said
        a former ambassador to the United Nations. China joined the World Trade Organization in 2001.
      </p>
    </article>
    {isOff ? <p class="cx-note">{say('options_sample_off')}</p> : null}
  </section>
);
