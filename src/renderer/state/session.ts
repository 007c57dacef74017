import type { Client } from '../../shared/api/contract.ts';
import { toWireError } from '../../shared/api/errors.ts';
import type { TriglotEvent } from '../../shared/api/events.ts';
import type { Settings } from '../../shared/api/methods/app.ts';
import type { ProjectState } from '../../shared/api/methods/projects.ts';
import type { Selection } from '../../shared/edit/command.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { t } from '../words/t.ts';
import { createEdits, type Edits, type EditsWatch } from './edits.ts';
import { type EditRequest, type Ledger, type Run, shown, shownHistory } from './ledger.ts';
import { keepPlace, placeAt, segmentAt, unitAt } from './places.ts';
import { outcomeOf } from './run.ts';
import {
  type Dialog,
  initialState,
  type PanelId,
  type Place,
  type Pointed,
  type SessionState,
} from './session-state.ts';
import { createStore, type Store } from './store.ts';

/** The cell editor that is open, so that commands can finish it first. */
export interface CellEditor {
  /** Keeps what was typed; false when it cannot be kept and the editor stays open. */
  commit(): boolean;
  cancel(): void;
  /** UTF-16 offset of the caret in the segment's text as committed. */
  caret(): number;
}

/** What only the grid knows: what is on screen. */
export interface GridHandle {
  focus(): void;
  /** Rows that a page up (−1) or down (1) moves by, with its sign. */
  page(direction: 1 | -1): number;
  /** Scrolls to a unit by its position, leaving the active cell where it is. */
  centre(index: number): void;
}

/** Everything a window knows and can do; views read it with `useSession`, commands act on it. */
export interface Session {
  readonly client: Client;
  readonly store: Store<SessionState>;
  editor: CellEditor | null;
  grid: GridHandle | null;
  /** Asks the services who they are and what was asked for at start. */
  start(): Promise<void>;
  /** Shows the project that a service has created or opened. */
  adopt(state: ProjectState): void;
  /** Closes the project and shows the start screen. */
  leave(): Promise<void>;
  /**
   * Makes an edit of the state of the moment; see `edit/commands` for names and parameters. `then` follows once it is
   * shown, not when it is refused or there is nothing to do.
   */
  edit(make: (state: SessionState) => Omit<EditRequest, 'selection'> | null, then?: () => void): void;
  undo(): void;
  redo(): void;
  /** Undoes or redoes until `applied` entries of the history are in force. */
  windTo(applied: number): Promise<void>;
  /** Moves the active cell; what is typed in another one is kept first. */
  go(place: Place, underPointer?: boolean): void;
  /** Moves to where a finding is, and makes it the active one. */
  goToFinding(finding: Finding): void;
  point(pointed: Pointed | null): void;
  /** Opens the segment for editing with the caret at an offset of its text. */
  openCell(place: Place, segment: string, caret: number): void;
  closeCell(): void;
  open(dialog: Dialog): void;
  /** Closes whatever dialog is open and gives the keys back to the grid. */
  close(): void;
  show(panel: PanelId): void;
  togglePanel(): void;
  tell(text: string, tone?: 'done' | 'refused' | 'failed'): void;
  ignoreFinding(key: string, reason: string): Promise<void>;
  restoreFinding(key: string): Promise<void>;
  configure(settings: Partial<Settings>): Promise<void>;
  lockPivot(locked: boolean): Promise<void>;
  /** Waits until everything is on disk and tells where. */
  flush(): Promise<void>;
  /** Resolves once everything asked so far is acknowledged or has failed. */
  settled(): Promise<void>;
}

const selectPause = 400;

/** A session over `client`; it asks and listens only after `start`. `command` runs commands the desktop's menu chose. */
export function createSession(client: Client, command: (session: Session, id: string) => void): Session {
  const store = createStore<SessionState>(initialState);
  let edits: Edits | null = null;
  let told = 0;
  let segment: string | null = null;
  let remembering: ReturnType<typeof setTimeout> | undefined;

  const run: Run = (alignment, request) => {
    const pivotUnlocked = store.get().project?.pivotUnlocked ?? false;
    return outcomeOf(alignment, pivotUnlocked, request);
  };
  const say = (text: string, tone: 'done' | 'refused' | 'failed', undo: boolean) => {
    told += 1;
    store.set({ message: { text, tone, undo, at: told } });
  };
  const fail = (thrown: unknown) => say(toWireError(thrown).message, 'failed', false);
  const showLedger = (ledger: Ledger) => {
    const { project, place } = store.get();
    if (project === null) return;
    const alignment = shown(ledger);
    const view = { ...project, alignment, revision: ledger.revision, history: shownHistory(ledger) };
    store.set({ project: view, place: place && keepPlace(project.alignment, alignment, place) });
  };
  /** Goes where an edit leads; the active segment stays active when it is there. */
  const land = (select: Selection) => {
    const { project, place } = store.get();
    const unit = project && unitAt(project.alignment, { ...select, segmentAt: 0 })?.unit;
    const at = unit?.segments[select.language]?.indexOf(segment ?? '') ?? -1;
    const same = place?.unit === select.unit && place.language === select.language;
    session.go({ ...select, segmentAt: at >= 0 ? at : same ? place.segmentAt : 0 });
  };
  const watch: EditsWatch = {
    shown: showLedger,
    tried(outcome) {
      if ('refused' in outcome) return say(outcome.refused, 'refused', false);
      say(outcome.label, 'done', true);
      store.set({ saved: 'saving' });
      if (outcome.select) land(outcome.select);
    },
    wound(change) {
      say(change.label, 'done', false);
      if (change.select) land(change.select);
    },
    fetched(state) {
      const { project } = store.get();
      if (project?.project !== state.project) return;
      const { findings, ignored, pivotUnlocked } = state;
      store.set({ project: { ...project, findings, ignored, pivotUnlocked } });
    },
    failed(message, code) {
      say(message, code === 'refused' ? 'refused' : 'failed', false);
      if (code !== 'refused') store.set({ saved: 'lost' });
    },
    idle() {
      if (store.get().saved === 'saving') store.set({ saved: 'saved' });
    },
  };
  const hear = (event: TriglotEvent) => {
    const { project } = store.get();
    if (event.type === 'command') return command(session, event.command);
    if (event.type === 'opened') return void given(event.paths);
    if (event.type === 'progress' || event.project !== project?.project) return;
    if (event.type === 'changed') edits?.heard(event.change);
    else store.set({ project: { ...project, findings: event.findings } });
  };
  const remember = (place: Place) => {
    clearTimeout(remembering);
    remembering = setTimeout(() => {
      const { project } = store.get();
      if (project === null) return;
      const { unit, language } = place;
      client.call('projects.select', { project: project.project, selection: { unit, language } }).catch(fail);
    }, selectPause);
  };

  const session: Session = {
    client,
    store,
    editor: null,
    grid: null,
    async start() {
      client.subscribe(hear);
      try {
        const [info, settings] = await Promise.all([
          client.call('app.info', {}),
          client.call('settings.get', {}),
        ]);
        store.set({ info, settings });
        const { startup } = info;
        if (startup.kind === 'project')
          session.adopt(await client.call('projects.open', { path: startup.path }));
        if (startup.kind === 'sample') session.adopt(await client.call('projects.sample', {}));
      } catch (thrown) {
        fail(thrown);
      }
    },
    adopt({ selection, ...project }) {
      edits = createEdits(client, { ...project, selection }, run, watch);
      store.set({
        ...initialState,
        info: store.get().info,
        settings: store.get().settings,
        project,
        place: placeAt(project.alignment, selection),
      });
    },
    async leave() {
      const { project } = store.get();
      if (project === null) return;
      session.editor?.commit();
      await edits?.settled();
      edits = null;
      clearTimeout(remembering);
      store.set({ ...initialState, info: store.get().info, settings: store.get().settings });
      await client.call('projects.close', { project: project.project }).catch(fail);
    },
    edit(make, then) {
      edits?.edit(() => {
        const state = store.get();
        const { place, project } = state;
        segment = project && (segmentAt(project.alignment, place)?.id ?? null);
        const request = make(state);
        return request && { ...request, selection: place && { unit: place.unit, language: place.language } };
      }, then);
    },
    undo: () => wind('undo'),
    redo: () => wind('redo'),
    async windTo(applied) {
      const now = store.get().project?.history.applied ?? 0;
      for (let at = now; at > applied; at -= 1) wind('undo');
      for (let at = now; at < applied; at += 1) wind('redo');
      await edits?.settled();
    },
    go(place, underPointer = false) {
      if (store.get().editing !== null) {
        session.editor?.commit();
        store.set({ editing: null });
      }
      store.set({ place, underPointer });
      remember(place);
    },
    goToFinding(finding) {
      const { project, place } = store.get();
      if (project === null) return;
      const { pivot } = project.alignment;
      const language = finding.evidence[0]?.language ?? finding.languages[0] ?? place?.language ?? pivot;
      session.go({ unit: finding.unit, language, segmentAt: 0 });
      store.set({ finding: finding.id, panel: 'findings' });
    },
    point(pointed) {
      const known = store.get().pointed;
      if (known?.unit !== pointed?.unit || known?.key !== pointed?.key) store.set({ pointed });
    },
    openCell(place, segment, caret) {
      session.go(place, store.get().underPointer);
      store.set({ editing: { segment, caret } });
    },
    closeCell() {
      session.editor = null;
      store.set({ editing: null });
    },
    open: (dialog) => store.set({ dialog }),
    close() {
      store.set({ dialog: null });
      session.grid?.focus();
    },
    show: (panel) => store.set({ panel, panelOpen: true }),
    togglePanel: () => store.set({ panelOpen: !store.get().panelOpen }),
    tell: (text, tone = 'done') => say(text, tone, false),
    ignoreFinding: (key, reason) => judge('findings.ignore', { key, reason }),
    restoreFinding: (key) => judge('findings.restore', { key }),
    async configure(settings) {
      store.set({ settings: { ...store.get().settings, ...settings } });
      await client.call('settings.set', settings).then((saved) => store.set({ settings: saved }), fail);
    },
    async lockPivot(locked) {
      const { project } = store.get();
      if (project === null) return;
      try {
        await client.call('projects.lockPivot', { project: project.project, locked });
        store.set({ project: { ...project, pivotUnlocked: !locked } });
        say(t(locked ? 'pivot.locked' : 'pivot.unlocked'), 'done', false);
      } catch (thrown) {
        fail(thrown);
      }
    },
    async flush() {
      const { project } = store.get();
      if (project === null) return;
      await edits?.settled();
      try {
        const { path } = await client.call('projects.flush', { project: project.project });
        store.set({ saved: 'saved' });
        say(t('project.saved-at', path), 'done', false);
      } catch (thrown) {
        fail(thrown);
      }
    },
    settled: async () => edits?.settled(),
  };

  async function given(paths: readonly string[]): Promise<void> {
    const [path] = paths;
    if (path?.endsWith('.triglot') === true) {
      await client.call('projects.open', { path }).then((state) => session.adopt(state), fail);
    } else store.set({ given: paths, dialog: store.get().project === null ? null : { id: 'start' } });
  }
  function wind(direction: 'undo' | 'redo'): void {
    const history = store.get().project?.history;
    if (history === undefined) return;
    edits?.wind(direction);
  }
  async function judge(
    name: 'findings.ignore' | 'findings.restore',
    params: { key: string; reason?: string },
  ): Promise<void> {
    const { project } = store.get();
    if (project === null) return;
    const id = project.project;
    try {
      const { key, reason = '' } = params;
      const ignored =
        name === 'findings.ignore'
          ? await client.call(name, { project: id, key, reason })
          : await client.call(name, { project: id, key });
      const { findings } = await client.call('findings.list', { project: id });
      const now = store.get().project;
      if (now?.project === id) store.set({ project: { ...now, ignored, findings } });
    } catch (thrown) {
      fail(thrown);
    }
  }
  return session;
}
