/** A line of text in which what was looked for stands out. */
import type { Run } from '../../core/card/initials';
import { Unbroken } from '../card/Unbroken';

/** The pieces in order; what was found is marked as such for everybody. */
export const Runs = ({ runs }: { readonly runs: readonly Run[] }) =>
  runs.map(({ text, isStrong }) => (isStrong ? <mark class="cx-found">{text}</mark> : <Unbroken text={text} />));
