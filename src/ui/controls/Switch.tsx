/** A switch: a checkbox that looks like one and says it is one. */

/** What a switch needs: its name for those who hear it, its state, and what to do with a new one. */
export interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly disabled?: boolean;
}

/** A switch without visible text: the row it stands in shows what it is for. */
export const Switch = ({ label, isOn, onChange, disabled = false }: SwitchProps) => (
  <input
    class="cx-switch"
    type="checkbox"
    role="switch"
    aria-label={label}
    checked={isOn}
    aria-checked={isOn}
    disabled={disabled}
    onChange={(event) => onChange(event.currentTarget.checked)}
  />
);
