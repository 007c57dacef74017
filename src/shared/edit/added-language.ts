import type { Alignment } from '../model/alignment.ts';
import type { Unit } from '../model/unit.ts';
import { type Column, withColumn } from './column.ts';
import { freshUnitNumber } from './fresh-id.ts';
import { withRemarks } from './keep-remarks.ts';
import type { Step } from './step.ts';
import { unitSteps } from './unit-runs.ts';

/** Segments of a language that comes in, with the units they were found to belong to; none for what nothing answers. */
export interface Bead {
  readonly units: readonly string[];
  readonly ids: readonly string[];
  readonly confidence: number;
}

/**
 * The steps that bring `language` into `alignment` as its language number `at`. `beads`, in order, hold every unit and every
 * segment of `column` once. No unit that somebody arranged or confirmed changes its other sides: where a bead holds several
 * units of which one is, its segments are shared out among them; units as the engine left them become one. What
 * nothing answers becomes a unit of its own. A confirmed unit stays confirmed and awaits the new side's confirmation.
 */
export function addedLanguage(
  alignment: Alignment,
  language: string,
  at: number,
  column: Column,
  beads: readonly Bead[],
): readonly Step[] {
  const widened = withColumn(alignment, language, at, column);
  const units = new Map(widened.units.map((unit) => [unit.id, unit]));
  let next = freshUnitNumber(alignment.units);
  const after: Unit[] = [];
  for (const { units: names, ids, confidence } of beads) {
    const held = names.map((name) => units.get(name)!);
    if (held.length === 0) after.push(aloneUnit(widened, `u${next++}`, language, ids, confidence));
    else if (ids.length > 0 && held.length > 1 && held.every(isLoose))
      after.push(withSide(mergedUnits(held, widened.languages), language, ids, confidence));
    else {
      const shares = sharedOut(ids, held.length);
      held.forEach((unit, index) => {
        after.push(withSide(unit, language, shares[index]!, held.length > 1 ? confidence / 2 : confidence));
      });
    }
  }
  const insert: Step = { type: 'column', language, at, remove: null, insert: column };
  return [insert, ...unitSteps(widened.units, after)];
}

/** As the engine left it, and in the order of its neighbours. */
function isLoose(unit: Unit): boolean {
  return unit.status === 'auto' && !unit.moved;
}

function withSide(unit: Unit, language: string, ids: readonly string[], confidence: number): Unit {
  if (ids.length === 0)
    return unit.status === 'auto' ? { ...unit, confidence: Math.min(unit.confidence, confidence) } : unit;
  const segments = { ...unit.segments, [language]: ids };
  if (unit.status === 'confirmed') return { ...unit, segments, awaits: [...(unit.awaits ?? []), language] };
  return { ...unit, segments, confidence: Math.min(unit.confidence, confidence) };
}

function aloneUnit(
  { languages }: Alignment,
  id: string,
  language: string,
  ids: readonly string[],
  confidence: number,
): Unit {
  const segments = Object.fromEntries(languages.map((each) => [each, each === language ? ids : []]));
  return { id, segments, confidence, status: 'auto' };
}

function mergedUnits(units: readonly Unit[], languages: readonly string[]): Unit {
  const [first, ...others] = units as readonly [Unit, ...Unit[]];
  return {
    ...withRemarks(first, others),
    segments: Object.fromEntries(
      languages.map((language) => [language, units.flatMap((unit) => unit.segments[language] ?? [])]),
    ),
    confidence: Math.min(...units.map(({ confidence }) => confidence)),
  };
}

/** `ids` in `count` shares, one each as long as they last, the rest in the last one. */
function sharedOut(ids: readonly string[], count: number): readonly (readonly string[])[] {
  return Array.from({ length: count }, (_, at) => (at < count - 1 ? ids.slice(at, at + 1) : ids.slice(at)));
}
