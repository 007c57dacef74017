import { Component, type ReactNode, type RefObject } from 'react';
import type { Alignment } from '../../../shared/model/alignment.ts';
import { changeRange } from '../../state/change-range.ts';

interface SlidingProps {
  readonly alignment: Alignment;
  readonly layer: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** Where a segment stood: its unit, and its distance from the window's top. */
interface Standing {
  readonly unit: string;
  readonly top: number;
}
type Standings = ReadonlyMap<string, Standing>;

const duration = 120;

/**
 * After an edit, segments that went to another row slide there, so that the eye keeps hold of them. A class, since only
 * classes may look at the page right before it changes.
 */
export class Sliding extends Component<SlidingProps, object, Standings | null> {
  override getSnapshotBeforeUpdate(before: SlidingProps): Standings | null {
    const { layer, alignment } = this.props;
    if (layer.current === null || !mayHaveMoved(before.alignment, alignment) || !movesPlease()) return null;
    return standings(layer.current);
  }

  override componentDidUpdate(_: SlidingProps, __: object, before: Standings | null): void {
    const { current: layer } = this.props.layer;
    // The rows find their places in the effects that follow; then, still before anything is painted, they are compared.
    if (before !== null && layer !== null) queueMicrotask(() => slide(layer, before));
  }

  override render(): ReactNode {
    return this.props.children;
  }
}

/** Whether some segment may stand in another row now; after a confirmation or an edit of a text none does. */
function mayHaveMoved({ units: before }: Alignment, { units: after }: Alignment): boolean {
  if (before === after) return false;
  const { at, removed, inserted } = changeRange(before, after);
  if (removed !== inserted) return true;
  for (let row = at; row < at + inserted; row += 1)
    if (before[row]?.segments !== after[row]?.segments) return true;
  return false;
}

function movesPlease(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function standings(layer: HTMLElement): Standings {
  const found = new Map<string, Standing>();
  for (const element of layer.querySelectorAll<HTMLElement>('[data-segment]'))
    found.set(element.dataset.segment ?? '', {
      unit: unitOf(element),
      top: element.getBoundingClientRect().top,
    });
  return found;
}

function slide(layer: HTMLElement, before: Standings): void {
  for (const element of layer.querySelectorAll<HTMLElement>('[data-segment]')) {
    const old = before.get(element.dataset.segment ?? '');
    if (old === undefined || old.unit === unitOf(element)) continue;
    const way = old.top - element.getBoundingClientRect().top;
    if (Math.abs(way) < 4 || Math.abs(way) > window.innerHeight) continue;
    const row = element.closest<HTMLElement>('[role=row]');
    row?.classList.add('row-arriving');
    const slid = element.animate([{ transform: `translateY(${way}px)` }, { transform: 'none' }], {
      duration,
      easing: 'ease-out',
    });
    slid.finished.finally(() => row?.classList.remove('row-arriving')).catch(() => {});
  }
}

function unitOf(element: Element): string {
  return element.closest<HTMLElement>('[data-unit]')?.dataset.unit ?? '';
}
