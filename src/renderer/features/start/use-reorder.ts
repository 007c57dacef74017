import { type RefObject, useEffect, useState } from 'react';

const type = 'application/x-triglot-version';

/**
 * Lets the items of a list (`data-key` on each, something `draggable` in it) be dragged to another place.
 * Gives the key of the item that is dragged over.
 */
export function useReorder(
  list: RefObject<HTMLElement | null>,
  onMove: (key: string, to: number) => void,
): string | null {
  const [over, setOver] = useState<string | null>(null);
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const ended = new AbortController();
    const on = (event: 'dragstart' | 'dragover' | 'dragend' | 'drop', act: (event: DragEvent) => void) =>
      element.addEventListener(event, act, { signal: ended.signal });
    on('dragstart', (event) => {
      const key = keyAt(event);
      if (key === null || event.dataTransfer === null) return;
      event.dataTransfer.setData(type, key);
      event.dataTransfer.effectAllowed = 'move';
    });
    on('dragover', (event) => {
      if (event.dataTransfer?.types.includes(type) !== true) return;
      event.preventDefault();
      setOver(keyAt(event));
    });
    on('dragend', () => setOver(null));
    on('drop', (event) => {
      setOver(null);
      const key = event.dataTransfer?.getData(type) ?? '';
      const keys = [...element.querySelectorAll<HTMLElement>('[data-key]')].map((item) => item.dataset.key);
      const to = keys.indexOf(keyAt(event) ?? '');
      if (key === '' || to < 0) return;
      event.preventDefault();
      onMove(key, to);
    });
    return () => ended.abort();
  }, [list, onMove]);
  return over;
}

function keyAt(event: DragEvent): string | null {
  const item = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null;
  return item?.dataset.key ?? null;
}
