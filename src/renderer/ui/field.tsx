import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';
import './field.css';

/** What a control inside a field has to carry, so that label, hint and error belong to it. */
export interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

export interface FieldProps {
  readonly label: string;
  /** The label is said but not shown, where the surroundings make it plain to the eye. */
  readonly labelUnseen?: boolean;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
  readonly className?: string;
  readonly children: (ids: FieldIds) => ReactNode;
}

/** A control with its label above, and a hint or an error below it. */
export function Field({ label, labelUnseen = false, hint, error, className, children }: FieldProps) {
  const id = useId();
  const wrong = error !== null && error !== undefined;
  const described = [hint === undefined ? '' : `${id}-hint`, wrong ? `${id}-error` : '']
    .filter(Boolean)
    .join(' ');
  return (
    <div className={classes('ui-field', className)}>
      <label htmlFor={id} className={labelUnseen ? 'unseen' : 'ui-field-label'}>
        {label}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': wrong || undefined })}
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="ui-field-hint">
          {hint}
        </p>
      )}
      {wrong ? (
        <p id={`${id}-error`} className="ui-field-error">
          {error}
        </p>
      ) : null}
    </div>
  );
}
