import { type RefObject, useEffect, useRef } from 'react';

/** Gives focus to the button of the returned ref as soon as `shown` becomes true: what was waited for can be accepted at once. */
export function useFocusWhen(shown: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (shown) button.current?.focus();
  }, [shown]);
  return button;
}
