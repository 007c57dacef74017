import { TriglotError } from '../../../shared/api/errors.ts';
import type { ProjectState } from '../../../shared/api/methods/projects.ts';
import { trouble } from '../../../shared/lib/trouble.ts';
import { Cancelled } from '../../../shared/lib/watch.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { EngineThread } from '../engine/engine-thread.ts';
import { settled } from '../grants.ts';
import { openStore } from '../store/open-store.ts';
import { bitByBit } from './bit-by-bit.ts';
import { glimpsed } from './glimpsed.ts';
import { projectId } from './names.ts';
import { Project } from './project.ts';
import type { Surroundings } from './surroundings.ts';

/** A project that is being opened, or is open. */
export interface Opening {
  /** What can be shown of a large project before it is read; null when `project` is to be waited for. */
  readonly glimpse: ProjectState | null;
  readonly project: Promise<Project>;
}

/** The projects open in this process: one object for one file, whoever opens it and by whatever name. */
export interface OpenProjects {
  /** Opens the project at `path`, or gives the one that is open. Throws `input` when it cannot be. */
  open(
    path: string,
    warm?: { readonly thread: EngineThread; readonly findings: readonly Finding[] },
  ): Opening;
  /** The project called `id`, once it is read; one that was closed meanwhile (by another window) is opened again. */
  get(id: string): Promise<Project>;
  close(id: string): Promise<void>;
  closeAll(): Promise<void>;
  /** Has every project that is read tell its findings anew. */
  retell(): void;
  /** The project called `id` if it is open and read by now. */
  find(id: string): Project | undefined;
}

interface Entry extends Opening {
  /** Null until it is read. */
  read: Project | null;
}

export function createOpenProjects(around: Surroundings): OpenProjects {
  const open = new Map<string, Entry>();
  const paths = new Map<string, string>();
  const closing = new Map<string, Promise<void>>();

  const openAt: OpenProjects['open'] = (path, warm) => {
    const place = settled(path);
    const id = projectId(place);
    const there = open.get(id);
    // The place of last time moves on while a project is open.
    if (there !== undefined) return there.read === null ? there : { ...there, glimpse: null };
    const store = openStore(place);
    const begin = async (): Promise<Project> => {
      try {
        const loaded = await bitByBit(store.loading(), () => open.get(id) !== entry);
        const project = new Project(place, store, around, loaded, warm);
        entry.read = project;
        return project;
      } catch (thrown) {
        if (open.get(id) === entry) open.delete(id);
        store.close();
        throw thrown;
      }
    };
    const seen = warm === undefined ? store.glimpse() : null;
    const entry: Entry = {
      glimpse: seen && glimpsed(place, seen),
      read: null,
      // Not before the glimpse has been handed over.
      project: new Promise((resolve) => setImmediate(resolve)).then(begin),
    };
    entry.project.catch(() => {});
    open.set(id, entry);
    paths.set(id, place);
    return entry;
  };
  const close = async (id: string): Promise<void> => {
    const entry = open.get(id);
    if (entry === undefined) return closing.get(id);
    open.delete(id);
    const done = entry.project
      .then((project) => project.close())
      .catch(() => {})
      .finally(() => closing.delete(id));
    closing.set(id, done);
    return done;
  };

  return {
    open: openAt,
    async get(id) {
      const entry = open.get(id);
      const read = await entry?.project.catch((thrown) => {
        // Another window closed it before it was read.
        if (thrown instanceof Cancelled) return undefined;
        throw thrown;
      });
      if (read !== undefined) return read;
      const path = paths.get(id);
      if (path === undefined) throw new TriglotError('usage', trouble('not-open'));
      return openAt(path).project;
    },
    close,
    async closeAll() {
      await Promise.all([...open.keys()].map(close));
      await Promise.all(closing.values());
    },
    retell() {
      for (const { read } of open.values()) read?.judgement.retell();
    },
    find: (id) => open.get(id)?.read ?? undefined,
  };
}
