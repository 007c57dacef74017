import type { Client } from '../../shared/api/contract.ts';
import type { ProjectState } from '../../shared/api/methods/projects.ts';
import type { Selection } from '../../shared/edit/command.ts';
import { t } from '../words/t.ts';
import { inSight } from './columns.ts';
import { documentsOf } from './documents.ts';
import { createEdits, type Edits } from './edits.ts';
import { type EditRequest, type Ledger, type Run, shown, shownHistory } from './ledger.ts';
import { keepPlace, segmentAt, unitAt } from './places.ts';
import { outcomeOf } from './run.ts';
import type { Message, Place, SessionState } from './session-state.ts';
import type { Store } from './store.ts';

/** What the edits of a project do to the window. */
export interface EditsStage {
  readonly client: Client;
  readonly store: Store<SessionState>;
  say(text: string, tone: Message['tone'], back?: Message['back']): void;
  go(place: Place): void;
}

/** Makes an edit out of the session's state; null when there is nothing to do. */
export type Make = (state: SessionState) => Omit<EditRequest, 'selection'> | null;

/** The edits of one open project, with what they show, say and save; silent once another project is shown. */
export interface ProjectEdits extends Omit<Edits, 'edit'> {
  edit(make: Make, then?: () => void): void;
}

export function createProjectEdits(stage: EditsStage, state: ProjectState): ProjectEdits {
  const { store } = stage;
  /** The segment that was active when the last edit was made. */
  let active: string | null = null;
  const view = () => {
    const { project } = store.get();
    return project?.project === state.project ? project : null;
  };
  const run: Run = (alignment, request) =>
    outcomeOf(alignment, view()?.pivotUnlocked ?? state.pivotUnlocked, request);

  /** Goes where an edit leads; the active segment stays active when it is there. */
  const land = (select: Selection) => {
    const { place } = store.get();
    const project = view();
    const unit = project && unitAt(project.alignment, { ...select, segmentAt: 0 })?.unit;
    const at = unit?.segments[select.language]?.indexOf(active ?? '') ?? -1;
    const same = place?.unit === select.unit && place.language === select.language;
    stage.go({ ...select, segmentAt: at >= 0 ? at : same ? place.segmentAt : 0 });
  };
  const show = (ledger: Ledger) => {
    const project = view();
    if (project === null) return;
    const { place } = store.get();
    const alignment = shown(ledger);
    const kept = place && keepPlace(project.alignment, alignment, place);
    store.set({
      project: {
        ...project,
        alignment,
        part: ledger.part ?? null,
        documents: documentsOf(alignment, project.documents),
        revision: ledger.revision,
        history: shownHistory(ledger),
      },
      place: kept && inSight({ ...project, alignment }, kept),
    });
  };

  const edits = createEdits(stage.client, state, run, {
    shown: show,
    tried(outcome) {
      if ('refused' in outcome) return stage.say(outcome.refused, 'refused');
      stage.say(outcome.label, 'done', 'undo');
      store.set({ saved: 'saving' });
      if (outcome.select) land(outcome.select);
    },
    read(rows) {
      const project = view();
      if (project?.part) store.set({ project: { ...project, part: { ...project.part, read: rows } } });
    },
    gone: () => view() === null,
    wound({ label, select }, direction, pending) {
      if (view() === null) return;
      stage.say(label, 'done', direction === 'undo' ? 'redo' : 'undo');
      if (pending) store.set({ saved: 'saving' });
      if (select) land(select);
    },
    fetched({ findings, ignored, pivotUnlocked }) {
      const project = view();
      if (project !== null) store.set({ project: { ...project, findings, ignored, pivotUnlocked } });
    },
    failed(message, code) {
      stage.say(message, code === 'refused' ? 'refused' : 'failed');
      if (code !== 'refused' && view() !== null) store.set({ saved: 'lost' });
    },
    idle() {
      if (view() !== null && store.get().saved === 'saving') store.set({ saved: 'saved' });
    },
  });
  return {
    ...edits,
    edit(make, then) {
      if (view()?.part) stage.say(t('project.opening'), 'done');
      edits.edit(() => {
        const now = store.get();
        const { place } = now;
        active = now.project && (segmentAt(now.project.alignment, place)?.id ?? null);
        const request = make(now);
        return request && { ...request, selection: place && { unit: place.unit, language: place.language } };
      }, then);
    },
  };
}
