/** Dated rows: a dot for the article's own date, rings for what came after. */
import type { Moment } from '../../core/card/moments';
import { guessWidth } from '../text-width';
import { ToldWords } from './Told';

/** The rows in their order; a list, so that it is read as one. */
export const Moments = ({ moments }: { readonly moments: readonly Moment[] }) => (
  <ul class="cx-moments" style={{ '--cx-widest': `${Math.max(...moments.map(({ label }) => guessWidth(label)))}em` }}>
    {moments.map(({ isArticle, label, text, isOurs, when }) => (
      <li key={label + text} class={isArticle ? 'cx-now' : undefined}>
        <b>{label}</b>
        <span>
          {isOurs ? text : <ToldWords>{text}</ToldWords>} {when === undefined ? null : <small>{when}</small>}
        </span>
      </li>
    ))}
  </ul>
);
