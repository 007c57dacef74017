import type { ButtonHTMLAttributes, MouseEvent, ReactNode, Ref } from 'react';
import { classes } from './classes.ts';
import { Kbd } from './kbd.tsx';
import { Tooltip } from './tooltip.tsx';
import './button.css';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  readonly kind?: 'plain' | 'primary' | 'quiet' | 'danger';
  /** Keys that do the same, as shown ("Ctrl E"). */
  readonly keys?: string | undefined;
  /** Why it cannot be pressed now, in a sentence. It stays reachable, so that the reason can be read. */
  readonly disabledReason?: string | null | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

/** A button with words, and the keys that do the same beside them. */
export function Button({
  kind = 'plain',
  keys,
  disabledReason,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const refused = disabledReason !== null && disabledReason !== undefined;
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    if (refused) event.preventDefault();
    else onClick?.(event);
  };
  const button = (
    <button
      type="button"
      {...rest}
      className={classes('ui-button', `ui-button-${kind}`, className)}
      aria-disabled={refused || undefined}
      onClick={click}
    >
      <span className="ui-button-words">{children}</span>
      {keys === undefined ? null : <Kbd keys={keys} />}
    </button>
  );
  return refused ? <Tooltip text={disabledReason}>{button}</Tooltip> : button;
}
