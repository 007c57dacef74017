/** How long the printed page is kept after it was handed over, where nothing tells that printing is over; milliseconds. */
const kept = 60_000;

/**
 * Prints a whole page of our own making: it is put into a frame of its own, which runs no script, and the system's print
 * dialog is shown for it. Resolves when the dialog was asked for.
 */
export function printPage(html: string): Promise<void> {
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.className = 'print-frame';
    frame.setAttribute('aria-hidden', 'true');
    frame.tabIndex = -1;
    frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
    frame.srcdoc = html;
    frame.addEventListener('load', () => {
      const view = frame.contentWindow;
      const over = () => setTimeout(() => frame.remove());
      view?.addEventListener('afterprint', over, { once: true });
      setTimeout(over, kept);
      view?.focus();
      view?.print();
      resolve();
    });
    document.body.append(frame);
  });
}
