import { useId } from 'react';
import { classes } from './classes.ts';
import './choice.css';

export interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** One short sentence on what choosing it does. */
  readonly hint?: string;
}

export interface RadioGroupProps<Value extends string> {
  readonly label: string;
  readonly labelUnseen?: boolean;
  readonly value: Value;
  readonly options: readonly RadioOption<Value>[];
  readonly onValue: (value: Value) => void;
  /** Side by side as one bar instead of under one another. */
  readonly bar?: boolean;
}

/** One of a few values, all visible at once. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { label, labelUnseen = false, value, options, onValue, bar = false } = props;
  const id = useId();
  return (
    <fieldset className={classes('ui-radios', bar && 'ui-radios-bar')}>
      <legend className={labelUnseen ? 'unseen' : 'ui-field-label'}>{label}</legend>
      <div className="ui-radios-list">
        {options.map((option) => (
          <label key={option.value} className="ui-choice">
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onValue(option.value)}
              aria-describedby={option.hint === undefined ? undefined : `${id}-${option.value}`}
              aria-label={option.label}
            />
            <span className="ui-choice-words">
              <span className="ui-choice-label">{option.label}</span>
              {option.hint === undefined ? null : (
                <span id={`${id}-${option.value}`} className="ui-choice-hint">
                  {option.hint}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
