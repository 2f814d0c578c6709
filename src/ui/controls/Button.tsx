/** A button in one of three weights; at most one main button stands in a view. */
import type { ComponentChildren } from 'preact';

/** What a button needs; `label` names one that shows only a glyph. */
export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  readonly weight?: 'plain' | 'line' | 'main';
  readonly label?: string;
  readonly type?: 'button' | 'submit';
  readonly disabled?: boolean;
}

/** A button, at least as large as a pointer's target must be. */
export const Button = ({
  children,
  onClick,
  weight = 'plain',
  label,
  type = 'button',
  disabled = false,
}: ButtonProps) => (
  <button class={`cx-button cx-${weight}`} type={type} disabled={disabled} aria-label={label} onClick={onClick}>
    {children}
  </button>
);
