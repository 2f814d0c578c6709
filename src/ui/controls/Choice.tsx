/**
 * One of a few: segments in a row, or tiles with a sample in each. Native radio buttons underneath, so that arrow keys,
 * forms and screen readers need no code of ours.
 */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One of the values to choose from. */
interface Option<Value> {
  readonly value: Value;
  readonly label: string;
  /** What a tile shows above its label. */
  readonly sample?: ComponentChildren;
}

/** What a choice needs: its name for those who hear it, the options, the chosen value, and what to do with a new one. */
export interface ChoiceProps<Value> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly look?: 'segments' | 'tiles';
}

/** A group of radio buttons in one of two looks. */
export const Choice = <Value extends string | number>(props: ChoiceProps<Value>) => {
  const { label, options, value, onChange, look = 'segments' } = props;
  const name = useId();
  return (
    <div class={`cx-${look}`} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => {
              onChange(option.value);
            }}
          />
          {option.sample === undefined ? null : <span class="cx-sample">{option.sample}</span>}
          {option.label}
        </label>
      ))}
    </div>
  );
};
