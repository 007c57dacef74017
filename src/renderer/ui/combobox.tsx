import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { type ComboOption, fitting, named } from './combobox-options.ts';
import { Field, type FieldProps } from './field.tsx';
import './combobox.css';

export interface ComboboxProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  readonly options: readonly ComboOption[];
  /** Given the chosen option's value, or what was typed when it names none. */
  readonly onValue: (value: string) => void;
}

/** A field to type in with a list that helps: the options that fit, arrows to go through them, Enter to take one. */
export function Combobox({ value, options, onValue, ...field }: ComboboxProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const current = options.find((option) => option.value === value);
  const shown = open ? fitting(options, typed ?? '') : [];

  useEffect(() => {
    const popover = list.current;
    const box = input.current?.getBoundingClientRect();
    if (!open || popover === null || !box) return;
    popover.showPopover();
    popover.style.left = `${box.left}px`;
    popover.style.minWidth = `${box.width}px`;
    const below = window.innerHeight - box.bottom - 8;
    const up = below < 180 && box.top > below;
    popover.style.maxHeight = `${Math.min(280, up ? box.top - 8 : below)}px`;
    popover.style.top = up ? '' : `${box.bottom + 4}px`;
    popover.style.bottom = up ? `${window.innerHeight - box.top + 4}px` : '';
    return () => popover.hidePopover();
  }, [open]);
  useEffect(() => {
    if (open) document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at, id, open]);

  const openAt = (position: number) => {
    setOpen(true);
    setAt(Math.max(0, position));
  };
  const settle = (chosen: string) => {
    setTyped(null);
    setOpen(false);
    if (chosen !== value) onValue(chosen);
  };
  const leave = () => settle(typed === null ? value : (named(options, typed)?.value ?? typed.trim()));

  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (open) setAt((at + step + shown.length) % Math.max(1, shown.length));
      else openAt(options.findIndex((option) => option.value === value));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const chosen = open ? shown[at] : undefined;
      if (chosen === undefined) leave();
      else settle(chosen.value);
    } else if (event.key === 'Escape' && (open || typed !== null)) {
      event.preventDefault();
      event.stopPropagation();
      setTyped(null);
      setOpen(false);
    }
  };
  return (
    <Field {...field}>
      {(ids) => (
        <div className="ui-combobox">
          <input
            {...ids}
            ref={input}
            type="text"
            role="combobox"
            className="ui-input"
            autoComplete="off"
            spellCheck={false}
            aria-expanded={open}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={open && shown.length > 0 ? `${id}-${at}` : undefined}
            value={typed ?? current?.label ?? value}
            onChange={(event) => {
              setTyped(event.target.value);
              openAt(0);
            }}
            onClick={() => openAt(options.findIndex((option) => option.value === value))}
            onFocus={(event) => event.target.select()}
            onBlur={leave}
            onKeyDown={press}
          />
          {typed === null && current !== undefined ? (
            <span className="ui-combobox-code" aria-hidden="true">
              {current.value}
            </span>
          ) : null}
          <div
            ref={list}
            id={`${id}-list`}
            role="listbox"
            aria-label={field.label}
            popover="manual"
            className="ui-listbox"
          >
            {shown.map((option, position) => (
              <ComboboxOption
                key={option.value}
                id={`${id}-${position}`}
                option={option}
                active={position === at}
                chosen={option.value === value}
                onChoose={() => settle(option.value)}
              />
            ))}
          </div>
        </div>
      )}
    </Field>
  );
}

interface ComboboxOptionProps {
  readonly id: string;
  readonly option: ComboOption;
  readonly active: boolean;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** One line of the list. Focus stays in the field, so it is chosen by pointer here and by keys there. */
function ComboboxOption({ id, option, active, chosen, onChoose }: ComboboxOptionProps) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      className={active ? 'ui-option ui-option-active' : 'ui-option'}
      aria-selected={chosen}
      onPointerDown={(event) => {
        event.preventDefault();
        onChoose();
      }}
    >
      <span>{option.label}</span>
      <span className="ui-option-code">{option.value}</span>
    </div>
  );
}
