import type { Handlers } from '../../../shared/api/contract.ts';
import type { Settings } from '../../../shared/api/methods/app.ts';
import type { ProjectState } from '../../../shared/api/methods/projects.ts';

/** What the system around the window wants to know of what the services do. */
export interface Follower {
  /** A project was made or opened. */
  opened(project: Pick<ProjectState, 'name' | 'path'>): void;
  /** The list of recent projects was emptied. */
  forgotten(): void;
  configured(settings: Settings): void;
}

const opening = [
  'projects.create',
  'projects.open',
  'projects.take',
  'projects.adopt',
  'projects.adoptContent',
  'projects.sample',
] as const;

/** The same handlers, which tell `follower` once they have done their work. */
export function followed(handlers: Handlers, follower: Follower): Handlers {
  const opened = opening.map((name) => {
    const open = handlers[name] as (...args: readonly unknown[]) => Promise<ProjectState>;
    return [
      name,
      async (...args: readonly unknown[]) => {
        const state = await open(...args);
        follower.opened(state);
        return state;
      },
    ];
  });
  return {
    ...handlers,
    ...Object.fromEntries(opened),
    async 'projects.forget'(params, context) {
      const done = await handlers['projects.forget'](params, context);
      follower.forgotten();
      return done;
    },
    async 'settings.set'(params, context) {
      const settings = await handlers['settings.set'](params, context);
      follower.configured(settings);
      return settings;
    },
  };
}
