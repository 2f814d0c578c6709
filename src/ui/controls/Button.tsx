/** A button in one of three weights; at most one main button stands in a view. */
import type { ComponentChildren } from 'preact';

/** What a button needs; `label` names one that shows only a glyph. */
export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  readonly weight?: 'plain' | 'line' | 'main';
  readonly label?: string;
  /** The id of what says more of it. */
  readonly describedBy?: string;
  /** For a button that stays pressed. */
  readonly isPressed?: boolean;
  readonly type?: 'button' | 'submit';
  readonly disabled?: boolean;
}

/** A button, at least as large as a pointer's target must be. */
export const Button = (props: ButtonProps) => {
  const {
    children,
    onClick,
    weight = 'plain',
    label,
    describedBy,
    isPressed,
    type = 'button',
    disabled = false,
  } = props;
  return (
    <button
      class={`cx-button cx-${weight}`}
      type={type}
      disabled={disabled}
      aria-label={label}
      aria-describedby={describedBy}
      aria-pressed={isPressed}
      onClick={onClick}
    >
      {children}
    </button>
  );
};
