import type { Handlers } from '../../shared/api/contract.ts';
import type { Startup } from '../../shared/api/methods/app.ts';
import type { Places } from './places.ts';

type Made = Pick<Handlers, 'projects.create' | 'projects.sample'>;

/** What a page is told to begin with. */
export interface StartupBook {
  now(): Startup;
  /** The same handlers; the first project made of what the command line named stands for it from then on. */
  watch(handlers: Made): Made;
}

/** Keeps a page that is opened later from making the project of the command line once more. */
export function createStartupBook(places: Places): StartupBook {
  let startup = places.startup;
  const became = (kind: 'sample' | 'sources', path: string): void => {
    if (startup.kind === kind) startup = { kind: 'project', path };
  };
  return {
    now: () => startup,
    watch: (handlers) => ({
      async 'projects.create'(params, context) {
        const state = await handlers['projects.create'](params, context);
        became('sources', state.path);
        return state;
      },
      async 'projects.sample'(params, context) {
        const state = await handlers['projects.sample'](params, context);
        became('sample', state.path);
        return state;
      },
    }),
  };
}
