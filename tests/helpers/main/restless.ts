import type { EngineThread } from '../../../src/main/services/engine/engine-thread.ts';
import { createOpenProjects } from '../../../src/main/services/project/open-projects.ts';
import { openStore } from '../../../src/main/services/store/open-store.ts';
import { after, nextMove, type Restless } from './restless-moves.ts';

/** A thread that never answers: findings are of no interest here. */
const silent: EngineThread = { send: () => {}, listen: () => {}, stop: async () => {} };

/** Edits the project at `path` through the service for ever and prints every revision once it is acknowledged. */
async function editForEver(path: string): Promise<never> {
  const store = openStore(path);
  const { alignment, history, meta } = store.load();
  const nextSource = store.nextSource();
  store.close();
  const open = createOpenProjects({
    start: () => silent,
    lexicon: '',
    ownGlossaries: () => [],
    checks: () => null,
    emit: () => {},
    trouble: () => {},
  });
  const project = await open.open(path).project;
  let state: Restless = { alignment, history, revision: meta.revision, nextSource };
  for (;;) {
    const move = nextMove(state);
    if (move.type === 'run') project.run(state.revision, move.command, move.params, null);
    else if (move.type === 'take') project.take(state.revision, move.proposed, null);
    else project[move.type]();
    state = after(state, move);
    process.stdout.write(`${state.revision}\n`);
    if (state.revision % 90 === 89) project.flush();
  }
}

const [, , path] = process.argv;
if (import.meta.main && path !== undefined) await editForEver(path);
