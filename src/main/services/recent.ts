import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';
import type { RecentProject } from '../../shared/api/methods/projects.ts';
import { writeWhole } from './files/atomic-write.ts';

const shape = v.array(
  v.object({
    name: v.string(),
    path: v.string(),
    languages: v.array(v.string()),
    units: v.number(),
    confirmed: v.number(),
    progress: v.exactOptional(
      v.array(v.object({ language: v.string(), units: v.number(), confirmed: v.number() })),
    ),
    openedAt: v.string(),
  }),
);
const most = 30;

/** The projects opened last, newest first; those whose file is gone are left out. */
export interface RecentProjects {
  list(): readonly RecentProject[];
  /** Puts `project` in front, or renews what is known of it. Never throws. */
  remember(project: RecentProject): void;
  /** Empties the list. Never throws. */
  forget(): void;
}

/** The list kept in `file`; a file that is missing or spoilt counts as empty. */
export function createRecent(file: string): RecentProjects {
  const read = (): readonly RecentProject[] => {
    try {
      return v.parse(shape, JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      return [];
    }
  };
  const keep = (projects: readonly RecentProject[]) => {
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeWhole(file, `${JSON.stringify(projects.slice(0, most), null, 2)}\n`);
    } catch {
      // The list is a convenience; the project itself is safe in its own file.
    }
  };
  return {
    list: () => read().filter(({ path }) => existsSync(path)),
    remember(project) {
      const others = read().filter(({ path }) => path !== project.path);
      keep([project, ...others]);
    },
    forget: () => keep([]),
  };
}
