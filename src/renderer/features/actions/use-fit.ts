import { type RefObject, useLayoutEffect } from 'react';

/**
 * Gives an element the class `tight` while what is in it would not stand in one line without; looked at whenever its width
 * changes, and when one of `reasons` does.
 */
export function useFit(
  element: RefObject<HTMLElement | null>,
  tight: string,
  ...reasons: readonly unknown[]
): void {
  useLayoutEffect(() => {
    const { current: box } = element;
    if (box === null) return;
    let width = 0;
    const look = () => {
      if (box.clientWidth === width) return;
      width = box.clientWidth;
      box.classList.remove(tight);
      box.classList.toggle(tight, rowsIn(box) > 1);
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element, tight, ...reasons]);
}

/** In how many lines the children of `box` stand. */
function rowsIn(box: HTMLElement): number {
  const bottoms: number[] = [];
  for (const child of box.children) {
    const { top, bottom, width } = child.getBoundingClientRect();
    if (width > 0 && bottoms.every((other) => top >= other)) bottoms.push(bottom);
  }
  return bottoms.length;
}
