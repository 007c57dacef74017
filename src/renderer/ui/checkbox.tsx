import './choice.css';

export interface CheckboxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onValue: (checked: boolean) => void;
}

/** Yes or no, with its words beside it. */
export function Checkbox({ label, checked, onValue }: CheckboxProps) {
  return (
    <label className="ui-choice">
      <input type="checkbox" checked={checked} onChange={(event) => onValue(event.target.checked)} />
      <span className="ui-choice-label">{label}</span>
    </label>
  );
}
