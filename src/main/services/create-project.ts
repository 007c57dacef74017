import { existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { CallContext } from '../../shared/api/contract.ts';
import { TriglotError } from '../../shared/api/errors.ts';
import type { Segmentation } from '../../shared/api/methods/projects.ts';
import { trouble, troubleAt } from '../../shared/lib/trouble.ts';
import { build, type EngineThread } from './engine/engine-thread.ts';
import type { BuildOrder, KnowledgeSources, Outcome } from './engine/messages.ts';
import { flushFolder, refuseHopeless, waitingName } from './files/atomic-write.ts';
import { codeOf, outputFailure } from './files/failures.ts';

/** What is to be aligned, and the new project file it is to go into (null for none). */
export interface Creation {
  readonly sources: BuildOrder['sources'];
  readonly pivot: string;
  readonly segmentation: Segmentation;
  readonly rules?: BuildOrder['rules'];
  readonly knowledge: KnowledgeSources;
  readonly path: string | null;
  /** Where it is to go instead, once it is known what the pivot's document is called. */
  readonly renamed?: (title: string | null) => string;
  /** Whether documents and alignment are wanted back. */
  readonly give: boolean;
}

/**
 * Builds an alignment in `thread` and, when asked to, a project file, which appears whole or not at all and never in
 * place of another; with the outcome comes where. `meanwhile` runs after everything is built and before the project
 * appears; when it throws, nothing appears.
 */
export async function createProject(
  thread: EngineThread,
  creation: Creation,
  context: CallContext,
  meanwhile: (created: Outcome) => void = () => {},
): Promise<Outcome & { readonly path: string | null }> {
  const { path, renamed, ...order } = creation;
  if (path === null) {
    const created = await build(thread, { ...order, store: null }, context);
    meanwhile(created);
    return { ...created, path };
  }
  if (existsSync(path)) throw taken(path);
  refuseHopeless(path);
  const waiting = waitingName(resolve(path));
  try {
    const store = { path: waiting, shown: path };
    const created = await build(thread, { ...order, store }, context);
    meanwhile(created);
    const place = renamed?.(created.title) ?? path;
    appear(waiting, place);
    return { ...created, path: place };
  } finally {
    for (const ending of ['', '-wal', '-shm']) rmSync(waiting + ending, { force: true });
  }
}

/** Gives the finished file at `waiting` its name, unless something else has it. */
export function appear(waiting: string, path: string): void {
  try {
    linkSync(waiting, path);
  } catch (thrown) {
    if (codeOf(thrown) === 'EEXIST') throw taken(path);
    try {
      // Some file systems know no links; there the moment between asking and renaming has to be risked.
      if (existsSync(path)) throw taken(path);
      renameSync(waiting, path);
    } catch (second) {
      throw outputFailure(path, second);
    }
  }
  flushFolder(dirname(path));
}

function taken(path: string): TriglotError {
  return new TriglotError('output', troubleAt(path, trouble('exists-already')));
}
