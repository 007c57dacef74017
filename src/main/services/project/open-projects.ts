import { TriglotError } from '../../../shared/api/errors.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { EngineThread } from '../engine/engine-thread.ts';
import { settled } from '../grants.ts';
import { openStore } from '../store/open-store.ts';
import { projectId } from './names.ts';
import { Project } from './project.ts';
import type { Surroundings } from './surroundings.ts';

/** The projects open in this process: one object for one file, whoever opens it and by whatever name. */
export interface OpenProjects {
  /** Opens the project at `path`, or gives the one that is open. */
  open(
    path: string,
    warm?: { readonly thread: EngineThread; readonly findings: readonly Finding[] },
  ): Project;
  /** The project called `id`; one that was closed meanwhile (by another window) is opened again. */
  get(id: string): Project;
  close(id: string): Promise<void>;
  closeAll(): Promise<void>;
  /** The project called `id` if it is open now. */
  find(id: string): Project | undefined;
}

export function createOpenProjects(around: Surroundings): OpenProjects {
  const open = new Map<string, Project>();
  const paths = new Map<string, string>();
  const closing = new Map<string, Promise<void>>();

  const openAt: OpenProjects['open'] = (path, warm) => {
    const place = settled(path);
    const id = projectId(place);
    const there = open.get(id);
    if (there !== undefined) return there;
    const store = openStore(place);
    try {
      const project = new Project(place, store, around, warm);
      open.set(id, project);
      paths.set(id, place);
      return project;
    } catch (thrown) {
      store.close();
      throw thrown;
    }
  };
  const close = async (id: string): Promise<void> => {
    const project = open.get(id);
    if (project === undefined) return closing.get(id);
    open.delete(id);
    const done = project.close().finally(() => closing.delete(id));
    closing.set(id, done);
    return done;
  };

  return {
    open: openAt,
    get(id) {
      const project = open.get(id);
      if (project !== undefined) return project;
      const path = paths.get(id);
      if (path === undefined) throw new TriglotError('usage', 'This project is not open. Open it again.');
      return openAt(path);
    },
    close,
    async closeAll() {
      await Promise.all([...open.keys()].map(close));
      await Promise.all(closing.values());
    },
    find: (id) => open.get(id),
  };
}
