import { type ReactNode, useEffect, useId, useRef } from 'react';
import { classes } from './classes.ts';
import { IconButton } from './icon-button.tsx';
import './dialog.css';

export interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly width?: 'narrow' | 'wide' | 'full';
  /** Buttons at the foot, the chief one last. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** What has focus at first: the first control of the body, of a group of radio buttons the chosen one. */
const firstControl = 'input:checked, input:not([type=radio]), select, textarea, button, summary';

/** The chief button at the foot: what has focus where nothing in the body can. */
const chiefOf = (dialog: HTMLElement) =>
  dialog.querySelector<HTMLElement>('.ui-dialog-foot .ui-button-primary:not([aria-disabled=true])');

/**
 * A modal dialog: mounted is open. The native element keeps focus inside, makes the page behind it inert, closes on Esc
 * and gives focus back to what had it before.
 */
export function Dialog({ title, closeLabel, onClose, width = 'narrow', foot, children }: DialogProps) {
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    if (dialog === null) return;
    const before = document.activeElement;
    dialog.showModal();
    const body = dialog.querySelector<HTMLElement>('.ui-dialog-body');
    const first = body?.querySelector<HTMLElement>(firstControl) ?? chiefOf(dialog);
    if (body !== null && body.scrollHeight > body.clientHeight) body.tabIndex = 0;
    else if (body !== null && first === null) body.tabIndex = -1;
    (first ?? body)?.focus();
    return () => {
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={element}
      className={classes('ui-dialog', `ui-dialog-${width}`)}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="ui-dialog-head">
        <h2 id={id}>{title}</h2>
        <IconButton icon="close" label={closeLabel} onClick={onClose} />
      </header>
      <div className="ui-dialog-body">{children}</div>
      {foot === undefined ? null : <footer className="ui-dialog-foot">{foot}</footer>}
    </dialog>
  );
}
