import { expect } from 'vitest';
import type { Selection } from '../../src/shared/edit/command.ts';
import { runCommand } from '../../src/shared/edit/commands.ts';
import { applyAll, invertAll, type Step } from '../../src/shared/edit/step.ts';
import type { Alignment } from '../../src/shared/model/alignment.ts';
import { brokenLaws } from '../../src/shared/model/invariants.ts';
import type { Unit } from '../../src/shared/model/unit.ts';

/** What a command did. */
export interface Done {
  readonly after: Alignment;
  readonly steps: readonly Step[];
  readonly label: string;
  readonly select: Selection | undefined;
}

export interface OracleOptions {
  readonly pivotUnlocked?: boolean;
}

/**
 * Runs a command and holds it to everything every edit must keep: it applies here, the laws of the alignment stand
 * before and after, no text is lost, the inverse brings back the very start, a JSON copy of the steps does the same
 * to a JSON copy of the alignment, the steps begin and end with something that differs, what was not touched is the
 * same object as before, and the selection is a cell that exists.
 */
export function edited(
  before: Alignment,
  name: string,
  params: Readonly<Record<string, unknown>>,
  { pivotUnlocked = false }: OracleOptions = {},
): Done {
  expect(brokenLaws(before), 'the start').toEqual([]);
  const outcome = runCommand({ alignment: before, pivotUnlocked }, name, params);
  if ('refused' in outcome)
    throw new Error(`${name} ${JSON.stringify(params)} was refused: ${outcome.refused}`);
  const { steps, label, select } = outcome;
  const after = applyAll(before, steps);
  expect(brokenLaws(after), `after ${name}`).toEqual([]);
  expect(applyAll(after, invertAll(steps)), `${name} undone`).toEqual(before);
  const copied = structuredCopy({ before, steps });
  expect(applyAll(copied.before, copied.steps), `${name} replayed from JSON`).toEqual(structuredCopy(after));
  expect(runCommand({ alignment: before, pivotUnlocked }, name, params), `${name} again`).toEqual(outcome);
  if (name === 'remove-language') {
    const { [String(params.language)]: _, ...others } = lettersOf(before);
    expect(lettersOf(after)).toEqual(others);
    return { after, steps, label, select };
  }
  expectNewUnits(before, after, steps);
  if (!rewriting.has(name)) expect(lettersOf(after), `${name} keeps every text`).toEqual(lettersOf(before));
  expect(label).toMatch(/^\p{Lu}[^.]+$/u);
  if (select !== undefined) {
    expect(after.units.some((unit) => unit.id === select.unit)).toBe(true);
    expect(after.languages).toContain(select.language);
  }
  return { after, steps, label, select };
}

/** The edits that may change what is written. */
const rewriting: ReadonlySet<string> = new Set([
  'retext',
  'restore-text',
  'restore-texts',
  'replace',
  'take-review',
]);

/** The sentence with which a command is refused; fails when it is not. */
export function refusalOf(
  alignment: Alignment,
  name: string,
  params: Readonly<Record<string, unknown>>,
  { pivotUnlocked = false }: OracleOptions = {},
): string {
  const outcome = runCommand({ alignment, pivotUnlocked }, name, params);
  if (!('refused' in outcome)) throw new Error(`${name} ${JSON.stringify(params)} was not refused`);
  expect(outcome.refused).toMatch(/^\p{Lu}.*\.$/u);
  return outcome.refused;
}

/** All text of every language without white space: what no edit but a rewriting may change. */
export function lettersOf(alignment: Alignment): Readonly<Record<string, string>> {
  return Object.fromEntries(
    alignment.languages.map((language) => [
      language,
      (alignment.segments[language] ?? [])
        .map((segment) => segment.text)
        .join('')
        .replaceAll(/\s/gu, ''),
    ]),
  );
}

/**
 * Every unit whose segments or texts changed is another object, arranged by hand; all others are the same object.
 * (What is derived from a unit is remembered by the object.)
 */
function expectNewUnits(before: Alignment, after: Alignment, steps: readonly Step[]): void {
  const old = new Map(before.units.map((unit) => [unit.id, unit]));
  for (const unit of after.units) {
    const was = old.get(unit.id);
    if (was === unit) {
      expect(textsOf(after, unit)).toEqual(textsOf(before, was));
      continue;
    }
    if (was !== undefined && JSON.stringify(textsOf(after, unit)) === JSON.stringify(textsOf(before, was)))
      continue;
    expect(unit).toMatchObject({ status: 'edited', confidence: 1 });
    expect(unit.reasons?.[0]).toEqual({ cost: 'hand', share: 0, detail: 'arranged by hand' });
  }
  for (const step of steps) {
    if (step.type !== 'units' && step.type !== 'segments') continue;
    const { remove, insert } = step;
    expect(remove[0]).not.toBe(insert[0]);
    if (remove.length > 0 && insert.length > 0) expect(remove.at(-1)).not.toBe(insert.at(-1));
  }
}

function textsOf(alignment: Alignment, unit: Unit): unknown {
  return alignment.languages.map((language) =>
    unit.segments[language]?.map((id) => {
      const { text, notes } = alignment.segments[language]!.find((segment) => segment.id === id)!;
      return { id, text, notes };
    }),
  );
}

function structuredCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
