/** One term of a list, which opens in place. */
import { useId } from 'preact/hooks';
import { TermDetail, type TermDetailProps } from './TermDetail';
import { TermLine, type TermLineProps } from './TermLine';

/** What a row needs; `detail` of the one that is open. */
export interface TermRowProps extends TermLineProps {
  readonly onToggle: () => void;
  readonly detail?: Omit<TermDetailProps, 'view' | 'say' | 'id'> | undefined;
}

/** A list item with a button that opens and closes it. */
export const TermRow = ({ found, say, onToggle, detail }: TermRowProps) => {
  const id = useId();
  return (
    <li class="cx-term" data-open={detail !== undefined} data-group={found.term.group}>
      <button
        type="button"
        aria-expanded={detail !== undefined}
        aria-controls={detail ? id : undefined}
        onClick={onToggle}
      >
        <TermLine found={found} say={say} />
      </button>
      {detail ? <TermDetail id={id} view={found} say={say} {...detail} /> : null}
    </li>
  );
};
