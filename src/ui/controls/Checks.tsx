/** Several of a few: boxes to tick, each with its name and perhaps a glyph. Native boxes underneath. */
import { Glyph } from '../Glyph';

/** One of the things to tick. */
interface Tick<Value> {
  readonly value: Value;
  readonly label: string;
  readonly glyph?: string;
  /** The group whose colour the glyph takes. */
  readonly group?: string;
}

/** What the boxes need: their name for those who hear it, what there is, what is ticked, and what to do with a change. */
export interface ChecksProps<Value> {
  readonly label: string;
  readonly options: readonly Tick<Value>[];
  readonly values: readonly Value[];
  /** Is given all ticked values, in the order of the options. */
  readonly onChange: (values: readonly Value[]) => void;
}

/** A group of boxes in one or more lines. */
export const Checks = <Value extends string>({ label, options, values, onChange }: ChecksProps<Value>) => (
  <fieldset class="cx-checks" aria-label={label}>
    {options.map(({ value, label: name, glyph, group }) => (
      <label key={value} data-group={group}>
        <input
          type="checkbox"
          checked={values.includes(value)}
          onChange={({ currentTarget: { checked } }) =>
            onChange(
              options.flatMap((it) => ((it.value === value ? checked : values.includes(it.value)) ? [it.value] : [])),
            )
          }
        />
        {glyph === undefined ? null : <Glyph path={glyph} class="cx-icon" />}
        <span>{name}</span>
      </label>
    ))}
  </fieldset>
);
