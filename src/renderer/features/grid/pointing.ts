import { runById } from '../../keys/registry.ts';
import { segmentsOf, unitAt } from '../../state/places.ts';
import type { Session } from '../../state/session.ts';
import { offsetAt } from './caret.ts';
import { attendDragging } from './dragging.ts';
import { placeOf } from './place-of.ts';

/**
 * Lets the mouse do what keys do: a press goes there, a double click edits at the letter that was hit, buttons in rows do
 * their work, pointing lights up a value. Returns the function that ends it.
 */
export function attendPointer(session: Session, grid: HTMLElement): () => void {
  const ends = new AbortController();
  const { signal } = ends;
  grid.addEventListener('pointerdown', (event) => press(session, event), { signal });
  grid.addEventListener('click', ({ target }) => click(session, target), { signal });
  grid.addEventListener('dblclick', (event) => edit(session, event), { signal });
  grid.addEventListener(
    'pointerover',
    ({ target, buttons }) => {
      if (buttons === 0) pointAt(session, target);
      else if (buttons === 1 && pressedHead) extendTo(session, target);
    },
    { signal },
  );
  attendDragging(session, grid, signal);
  grid.addEventListener('pointerleave', () => session.point(null), { signal });
  return () => ends.abort();
}

/** True while the press that goes on began in the first column: moving on selects the rows on the way. */
let pressedHead = false;

function press(session: Session, event: PointerEvent): void {
  if (event.button !== 0) return;
  const { target, shiftKey } = event;
  pressedHead =
    target instanceof Element &&
    target.closest('[role=rowheader]') !== null &&
    target.closest('button') === null;
  if (!shiftKey || !extendTo(session, target)) goTo(session, target);
  else {
    event.preventDefault();
    session.grid?.focus();
  }
}

/** Selects the rows as far as the one under `target`; false where there is none, or text is being typed. */
function extendTo(session: Session, target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.closest('textarea') !== null) return false;
  const { place } = session.store.get();
  const there = placeOf(target, place);
  if (there === null) return false;
  if (there.unit !== place?.unit) {
    document.getSelection()?.empty();
    session.extend({ ...there, segmentAt: 0 }, true);
  }
  return true;
}

/** Makes the cell and segment under `target` active. */
export function goTo(session: Session, target: EventTarget | null): void {
  if (!(target instanceof Element) || target.closest('textarea') !== null) return;
  const { place, anchor } = session.store.get();
  const there = placeOf(target, place);
  if (there === null) return;
  if (
    anchor === null &&
    there.unit === place?.unit &&
    there.language === place.language &&
    there.segmentAt === place.segmentAt
  )
    return;
  session.go(there, true);
}

function click(session: Session, target: EventTarget | null): void {
  if (!(target instanceof Element)) return;
  const called = target.closest<HTMLElement>('[data-command]')?.dataset.command;
  if (called !== undefined) {
    runById(session, called);
    if (session.store.get().dialog === null) session.grid?.focus();
  }
  const finding = target.closest<HTMLElement>('[data-finding]')?.dataset.finding;
  const found = session.store.get().project?.findings.find(({ key }) => key === finding);
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
