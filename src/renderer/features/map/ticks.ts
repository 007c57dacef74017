import type { Finding, Severity } from '../../../shared/model/finding.ts';
import { unitIndex } from '../../../shared/model/near.ts';
import type { Unit } from '../../../shared/model/unit.ts';

/** A mark beside the strips: how grave the gravest finding is that a row of pixels has. */
export interface Tick {
  readonly y: number;
  readonly severity: Severity;
}

const graveness: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };
const severities: readonly Severity[] = ['info', 'warning', 'error'];
/** Rows of pixels a tick takes, with the air below it. */
const pitch = 3;

/** The marks of all findings, the gravest first where several fall together, from top to bottom. */
export function ticksOf(
  findings: readonly Finding[],
  units: readonly Unit[],
  places: Float64Array,
): readonly Tick[] {
  const height = places[places.length - 1] ?? 0;
  const rows = new Uint8Array(Math.ceil(height / pitch) + 1);
  for (const { unit, severity } of findings) {
    const at = unitIndex(units, unit);
    const row = at < 0 ? -1 : Math.floor((places[at] ?? 0) / pitch);
    if (row >= 0 && (rows[row] ?? 0) < graveness[severity]) rows[row] = graveness[severity];
  }
  const ticks: Tick[] = [];
  rows.forEach((grave, row) => {
    const severity = severities[grave - 1];
    if (severity !== undefined) ticks.push({ y: row * pitch, severity });
  });
  return ticks;
}
