import type { Alignment } from '../../../src/shared/model/alignment.ts';
import type { Finding } from '../../../src/shared/model/finding.ts';
import type { Fault } from './fault.ts';
import type { FaultKind } from './plant.ts';
import type { Random } from './random.ts';
import type { Sample } from './samples.ts';

/** What came of planting faults of one kind in one set. */
export interface Score {
  readonly planted: number;
  readonly found: number;
  /** Findings that came with the faults, errors and warnings, and those of them that point at the fault. */
  readonly fresh: number;
  readonly pointing: number;
}

const before = new WeakMap<Alignment, ReadonlySet<string>>();

/** Plants `rounds` faults of a kind one at a time and looks whether they are found; `missed` is told of those that are not. */
export function scoreOf(
  sample: Sample,
  kind: FaultKind,
  rounds: number,
  random: Random,
  findings: (alignment: Alignment) => readonly Finding[],
  missed: ((what: string) => void) | null,
): Score {
  let [planted, found, fresh, pointing] = [0, 0, 0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const fault = kind.plant(sample, random);
    if (fault === null) break;
    planted += 1;
    const known = before.get(fault.before) ?? new Set(findings(fault.before).map(({ key }) => key));
    before.set(fault.before, known);
    const came = findings(fault.alignment).filter(
      ({ key, severity }) => severity !== 'info' && !known.has(key),
    );
    fresh += came.length;
    const near = came.filter((finding) => pointsAt(finding, fault));
    pointing += near.length;
    if (near.some((finding) => names(finding, fault))) found += 1;
    else missed?.(`missed ${kind.name} in ${sample.name} ${fault.language}: ${fault.what}`);
    for (const finding of came)
      if (!near.includes(finding)) missed?.(`beside ${kind.name}: ${finding.type} ${finding.message}`);
  }
  return { planted, found, fresh, pointing };
}

/** Whether one of the finding's units, or its evidence, is where the fault is. */
function pointsAt(finding: Finding, { alignment, touched }: Fault): boolean {
  const own = new Set([finding.unit, ...(finding.units ?? [])]);
  return (
    finding.evidence.some(({ segment }) => touched.has(segment)) ||
    alignment.units.some(
      ({ id, segments }) =>
        own.has(id) &&
        Object.values(segments)
          .flat()
          .some((segment) => touched.has(segment)),
    )
  );
}

/** Whether it is of a kind that tells this fault, and names the language; of two that differ nobody can say which is wrong. */
function names(finding: Finding, { alignment, types, language }: Fault): boolean {
  const several = alignment.languages.length > 2;
  return types.has(finding.type) && (!several || finding.languages.includes(language));
}
