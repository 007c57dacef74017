import type { Place } from '../../state/session-state.ts';

/** Where an element of the grid stands: its cell, and the segment in it; null outside of the cells. */
export function placeOf(element: Element, current: Place | null): Place | null {
  const unit = element.closest<HTMLElement>('[data-unit]')?.dataset.unit;
  if (unit === undefined) return null;
  const language = element.closest<HTMLElement>('[data-language]')?.dataset.language ?? current?.language;
  if (language === undefined) return null;
  const at = element.closest<HTMLElement>('[data-segment]')?.dataset.at;
  return { unit, language, segmentAt: Number(at ?? 0) };
}
