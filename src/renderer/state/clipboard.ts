import type { RowsText } from './rows-as-text.ts';

/** True while some words of the page are selected: then copying means them. */
export function wordsSelected(): boolean {
  return document.getSelection()?.isCollapsed === false;
}

/**
 * Puts `text` on the clipboard, by way of the copy that the user has just asked for: that needs no permission of the
 * host. False when the browser refuses.
 */
export function copyOut({ plain, html }: RowsText): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', plain);
    event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', fill, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return done;
}
