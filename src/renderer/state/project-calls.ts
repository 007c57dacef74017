import type { Arrangement, IgnoredFinding } from '../../shared/api/methods/projects.ts';
import { t } from '../words/t.ts';
import { inSight } from './columns.ts';
import type { EditsStage } from './project-edits.ts';
import type { ProjectView } from './session-state.ts';

/** What is asked of the service about the open project beside edits. Failures are told, never thrown. */
export interface ProjectCalls {
  ignoreFinding(key: string, reason: string): Promise<void>;
  restoreFinding(key: string): Promise<void>;
  lockPivot(locked: boolean): Promise<void>;
  arrange(change: Partial<Arrangement>): Promise<void>;
  flush(settled: Promise<void>): Promise<void>;
}

export function createProjectCalls(
  { client, store, say }: Pick<EditsStage, 'client' | 'store' | 'say'>,
  fail: (thrown: unknown) => void,
): ProjectCalls {
  /** Does `work` for the open project, and lays what it gives over the project when it is still the one shown. */
  const forProject = async (work: (project: string) => Promise<Partial<ProjectView>>): Promise<void> => {
    const project = store.get().project?.project;
    if (project === undefined) return;
    try {
      const part = await work(project);
      const now = store.get().project;
      if (now?.project === project) store.set({ project: { ...now, ...part } });
    } catch (thrown) {
      fail(thrown);
    }
  };
  /** What stands is known at once, but where a large project is still being looked through. */
  const judged = async (judge: (project: string) => Promise<readonly IgnoredFinding[]>) => {
    await forProject(async (project) => ({ ignored: await judge(project) }));
    await forProject(async (project) => {
      const { findings } = await client.call('findings.list', { project });
      return { findings };
    });
  };
  return {
    ignoreFinding: (key, reason) =>
      judged((project) => client.call('findings.ignore', { project, key, reason })),
    restoreFinding: (key) => judged((project) => client.call('findings.restore', { project, key })),
    lockPivot: (locked) =>
      forProject(async (project) => {
        await client.call('projects.lockPivot', { project, locked });
        say(t(locked ? 'pivot.locked' : 'pivot.unlocked'), 'done');
        return { pivotUnlocked: !locked };
      }),
    arrange: (change) =>
      forProject(async (project) => {
        const { project: now, place } = store.get();
        if (now === null) return {};
        const arrangement = { ...now.arrangement, ...change };
        const arranged = { ...now, arrangement };
        store.set({ project: arranged, place: place && inSight(arranged, place) });
        await client.call('projects.arrange', { project, arrangement });
        return {};
      }),
    flush: (settled) =>
      forProject(async (project) => {
        await settled;
        const { path } = await client.call('projects.flush', { project });
        store.set({ saved: 'saved' });
        say(t('project.saved-at', path), 'done');
        return {};
      }),
  };
}
