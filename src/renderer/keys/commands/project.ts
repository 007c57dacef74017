import { addReferences } from '../../state/references.ts';
import { refusalOf } from '../../state/run.ts';
import type { Session } from '../../state/session.ts';
import type { SessionState } from '../../state/session-state.ts';
import { said } from '../../words/engine/said.ts';
import type { AppCommand } from '../command.ts';

/** Changes of the whole project: aligned anew, languages that come and go, revised versions. */
export const projectCommands = [
  {
    id: 'project.realign',
    far: true,
    group: 'project',
    label: 'project.realign',
    where: 'editor',
    run: (session) => session.open({ id: 'realign', offered: null }),
  },
  {
    id: 'project.resegment',
    far: true,
    group: 'project',
    label: 'project.resegment',
    where: 'rows',
    run: (session) => session.open({ id: 'resegment' }),
  },
  {
    id: 'project.add-reference',
    group: 'project',
    label: 'project.add-reference',
    where: 'rows',
    run(session) {
      session.show('reuse');
      void addReferences(session);
    },
  },
  {
    id: 'project.add-language',
    far: true,
    group: 'project',
    label: 'project.add-language',
    where: 'rows',
    run: (session) => session.open({ id: 'bring-in', language: null }),
  },
  {
    id: 'project.revise',
    far: true,
    group: 'project',
    label: 'project.revise',
    where: 'rows',
    run: (session) => session.open({ id: 'bring-in', language: columnOf(session.store.get()) }),
  },
  {
    id: 'project.remove-language',
    far: true,
    group: 'project',
    label: 'project.remove-language',
    where: 'rows',
    refusal(state) {
      const refusal = state.project && refusalOf(state.project, removing(state));
      return refusal && said(refusal);
    },
    run: (session: Session) => session.edit(removing),
  },
] as const satisfies readonly AppCommand[];

/** The active column's language. */
function columnOf({ place, project }: SessionState): string {
  return place?.language ?? project?.alignment.languages[0] ?? '';
}

function removing(state: SessionState) {
  return { command: 'remove-language', params: { language: columnOf(state) } };
}
