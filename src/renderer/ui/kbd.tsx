import './kbd.css';

/**
 * Keys as shown beside the action they fire ("Ctrl E"). Hidden from screen readers: the control that carries it says
 * them through `aria-keyshortcuts`.
 */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <span className="ui-kbd" aria-hidden="true">
      {keys}
    </span>
  );
}
