import { unitAt } from '../../state/places.ts';
import type { Session } from '../../state/session.ts';
import { placeOf } from './place-of.ts';

/** What is dragged: a segment by its id, with its language. */
interface Dragged {
  readonly segment: string;
  readonly language: string;
}

/** Lets a segment be dragged by its grip into another row of its column, by itself. */
export function attendDragging(session: Session, grid: HTMLElement, signal: AbortSignal): void {
  let dragged: Dragged | null = null;
  let target: Element | null = null;
  const mark = (next: Element | null) => {
    if (next === target) return;
    target?.classList.remove('cell-target');
    next?.classList.add('cell-target');
    target = next;
  };
  const end = () => {
    mark(null);
    dragged = null;
  };
  const cellUnder = (event: Event): Element | null => {
    const cell =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[role=gridcell]') : null;
    return dragged !== null && cell?.dataset.language === dragged.language ? cell : null;
  };
  const on = (
    type: 'dragstart' | 'dragover' | 'dragleave' | 'drop' | 'dragend',
    act: (event: DragEvent) => void,
  ) => grid.addEventListener(type, act, { signal });

  on('dragstart', (event) => {
    const grip = event.target instanceof Element ? event.target.closest('.segment-grip') : null;
    const element = grip?.closest<HTMLElement>('[data-segment]');
    const language = grip?.closest<HTMLElement>('[data-language]')?.dataset.language;
    const segment = element?.dataset.segment;
    if (!element || segment === undefined || language === undefined) return;
    dragged = { segment, language };
    event.dataTransfer?.setData('text/plain', element.textContent ?? '');
    event.dataTransfer?.setDragImage(element, 12, 12);
    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
  });
  on('dragover', (event) => {
    const cell = cellUnder(event);
    mark(cell);
    if (cell !== null) event.preventDefault();
  });
  on('drop', (event) => {
    const cell = cellUnder(event);
    const segment = dragged?.segment;
    end();
    if (cell === null || segment === undefined) return;
    event.preventDefault();
    const { project, place } = session.store.get();
    const unit = project && unitAt(project.alignment, placeOf(cell, place))?.unit;
    if (unit) session.edit(() => ({ command: 'move-to', params: { segment, unit: unit.id } }));
    session.grid?.focus();
  });
  on('dragend', end);
}
