import type { ButtonHTMLAttributes, Ref } from 'react';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';
import { Tooltip } from './tooltip.tsx';
import './icon-button.css';

export interface IconButtonProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label' | 'children'> {
  readonly icon: IconName;
  /** What it does; its accessible name and the words of its tooltip. */
  readonly label: string;
  readonly keys?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that is only an icon to the eye; its label shows on pointing and focus. */
export function IconButton({ icon, label, keys, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={keys === undefined ? label : `${label} · ${keys}`} repeatsName>
      <button type="button" {...rest} className={classes('ui-icon-button', className)} aria-label={label}>
        <Icon name={icon} />
      </button>
    </Tooltip>
  );
}
