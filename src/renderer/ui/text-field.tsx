import type { InputHTMLAttributes, Ref } from 'react';
import { Field, type FieldProps } from './field.tsx';

export interface TextFieldProps
  extends Omit<FieldProps, 'children'>,
    Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'id' | 'onChange' | 'value' | 'children'> {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** One line of text with a label. */
export function TextField({
  label,
  labelUnseen,
  hint,
  error,
  className,
  value,
  onValue,
  ...rest
}: TextFieldProps) {
  return (
    <Field
      label={label}
      labelUnseen={labelUnseen ?? false}
      hint={hint}
      error={error}
      className={className ?? ''}
    >
      {(ids) => (
        <input
          type="text"
          {...rest}
          {...ids}
          className="ui-input"
          value={value}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
    </Field>
  );
}
