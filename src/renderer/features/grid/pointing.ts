import { command, run } from '../../keys/registry.ts';
import { segmentsOf, unitAt } from '../../state/places.ts';
import type { Session } from '../../state/session.ts';
import type { Place } from '../../state/session-state.ts';
import { offsetAt } from './caret.ts';

/** Where an element of the grid stands: its cell, and the segment in it; null outside of the cells. */
export function placeOf(element: Element, current: Place | null): Place | null {
  const unit = element.closest<HTMLElement>('[data-unit]')?.dataset.unit;
  if (unit === undefined) return null;
  const language = element.closest<HTMLElement>('[data-language]')?.dataset.language ?? current?.language;
  if (language === undefined) return null;
  const at = element.closest<HTMLElement>('[data-segment]')?.dataset.at;
  return { unit, language, segmentAt: Number(at ?? 0) };
}

/**
 * Lets the mouse do what keys do: a press goes there, a double click edits at the letter that was hit, buttons in rows do
 * their work, pointing lights up a value. Returns the function that ends it.
 */
export function attendPointer(session: Session, grid: HTMLElement): () => void {
  const ends = new AbortController();
  const { signal } = ends;
  grid.addEventListener('pointerdown', ({ button, target }) => button === 0 && goTo(session, target), {
    signal,
  });
  grid.addEventListener('click', ({ target }) => click(session, target), { signal });
  grid.addEventListener('dblclick', (event) => edit(session, event), { signal });
  grid.addEventListener('pointerover', ({ target }) => pointAt(session, target), { signal });
  grid.addEventListener('pointerleave', () => session.point(null), { signal });
  return () => ends.abort();
}

/** Makes the cell and segment under `target` active. */
export function goTo(session: Session, target: EventTarget | null): void {
  if (!(target instanceof Element) || target.closest('textarea') !== null) return;
  const { place } = session.store.get();
  const there = placeOf(target, place);
  if (there === null) return;
  if (there.unit === place?.unit && there.language === place.language && there.segmentAt === place.segmentAt)
    return;
  session.go(there, true);
}

function click(session: Session, target: EventTarget | null): void {
  if (!(target instanceof Element)) return;
  if (target.closest('[data-command="column.pull"]') !== null) {
    run(session, command('column.pull'));
    session.grid?.focus();
  }
  const finding = target.closest<HTMLElement>('[data-finding]')?.dataset.finding;
  const found = session.store.get().project?.findings.find(({ id }) => id === finding);
  if (found === undefined) return;
  session.goToFinding(found);
  session.show('findings');
  session.grid?.focus();
}

function edit(session: Session, { target, clientX, clientY }: MouseEvent): void {
  if (!(target instanceof Element) || target.closest('button, textarea') !== null) return;
  const { project, place: current } = session.store.get();
  const place = placeOf(target, current);
  const found = project && unitAt(project.alignment, place);
  if (!project || !found || place === null) return;
  const segment = segmentsOf(project.alignment, found.unit, place.language)[place.segmentAt];
  if (segment === undefined) return;
  const element = target.closest('[data-segment]');
  const offset = element && offsetAt(element, clientX, clientY);
  session.openCell(place, segment.id, offset ?? segment.text.length);
}

/** Lights up the value under the pointer, and with it its mates in the row. */
function pointAt(session: Session, target: EventTarget | null): void {
  if (!(target instanceof Element)) return;
  const key = target.closest<HTMLElement>('[data-key]')?.dataset.key;
  const unit = target.closest<HTMLElement>('[data-unit]')?.dataset.unit;
  session.point(key === undefined || unit === undefined ? null : { unit, key });
}
