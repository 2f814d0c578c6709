/** Fields: one line of text, and a number on a slider, each with its name and what is wrong with it. */
import { useId } from 'preact/hooks';

/** What a text field needs. `problem` says what is wrong with the text and what to write instead. */
export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly placeholder?: string;
  readonly problem?: string | undefined;
}

/** A text field with its label above and its problem below. */
export const Field = ({ label, value, onInput, placeholder, problem }: FieldProps) => {
  const id = useId();
  return (
    <div class="cx-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        placeholder={placeholder}
        spellcheck={false}
        autocomplete="off"
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {problem === undefined ? null : (
        <p class="cx-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
};

/** What a slider needs; `text` is the value as a person says it. */
export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onInput: (value: number) => void;
}

/** A slider with its value beside it. */
export const Slider = ({ label, value, text, min, max, step, onInput }: SliderProps) => (
  <div class="cx-slider">
    <input
      type="range"
      aria-label={label}
      aria-valuetext={text}
      {...{ min, max, step, value }}
      onInput={(event) => onInput(event.currentTarget.valueAsNumber)}
    />
    <output>{text}</output>
  </div>
);
