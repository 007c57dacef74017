import { openStore, type Store } from '../../../src/main/services/store/open-store.ts';
import { type History, record, undo } from '../../../src/shared/edit/history.ts';
import { applyAll } from '../../../src/shared/edit/step.ts';
import type { Alignment } from '../../../src/shared/model/alignment.ts';
import { toggle } from './new-project.ts';

/** What is true of a project that is edited without rest. */
export interface Restless {
  readonly alignment: Alignment;
  readonly history: History;
  readonly revision: number;
}

/** The next edit, always the same one in the same state: mostly a toggle, every fifth time an undo; folds now and then. */
export function nextEdit(state: Restless, store?: Store): Restless {
  const { alignment, history, revision } = state;
  const back = revision % 5 === 4 ? undo(history) : null;
  const steps = back?.steps ?? [toggle(alignment, (revision * 7) % alignment.units.length)];
  const entry = { label: `Edit ${revision}`, steps, before: null, after: null };
  const next = {
    alignment: applyAll(alignment, steps),
    history: back?.history ?? record(history, entry),
    revision: revision + 1,
  };
  const { applied } = next.history;
  const commit = { base: revision, steps, applied, selection: null };
  store?.commit(back === null ? { ...commit, entry } : commit);
  if (revision % 40 === 39) store?.fold(next.alignment, next.revision);
  if (revision % 90 === 89) store?.settle();
  return next;
}

/** Edits the project at `path` for ever and prints every revision once it is acknowledged. */
function editForEver(path: string): never {
  const store = openStore(path);
  const { alignment, history, meta } = store.load();
  let state: Restless = { alignment, history, revision: meta.revision };
  for (;;) {
    state = nextEdit(state, store);
    process.stdout.write(`${state.revision}\n`);
  }
}

const [, , path] = process.argv;
if (import.meta.main && path !== undefined) editForEver(path);
