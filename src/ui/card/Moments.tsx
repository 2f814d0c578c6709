/** Dated rows: a dot for the article's own date, rings for what came after. */
import type { Moment } from '../../core/card/moments';
import { ToldWords } from './Told';

/** The rows in their order; a list, so that it is read as one. */
export const Moments = ({ moments }: { readonly moments: readonly Moment[] }) => (
  <ul class="cx-moments">
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
