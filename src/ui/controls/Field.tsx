/** Fields: one line of text, and a number on a slider, each with its name and what is wrong with it. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';

/** What a text field needs. `note` says what may be written; `problem` says what is wrong with the text and what to write instead. */
export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly note?: string;
  readonly placeholder?: string;
  readonly problem?: string | undefined;
}

/** A text field with its label above and its problem below. */
export const Field = ({ label, note, value, onInput, placeholder, problem }: FieldProps) => {
  const id = useId();
  return (
    <div class="cx-field">
      <label for={id}>{label}</label>
      {note === undefined ? null : (
        <p class="cx-note" id={`${id}-note`}>
          {note}
        </p>
      )}
      <input
        id={id}
        type="text"
        value={value}
        placeholder={placeholder}
        spellcheck={false}
        autocomplete="off"
        aria-invalid={problem !== undefined}
        aria-describedby={[note && `${id}-note`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {problem === undefined ? null : (
        <p class="cx-problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
};

/** What a slider needs; `textOf` writes a value as a person says it. */
export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly textOf: (value: number) => string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

/** A hand that rests this long on a slider has chosen: what it passes on the way is no choice. */
const restMs = 200;

/** A slider with its value beside it. */
export const Slider = ({ label, value, textOf, min, max, step, onChange }: SliderProps) => {
  const [moved, setMoved] = useState<number>();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // What was chosen is in force, or was changed elsewhere: show that.
  useEffect(() => setMoved(undefined), [value]);
  const shown = moved ?? value;
  const choose = (chosen: number): void => {
    clearTimeout(timer.current);
    onChange(chosen);
  };
  return (
    <div class="cx-slider">
      <input
        type="range"
        aria-label={label}
        aria-valuetext={textOf(shown)}
        {...{ min, max, step }}
        value={shown}
        onInput={({ currentTarget: { valueAsNumber } }) => {
          setMoved(valueAsNumber);
          clearTimeout(timer.current);
          timer.current = setTimeout(choose, restMs, valueAsNumber);
        }}
        // Let go of: nothing is left to wait for, and the page may be closed at once.
        onChange={({ currentTarget: { valueAsNumber } }) => choose(valueAsNumber)}
      />
      <output>{textOf(shown)}</output>
    </div>
  );
};
