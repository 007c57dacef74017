import type { CallContext } from '../../../shared/api/contract.ts';
import { TriglotError } from '../../../shared/api/errors.ts';
import type { Change } from '../../../shared/api/methods/edit.ts';
import {
  type Arrangement,
  asAtFirst,
  type HistoryState,
  type ProjectState,
  type RecentProject,
  type RowsPage,
  type SourceText,
} from '../../../shared/api/methods/projects.ts';
import type { Selection } from '../../../shared/edit/command.ts';
import { runCommand } from '../../../shared/edit/commands.ts';
import {
  type HistoryEntry,
  historyChange,
  labelsOf,
  record,
  redo,
  type Travel,
  undo,
} from '../../../shared/edit/history.ts';
import { planReview, type ReviewPlan } from '../../../shared/edit/review.ts';
import { applyAll } from '../../../shared/edit/step.ts';
import { trouble } from '../../../shared/lib/trouble.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { ReviewCell } from '../../../shared/model/review.ts';
import type { Proposed } from '../../../shared/pipeline/proposed.ts';
import type { EngineThread } from '../engine/engine-thread.ts';
import type { Exported } from '../engine/messages.ts';
import { documentsOf } from '../store/load.ts';
import type { Commit, Store } from '../store/open-store.ts';
import type { Shelf } from '../store/shelf.ts';
import { type Checker, createChecker } from './checker.ts';
import { createJudgement, type Judgement } from './judgement.ts';
import { type KeptSelection, keepSelection } from './kept-selection.ts';
import { projectId, projectName } from './names.ts';
import { pageOf, partOf } from './part.ts';
import { stale } from './stale.ts';
import { summaryOf } from './summary.ts';
import type { ProjectExport, Surroundings } from './surroundings.ts';
import { glossariesOn, watchedShelf } from './watched-shelf.ts';

/** A longer log than this is folded into the snapshot when there is time for it. */
const longLog = 256;
/** The rows of a project with more units are shown before it has been checked. */
const mostAwaited = 5000;

/** What goes with a step through the history: the entry it has recorded, the text that came in, the window that asked. */
interface Committed {
  readonly entry?: HistoryEntry;
  readonly document?: Commit['document'] | null;
  readonly by?: string | undefined;
}

/**
 * One open project: the truth that all windows share. What it acknowledges is on the disk; what is in memory is what the
 * file says, at `revision`.
 */
export class Project {
  readonly id: string;
  readonly path: string;
  /** The memories and glossaries kept with it. */
  readonly shelf: Shelf;
  readonly judgement: Judgement;
  readonly #store: Store;
  readonly #around: Surroundings;
  readonly #checker: Checker;
  #state: ReturnType<Store['load']>;
  readonly #selection: KeptSelection;

  /**
   * @param loaded what `store` holds
   * @param warm a thread that holds the very state of `store`, with its findings
   */
  constructor(
    path: string,
    store: Store,
    around: Surroundings,
    loaded: ReturnType<Store['load']>,
    warm?: { readonly thread: EngineThread; readonly findings: readonly Finding[] },
  ) {
    this.id = projectId(path);
    this.path = path;
    this.#store = store;
    this.#around = around;
    this.#state = loaded;
    this.#selection = keepSelection(
      () => store.setMeta({ selection: this.#state.meta.selection }),
      (thrown) => around.trouble(`selection in ${path}`, thrown),
    );
    this.judgement = createJudgement({
      id: this.id,
      store,
      around,
      checker: () => this.#checker,
      state: () => this.#state,
      setIgnored: (ignored) => {
        this.#state = { ...this.#state, ignored };
      },
    });
    const checked = {
      state: () => ({ alignment: this.#state.alignment, revision: this.revision }),
      start: around.start,
      path,
      lexicon: around.lexicon,
      glossaries: () => ({ own: around.ownGlossaries(), shelf: glossariesOn(store.shelf) }),
      tell: (findings: readonly Finding[], share: number) => this.judgement.tell(findings, share),
      trouble: (message: string) => around.trouble(`checking ${path}`, message),
    };
    this.#checker = createChecker(checked, warm);
    this.shelf = watchedShelf(store.shelf, () => this.#checker.changeGlossaries());
  }

  get revision(): number {
    return this.#state.meta.revision;
  }

  /** The present state in files for other programs; see `Checker.export`. */
  export(order: ProjectExport, context: CallContext): Promise<Exported> {
    const { documents, meta, ignored } = this.#state;
    const keys = ignored.map(({ key }) => key);
    const checks = this.#around.checks();
    const whole = { ...order, documents, segmentation: meta.segmentation, ignored: keys, checks };
    return this.#checker.export(whole, context);
  }

  /** What `cells` of a review sheet would change in the present state. */
  review(cells: readonly ReviewCell[]): ReviewPlan {
    const { alignment, meta } = this.#state;
    return planReview(alignment, cells, meta.pivotUnlocked);
  }

  get languages(): readonly string[] {
    return this.#state.alignment.languages;
  }

  /** What a change of the whole project is worked out on. */
  get basis() {
    const { alignment, meta } = this.#state;
    return { alignment, revision: meta.revision, segmentation: meta.segmentation };
  }

  /** The number that the next text to come in will have. */
  nextSource(): number {
    return this.#store.nextSource();
  }

  /** What the list of recent projects says of it. */
  get summary(): RecentProject {
    return summaryOf(this.path, this.#state.alignment);
  }

  async state(): Promise<ProjectState> {
    const large = this.#state.alignment.units.length > mostAwaited;
    const known = { findings: large ? [] : await this.#checker.findings(), share: 1 };
    const { findings, share } = large ? this.#checker.known() : known;
    const { documents, ignored, meta } = this.#state;
    const whole = { alignment: this.#state.alignment, part: null };
    return {
      project: this.id,
      name: this.name,
      path: this.path,
      revision: meta.revision,
      ...(partOf(whole.alignment, meta.selection?.unit ?? null) ?? whole),
      documents,
      findings: this.judgement.give(findings),
      checked: share,
      ignored,
      history: this.#history(),
      pivotUnlocked: meta.pivotUnlocked,
      arrangement: meta.arrangement ?? asAtFirst,
      selection: meta.selection,
    };
  }

  /** Some rows of the state of `revision`; see the contract. */
  rows(revision: number, at: number, count: number): RowsPage {
    if (revision !== this.revision) throw stale();
    return pageOf(this.#state.alignment, at, count);
  }

  get name(): string {
    return projectName(this.path);
  }

  source(language: string): SourceText {
    const text = this.#state.alignment.sources?.[language];
    if (text !== undefined) return this.#store.source(text.id);
    throw new TriglotError('usage', trouble('no-language', { language }));
  }

  /** Runs a command of the registry on the state of `revision`; what it returns is committed. `by` is the window that asked. */
  run(
    revision: number,
    command: string,
    params: Readonly<Record<string, unknown>>,
    selection: Selection | null,
    by?: string,
  ): Change {
    if (revision !== this.revision) throw stale();
    const { alignment, meta } = this.#state;
    const outcome = runCommand({ alignment, pivotUnlocked: meta.pivotUnlocked }, command, params);
    if ('refused' in outcome) throw new TriglotError('refused', outcome.refused);
    const { steps, label } = outcome;
    const after = outcome.select ?? selection;
    const entry = { label, steps, before: selection, after };
    const history = record(this.#state.history, entry);
    return this.#commit({ history, steps, label, select: after }, { entry, by });
  }

  /** Does what was proposed on the state of `revision`; what it returns is committed. */
  take(revision: number, proposed: Proposed, selection: Selection | null): Change {
    if (revision !== this.revision) throw stale();
    const { label, steps, document } = proposed;
    if (steps.length === 0) throw new TriglotError('refused', trouble('nothing-changes'));
    const entry = { label, steps, before: selection, after: selection };
    const history = record(this.#state.history, entry);
    return this.#commit({ history, steps, label, select: selection }, { entry, document });
  }

  undo(by?: string): Change {
    const travel = undo(this.#state.history);
    if (travel === null) throw new TriglotError('refused', trouble('nothing-to-undo'));
    return this.#commit(travel, { by });
  }

  redo(by?: string): Change {
    const travel = redo(this.#state.history);
    if (travel === null) throw new TriglotError('refused', trouble('nothing-to-redo'));
    return this.#commit(travel, { by });
  }

  /** Where the user is now; written down with the next change, or after a moment of rest. */
  select(selection: Selection): void {
    this.#state = { ...this.#state, meta: { ...this.#state.meta, selection } };
    this.#selection.moved();
  }

  lockPivot(locked: boolean): void {
    this.#store.setMeta({ pivotUnlocked: !locked });
    this.#state = { ...this.#state, meta: { ...this.#state.meta, pivotUnlocked: !locked } };
  }

  arrange(arrangement: Arrangement): void {
    this.#store.setMeta({ arrangement });
    this.#state = { ...this.#state, meta: { ...this.#state.meta, arrangement } };
  }

  /** Folds the log away and brings everything into the one file. */
  flush(): void {
    this.#selection.settle();
    if (this.#state.logged > longLog) {
      this.#store.fold(this.#state.alignment, this.revision);
      this.#state = { ...this.#state, logged: 0 };
    }
    this.#store.settle();
  }

  /** Flushes what can be flushed and lets go of the file; everything acknowledged is safe even when flushing fails. */
  async close(): Promise<void> {
    try {
      this.flush();
    } catch (thrown) {
      this.#around.trouble(`closing ${this.path}`, thrown);
    }
    this.#store.close();
    await this.#checker.stop();
  }

  #commit({ history, steps, label, select }: Travel, { entry, document, by }: Committed): Change {
    const base = this.revision;
    const alignment = applyAll(this.#state.alignment, steps);
    const commit = { base, steps, applied: history.applied, selection: select };
    const more = { ...(entry && { entry }), ...(document && { document }) };
    if (!this.#store.commit({ ...commit, ...more })) {
      this.#state = this.#store.load();
      this.#checker.forget();
      throw stale();
    }
    const meta = { ...this.#state.meta, revision: base + 1, applied: history.applied, selection: select };
    const documents = documentsOf(alignment);
    this.#state = { ...this.#state, alignment, documents, history, meta, logged: this.#state.logged + 1 };
    const change = { revision: meta.revision, steps, label, history: historyChange(history, entry), select };
    this.#around.emit({ type: 'changed', project: this.id, by, change });
    this.#checker.follow(steps);
    return change;
  }

  #history(): HistoryState {
    return { labels: labelsOf(this.#state.history), applied: this.#state.history.applied };
  }
}
