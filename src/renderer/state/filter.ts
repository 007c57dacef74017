import type { Finding, FindingType } from '../../shared/model/finding.ts';
import type { Unit } from '../../shared/model/unit.ts';
import { inBreaths } from './breath.ts';
import type { Filter } from './filtered.ts';
import { isUneven } from './moves.ts';
import { segmentsOf } from './places.ts';
import { patternOf, type Query } from './query.ts';
import type { ProjectView } from './session-state.ts';

/** Ids of the units that do not fit `filter`. */
export function hiddenBy(filter: Filter, project: ProjectView): ReadonlySet<string> {
  const tests = testsOf(filter, project);
  const hidden = new Set<string>();
  for (const unit of project.alignment.units) if (!tests.every((fits) => fits(unit))) hidden.add(unit.id);
  return hidden;
}

/** The same bit by bit, so that the window answers meanwhile; null when nobody wants it any more. */
export async function hiddenIn(
  filter: Filter,
  project: ProjectView,
  gone: () => boolean,
): Promise<ReadonlySet<string> | null> {
  const tests = testsOf(filter, project);
  const hidden = new Set<string>();
  const { units } = project.alignment;
  await inBreaths(
    units.length,
    (index) => {
      const unit = units[index];
      if (unit !== undefined && !tests.every((fits) => fits(unit))) hidden.add(unit.id);
    },
    gone,
  );
  return gone() ? null : hidden;
}

/** Looking through the texts of so many units takes less than a frame or two. */
const atOnce = 5000;

/** True when `filter` looks through more texts than can be looked through at once. */
export function takesLong({ text }: Filter, { alignment }: ProjectView): boolean {
  return text !== undefined && alignment.units.length > atOnce;
}

type Test = (unit: Unit) => boolean;

function testsOf(filter: Filter, { alignment, findings }: ProjectView): readonly Test[] {
  const { statuses, findings: types, below, text } = filter;
  const tests: (Test | false | undefined)[] = [
    statuses &&
      ((unit) => statuses.includes(unit.status) || (unit.omitted === true && statuses.includes('omitted'))),
    types && found(findings, types),
    below !== undefined && ((unit) => unit.status === 'auto' && unit.confidence < below),
    filter.uneven && isUneven,
    filter.commented && ((unit) => unit.comment !== undefined),
    filter.bookmarked && ((unit) => unit.bookmarked === true),
    filter.retexted &&
      ((unit) =>
        alignment.languages.some((language) =>
          segmentsOf(alignment, unit, language).some(({ imported }) => imported !== undefined),
        )),
    text && holds(text, alignment),
  ];
  return tests.filter((test) => typeof test === 'function');
}

function found(findings: readonly Finding[], types: readonly FindingType[]): Test {
  const units = new Set(
    findings
      .filter(({ type }) => types.includes(type))
      .flatMap(({ unit, units: more }) => [unit, ...(more ?? [])]),
  );
  return (unit) => units.has(unit.id);
}

function holds(query: Query, alignment: ProjectView['alignment']): Test {
  const pattern = patternOf(query);
  if (pattern === null || 'problem' in pattern) return () => true;
  const languages = query.language === null ? alignment.languages : [query.language];
  return (unit) =>
    languages.some((language) =>
      segmentsOf(alignment, unit, language).some(({ text }) => text.search(pattern.regex) >= 0),
    );
}
