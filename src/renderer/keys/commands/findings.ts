import { unitIndex } from '../../../shared/edit/find.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { Unit } from '../../../shared/model/unit.ts';
import { type Fix, fixOf } from '../../state/finding-fix.ts';
import { findingsByUnit } from '../../state/findings-by-unit.ts';
import { unitAt } from '../../state/places.ts';
import type { Session } from '../../state/session.ts';
import type { SessionState } from '../../state/session-state.ts';
import { t } from '../../words/t.ts';
import type { AppCommand } from '../command.ts';

/** From difference to difference. */
export const findingCommands = [
  {
    id: 'finding.next',
    far: true,
    group: 'finding',
    label: 'finding.next',
    where: 'always',
    run: (session) => toFinding(session, 1),
  },
  {
    id: 'finding.previous',
    far: true,
    group: 'finding',
    label: 'finding.previous',
    where: 'always',
    run: (session) => toFinding(session, -1),
  },
  {
    id: 'finding.fix',
    group: 'finding',
    label: 'finding.fix',
    short: 'finding.fix.short',
    where: 'rows',
    menu: true,
    refusal: (state) => (fixHere(state) === null ? t('finding.no-fix') : null),
    run: (session) =>
      session.edit((state) => {
        const fix = fixHere(state);
        if (fix === null) session.tell(t('finding.no-fix'), 'refused');
        return fix?.edit ?? null;
      }),
  },
  {
    id: 'finding.ignore',
    group: 'finding',
    label: 'finding.ignore',
    where: 'rows',
    menu: true,
    refusal: (state) => (activeFinding(state) === null ? t('finding.none-here') : null),
    run(session) {
      const finding = activeFinding(session.store.get());
      if (finding === null) session.tell(t('finding.none-here'), 'refused');
      else session.open({ id: 'ignore', key: finding.key });
    },
  },
] as const satisfies readonly AppCommand[];

/** The finding gone to last if it stands, else the first of the active unit; null when there is none. */
export function activeFinding({ project, place, finding }: SessionState): Finding | null {
  const found = project && unitAt(project.alignment, place);
  if (!project || !found) return null;
  const here = findingsByUnit(project.findings).get(found.unit.id) ?? [];
  return here.find(({ key }) => key === finding) ?? here[0] ?? null;
}

/** The obvious edit for the active finding, or for another of the active unit; null when there is none. */
function fixHere(state: SessionState): Fix | null {
  const { project, place } = state;
  const found = project && unitAt(project.alignment, place);
  if (!project || !found) return null;
  const active = activeFinding(state);
  const about = findingsByUnit(project.findings).get(found.unit.id) ?? [];
  const here = about.filter(({ unit }) => unit === found.unit.id);
  for (const finding of active === null ? here : [active, ...here]) {
    const fix = fixOf(finding, project.alignment);
    if (fix !== null) return fix;
  }
  return null;
}

interface Placed {
  readonly finding: Finding;
  readonly at: number;
}

let known: {
  readonly findings: readonly Finding[];
  readonly units: readonly Unit[];
  readonly placed: readonly Placed[];
} | null = null;

/** The findings with the positions of their units, in the order of the units; those of units that are gone fall away. */
function placedFindings(findings: readonly Finding[], units: readonly Unit[]): readonly Placed[] {
  if (known?.findings !== findings || known.units !== units) {
    const placed = findings
      .map((finding) => ({ finding, at: unitIndex(units, finding.unit) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at);
    known = { findings, units, placed };
  }
  return known.placed;
}

function toFinding(session: Session, direction: 1 | -1): void {
  const state = session.store.get();
  const { project } = state;
  if (project === null) return;
  const placed = placedFindings(project.findings, project.alignment.units);
  if (placed.length === 0) {
    session.tell(t(project.checked < 1 ? 'findings.checking' : 'finding.none'));
    return;
  }
  const here = unitAt(project.alignment, state.place)?.at ?? -1;
  const current = placed.findIndex(({ finding }) => finding.key === state.finding);
  const next =
    current >= 0 && placed[current]?.at === here
      ? placed[(current + direction + placed.length) % placed.length]
      : direction > 0
        ? (placed.find(({ at }) => at >= here) ?? placed[0])
        : (placed.findLast(({ at }) => at < here) ?? placed.at(-1));
  if (next !== undefined) session.goToFinding(next.finding);
}
