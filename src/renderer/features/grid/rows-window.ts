import type { RowHeights } from './row-heights.ts';
import { lastTop, nativeOf, revealed, scrolledTo, spacerHeight } from './scrolling.ts';

/** The elements that scroll: the scroller holds the spacer, in it sticks the window, in it moves the layer of rows. */
export interface WindowElements {
  readonly scroller: HTMLElement;
  readonly spacer: HTMLElement;
  readonly window: HTMLElement;
  readonly layer: HTMLElement;
}

/** Rows of which there are too many to draw: those near the window are drawn, and moved as the scrollbar says. */
export interface RowsWindow {
  /** Starts to listen; returns the function that ends it. */
  attach(elements: WindowElements): () => void;
  /**
   * Takes over changed heights: `change` changes them, and the row that stood at `anchor.before` stays where it is on
   * screen as `anchor.after`. Without an anchor the first row seen stays.
   */
  rearrange(change: () => void, anchor?: { readonly before: number; readonly after: number }): void;
  /** Measures the rows that are drawn; those around the active one give way, it stays. */
  measure(active: number): void;
  reveal(index: number): void;
  /** Scrolls sideways as far as a cell needs to stand beside the first column, which stays. */
  revealColumn(cell: HTMLElement): void;
  /** Scrolls so that `index` is in the middle. */
  centre(index: number): void;
  /** Rows to step by for a page up (−1) or down (1) from `index`. */
  page(index: number, direction: 1 | -1): number;
}

export interface WindowListener {
  /** Rows `first` to `last` are to be drawn. `now` asks for it before the next frame is painted. */
  draw(first: number, last: number, now: boolean): void;
  /** Rows `first` to `last` are on screen. */
  seen(first: number, last: number): void;
}

/** How far beyond the window rows are drawn, in pixels. */
const beyond = 240;
/** How long after the last move the native scrollbar is set right, in milliseconds. */
const rest = 140;
/** The same after a key: what has just been answered should not have the browser lay the page out a second time for the scrollbar's sake. */
const afterKey = 100;

export function createRowsWindow(heights: RowHeights, listener: WindowListener): RowsWindow {
  let elements: WindowElements | null = null;
  let top = 0;
  let native = 0;
  let viewport = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let length = 0;
  let scrolling: ReturnType<typeof setTimeout> | undefined;
  let drawn: readonly [number, number] = [0, -1];

  const extent = () => ({ total: heights.sums.total, viewport });
  const isSeen = (index: number) => {
    const start = heights.sums.before(index);
    return start < top + viewport && start + heights.sums.valueAt(index) > top;
  };
  /** Sets spacer, layer and rows to what `top` says. */
  const apply = (now: boolean) => {
    if (elements === null) return;
    const { sums } = heights;
    top = Math.max(0, Math.min(lastTop(extent()), top));
    if (now || length === 0) lengthen(elements.spacer);
    if (sums.length > 0) {
      const first = sums.indexAt(top - beyond);
      const last = sums.indexAt(top + viewport + beyond);
      if (first !== drawn[0] || last !== drawn[1]) {
        drawn = [first, last];
        listener.draw(first, last, now);
      }
      listener.seen(sums.indexAt(top + 1), sums.indexAt(top + viewport - 1));
    }
    const dots = window.devicePixelRatio;
    const shift = Math.round((sums.before(drawn[0]) - top) * dots) / dots;
    elements.layer.style.transform = `translateY(${shift}px)`;
    if (scrolling === undefined) settleSoon();
  };
  const lengthen = (spacer: HTMLElement) => {
    const wanted = spacerHeight(extent());
    if (wanted !== length) spacer.style.height = `${wanted}px`;
    length = wanted;
  };
  const settleSoon = () => {
    settling ??= setTimeout(() => {
      settling = undefined;
      if (scrolling === undefined) settle();
    }, afterKey);
  };
  const settle = () => {
    if (elements === null) return;
    lengthen(elements.spacer);
    const wanted = nativeOf(top, extent());
    if (Math.abs(elements.scroller.scrollTop - wanted) >= 1) elements.scroller.scrollTop = wanted;
    native = elements.scroller.scrollTop;
  };
  const scroll = () => {
    if (elements === null) return;
    const now = elements.scroller.scrollTop;
    if (Math.abs(now - native) < 0.5) return;
    top = scrolledTo(top, native, now, extent());
    native = now;
    clearTimeout(scrolling);
    scrolling = setTimeout(() => {
      scrolling = undefined;
      settle();
    }, rest);
    apply(true);
  };
  /** The window is as high as the scroller, the heads left out, which stick above it. */
  const frameRows = ({ scroller, window: frame, spacer }: WindowElements) => {
    viewport = Math.max(0, scroller.clientHeight - spacer.offsetTop);
    frame.style.height = `${viewport}px`;
  };
  const resize = () => {
    if (elements === null) return;
    frameRows(elements);
    apply(true);
  };

  return {
    attach(given) {
      elements = given;
      const observer = new ResizeObserver(resize);
      observer.observe(given.scroller);
      given.scroller.addEventListener('scroll', scroll, { passive: true });
      frameRows(given);
      return () => {
        observer.disconnect();
        given.scroller.removeEventListener('scroll', scroll);
        clearTimeout(scrolling);
        scrolling = undefined;
        clearTimeout(settling);
        settling = undefined;
        length = 0;
        elements = null;
      };
    },
    rearrange(change, anchor) {
      const before = anchor?.before ?? heights.sums.indexAt(top);
      const shift = heights.sums.before(before) - top;
      change();
      top = heights.sums.before(Math.min(anchor?.after ?? before, heights.sums.length)) - shift;
      apply(false);
    },
    measure(active) {
      if (elements === null) return;
      const keep = active >= 0 && isSeen(active) ? active : heights.sums.indexAt(top);
      const shift = heights.sums.before(keep) - top;
      let changed = false;
      for (const row of elements.layer.children) {
        const index = Number((row as HTMLElement).dataset.at);
        changed = heights.note(index, row.getBoundingClientRect().height) || changed;
      }
      if (!changed) return;
      top = heights.sums.before(keep) - shift;
      apply(false);
    },
    reveal(index) {
      const row = { start: heights.sums.before(index), height: heights.sums.valueAt(index) };
      const wanted = revealed(top, row, extent());
      if (wanted === top) return;
      top = wanted;
      apply(false);
    },
    revealColumn(cell) {
      if (elements === null) return;
      const { scroller } = elements;
      const box = cell.getBoundingClientRect();
      const frame = scroller.getBoundingClientRect();
      const head = cell.parentElement?.firstElementChild?.getBoundingClientRect().width ?? 0;
      const over = box.right - (frame.left + scroller.clientWidth);
      const under = frame.left + head - box.left;
      if (over > 0) scroller.scrollLeft += Math.min(over, -under);
      else if (under > 0) scroller.scrollLeft -= under;
    },
    centre(index) {
      top = heights.sums.before(index) + heights.sums.valueAt(index) / 2 - viewport / 2;
      apply(true);
    },
    page(index, direction) {
      const there = heights.sums.indexAt(heights.sums.before(index) + direction * viewport * 0.9);
      return direction * Math.max(1, Math.abs(there - index));
    },
  };
}
