import type { Unit } from '../../../shared/model/unit.ts';
import { carried, changeRange } from '../../state/change-range.ts';
import { createSums, type Sums } from '../../state/sums.ts';

/** What decides how high a row is before it has been seen; all in CSS pixels. */
export interface RowMetrics {
  /** Width of a column's text. */
  readonly width: number;
  /** Size of the text and height of a line. */
  readonly em: number;
  readonly line: number;
  /** What a row has above and below its text. */
  readonly padding: number;
  /** The lowest row: number, kind and confidence under one another. */
  readonly least: number;
  /** Most lines shown of a text; 0 shows all. */
  readonly lines: number;
}

/** The likely height of a row whose longest text is `weight` ems wide. */
export function likelyHeight(weight: number, metrics: RowMetrics): number {
  const lines = Math.max(1, Math.ceil((weight * metrics.em) / Math.max(metrics.width, metrics.em)));
  const shown = metrics.lines > 0 ? Math.min(lines, metrics.lines) : lines;
  return Math.max(metrics.least, shown * metrics.line + metrics.padding);
}

/** The heights of all rows: likely ones, replaced by true ones as rows are seen. */
export interface RowHeights {
  readonly sums: Sums;
  /** Takes over a new list of units; what is known of those that stay is kept unless the metrics differ. */
  update(units: readonly Unit[], weights: Float64Array, metrics: RowMetrics): void;
  /** Notes the true height of a row; false when it was known. */
  note(index: number, height: number): boolean;
}

/** Differences below this are rounding. */
const slack = 0.25;

export function createRowHeights(): RowHeights {
  let known: { units: readonly Unit[]; values: Float64Array; metrics: RowMetrics } | null = null;
  let sums = createSums(new Float64Array(0));
  return {
    get sums() {
      return sums;
    },
    update(units, weights, metrics) {
      if (known?.units === units && sameMetrics(known.metrics, metrics)) return;
      const likely = (index: number) => likelyHeight(weights[index] ?? 0, metrics);
      const change = known !== null && sameMetrics(known.metrics, metrics) && changeRange(known.units, units);
      if (known !== null && change && change.removed === change.inserted) {
        for (let index = change.at; index < change.at + change.inserted; index += 1)
          sums.set(index, likely(index));
        known = { ...known, units };
        return;
      }
      const values =
        known !== null && change
          ? carried(known.values, change, likely)
          : Float64Array.from(units, (_, index) => likely(index));
      known = { units, values, metrics };
      sums = createSums(values);
    },
    note(index, height) {
      if (Math.abs(sums.valueAt(index) - height) < slack) return false;
      sums.set(index, height);
      return true;
    },
  };
}

function sameMetrics(a: RowMetrics, b: RowMetrics): boolean {
  return (Object.keys(a) as (keyof RowMetrics)[]).every((key) => a[key] === b[key]);
}
