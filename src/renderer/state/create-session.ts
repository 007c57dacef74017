import type { Client } from '../../shared/api/contract.ts';
import type { TriglotEvent } from '../../shared/api/events.ts';
import { unitIndex } from '../../shared/edit/find.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { changedFindings } from '../../shared/model/findings-change.ts';
import { recognised } from '../words/engine/said.ts';
import { t } from '../words/t.ts';
import { toldError } from '../words/troubles.ts';
import { hiddenLanguages, inSight, shownLanguages, withShown } from './columns.ts';
import { hiddenBy, hiddenIn, takesLong } from './filter.ts';
import type { Filter } from './filtered.ts';
import { findingWords } from './finding-words.ts';
import { keptFindings } from './kept-findings.ts';
import { nextUnit } from './moves.ts';
import { createPace } from './pace.ts';
import { placeAt } from './places.ts';
import { createProjectCalls } from './project-calls.ts';
import { createProjectEdits, type EditsStage, type ProjectEdits } from './project-edits.ts';
import type { Session } from './session.ts';
import { initialState, type Place, type ProjectView, type SessionState } from './session-state.ts';
import { createStore } from './store.ts';

/** Where a window keeps which project it has open, so that it has it again when its page is loaded anew. */
export type Memory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keptProject = 'triglot.project';
/** How long the active cell rests before the service is told, in milliseconds. */
const selectPause = 400;

/**
 * A session over `client`; it asks and listens only after `start`. `command` runs commands that the desktop's menu chose.
 */
export function createSession(
  client: Client,
  command: (session: Session, id: string) => void,
  memory?: Memory,
): Session {
  const store = createStore<SessionState>(initialState);
  let edits: ProjectEdits | null = null;
  let told = 0;
  /** The project that was closed last: nothing more is asked about it. */
  let leaving: string | null = null;
  let filterAsked = 0;
  let remembering: ReturnType<typeof setTimeout> | undefined;

  const say: EditsStage['say'] = (text, tone, back = null) => {
    told += 1;
    store.set({ message: { text, tone, back, at: told } });
  };
  const fail = (thrown: unknown) => say(toldError(thrown).message, 'failed');
  const { flush, ...calls } = createProjectCalls({ client, store, say }, fail);

  const hear = (event: TriglotEvent) => {
    const { project } = store.get();
    if (event.type === 'command') return command(session, event.command);
    if (event.type === 'opened') return void take(event.paths);
    if (event.type === 'progress' || event.project !== project?.project) return;
    if (event.type === 'changed') {
      store.set({ offer: null });
      edits?.heard(event.change);
    } else if (event.type === 'offer') store.set({ offer: { proposal: event.proposal, count: event.count } });
    else {
      const findings = changedFindings(project.findings, event.change);
      if (findings === null) awaitFindings(project.project).catch(fail);
      else lay(project, findings, event.checked);
    }
  };
  const lay = (project: ProjectView, findings: readonly Finding[], checked: number) => {
    if (findings !== project.findings || checked !== project.checked)
      store.set({ project: { ...project, findings, checked } });
  };
  /** Takes what was handed over from outside: a project is opened, documents wait for the start view. */
  const take = async (paths: readonly string[]) => {
    const [path] = paths;
    if (path?.endsWith('.triglot') === true) await openPath(path).catch(fail);
    else store.set({ given: paths, dialog: store.get().project === null ? null : { id: 'start' } });
  };
  const openPath = async (path: string) => session.adopt(await client.call('projects.open', { path }));
  /** What is gone to is seen: a hidden column is shown again. */
  const moveTo = (place: Place, underPointer = false) => {
    const { project } = store.get();
    const hidden = project === null ? [] : hiddenLanguages(project);
    if (hidden.includes(place.language)) void session.arrange({ hidden: withShown(hidden, place.language) });
    if (store.get().editing !== null) {
      session.editor?.commit();
      store.set({ editing: null });
    }
    store.set({ place, underPointer });
    remember(place);
  };
  /** Asks for all findings: those of a large project are not known when it is opened, and a window may have missed some. */
  const awaitFindings = async (project: string) => {
    const { findings } = await client.call('findings.list', { project });
    const now = store.get().project;
    if (now?.project === project) lay(now, keptFindings(now.findings, findings), 1);
  };
  const remember = (place: Place) => {
    clearTimeout(remembering);
    remembering = setTimeout(() => {
      const project = store.get().project?.project;
      if (project === undefined) return;
      const { unit, language } = place;
      client.call('projects.select', { project, selection: { unit, language } }).catch(fail);
    }, selectPause);
  };
  /** Shows the rows that are not `hidden`, the active one among them or the next. */
  const layFilter = (filter: Filter | null, hidden: ReadonlySet<string> | null) => {
    const { project, place } = store.get();
    store.set({ filter: hidden && filter && { filter, hidden }, anchor: null });
    if (project === null || hidden === null || place === null || !hidden.has(place.unit)) return;
    const { units } = project.alignment;
    const from = unitIndex(units, place.unit);
    const next = nextUnit(units, from, 1, ({ id }) => !hidden.has(id));
    const unit = units[next];
    if (unit !== undefined) moveTo({ unit: unit.id, language: place.language, segmentAt: 0 });
  };
  /** Lets the open project go, once everything asked of it is done. */
  const letGo = async () => {
    const project = store.get().project?.project;
    if (project === undefined) return;
    session.editor?.commit();
    const last = edits;
    leaving = project;
    clearTimeout(remembering);
    last?.leave();
    await last?.settled();
    await client.call('projects.close', { project }).catch(fail);
  };
  const kept = ({ info, settings, tour }: SessionState) => ({
    ...initialState,
    info,
    settings,
    tour: tour === 'asked' ? tour : null,
  });

  const session: Session = {
    client,
    store,
    editor: null,
    grid: null,
    pace: createPace(),
    ...calls,
    async start() {
      client.subscribe(hear);
      try {
        const [info, settings] = await Promise.all([
          client.call('app.info', {}),
          client.call('settings.get', {}),
        ]);
        const path = memory?.getItem(keptProject) ?? null;
        const again =
          path !== null &&
          (await openPath(path).then(
            () => true,
            () => false,
          ));
        store.set({ info, settings });
        if (again) return;
        const { startup } = info;
        if (startup.kind === 'project') await openPath(startup.path);
        if (startup.kind === 'sample') session.adopt(await client.call('projects.sample', {}));
      } catch (thrown) {
        fail(thrown);
      }
    },
    adopt(state) {
      const before = store.get().project?.project;
      if (before !== undefined && before !== state.project) void letGo();
      if (leaving === state.project) leaving = null;
      edits = createProjectEdits({ client, store, say, go: moveTo }, state);
      const { selection, ...project } = state;
      const { tour, ...fresh } = kept(store.get());
      const place = placeAt(project.alignment, selection);
      store.set({
        ...fresh,
        project,
        place: place && inSight(project, place),
        tour: tour === 'asked' ? 0 : null,
      });
      memory?.setItem(keptProject, project.path);
      // First the rows, then what differs in them.
      if (state.checked < 1)
        void edits
          .settled()
          .then(() => (leaving === state.project ? undefined : awaitFindings(state.project)))
          .catch(fail);
    },
    async leave() {
      await letGo();
      edits = null;
      memory?.removeItem(keptProject);
      store.set(kept(store.get()));
    },
    edit: (make, then) => edits?.edit(make, then),
    async keep(proposal) {
      await edits?.settled();
      const { project, place } = store.get();
      if (project === null) return;
      const selection = place && { unit: place.unit, language: place.language };
      const change = await client.call('proposals.keep', { project: project.project, proposal, selection });
      edits?.heard(change);
      await edits?.settled();
      say(change.label, 'done', 'undo');
    },
    undo: () => edits?.wind('undo'),
    redo: () => edits?.wind('redo'),
    async windTo(applied) {
      const now = store.get().project?.history.applied ?? 0;
      for (let at = now; at > applied; at -= 1) session.undo();
      for (let at = now; at < applied; at += 1) session.redo();
      await edits?.settled();
    },
    go(place, underPointer = false) {
      store.set({ anchor: null });
      moveTo(place, underPointer);
    },
    extend(place, underPointer = false) {
      const { anchor, place: from } = store.get();
      store.set({ anchor: anchor ?? from?.unit ?? null });
      moveTo(place, underPointer);
    },
    select(anchor, place) {
      store.set({ anchor });
      moveTo(place);
    },
    look: (find) => store.set({ find: { ...store.get().find, ...find } }),
    carry: (carried) => store.set({ carried }),
    filter(filter) {
      const { project } = store.get();
      filterAsked += 1;
      const asked = filterAsked;
      if (project === null) return;
      if (filter === null || !takesLong(filter, project))
        return layFilter(filter, filter && hiddenBy(filter, project));
      const gone = () => asked !== filterAsked || store.get().project?.project !== project.project;
      void hiddenIn(filter, project, gone).then((hidden) => hidden && layFilter(filter, hidden));
    },
    goToFinding(finding) {
      const { project, place } = store.get();
      if (project === null) return;
      const shown = shownLanguages(project);
      const concerned = [...finding.languages, ...finding.evidence.map(({ language }) => language)];
      const language = concerned.find((each) => shown.includes(each)) ?? place?.language ?? shown[0];
      if (language === undefined) return;
      session.go({ unit: finding.unit, language, segmentAt: 0 });
      store.set({ finding: finding.key });
      const hidden = finding.languages.filter((each) => !shown.includes(each));
      const words = findingWords(finding, project.alignment);
      say(hidden.length === 0 ? words : `${words} · ${t('columns.hidden-here', hidden)}`, 'done');
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
    tell: (text, tone = 'done') => say(text, tone),
    async configure(settings) {
      // What was said last was said in the language of before, unless the engine said it.
      const { message } = store.get();
      if (settings.language !== undefined && message !== null && recognised(message.text) === null)
        store.set({ message: null });
      store.set({ settings: { ...store.get().settings, ...settings } });
      await client.call('settings.set', settings).then((saved) => store.set({ settings: saved }), fail);
    },
    flush: () => flush(session.settled()),
    refresh: () => edits?.refresh(),
    settled: async () => edits?.settled(),
  };
  return session;
}
