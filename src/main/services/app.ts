import type { Handlers } from '../../shared/api/contract.ts';
import { TriglotError } from '../../shared/api/errors.ts';
import type { Startup } from '../../shared/api/methods/app.ts';
import { trouble } from '../../shared/lib/trouble.ts';
import type { Log } from './log.ts';
import { type Places, projectsFolder } from './places.ts';

/** What the program says of itself and of its host. */
export function appHandlers(
  places: Places,
  startup: () => Startup,
  log: Pick<Log, 'path' | 'read'>,
): Pick<Handlers, 'app.info' | 'log.read' | 'log.show' | 'dialog.open' | 'dialog.save' | 'dialog.folder'> {
  const { dialogs } = places;
  return {
    'app.info': async () => ({
      version: places.version,
      host: places.host,
      platform: process.platform,
      projectsFolder: projectsFolder(places.home),
      dialogs: dialogs !== undefined,
      startup: startup(),
    }),
    'log.read': async () => ({ path: log.path, text: log.read() }),
    async 'log.show'() {
      if (places.reveal === undefined) throw withoutFolders();
      places.reveal(log.path);
      return null;
    },
    async 'dialog.open'(wanted) {
      if (dialogs === undefined) throw without();
      const paths = await dialogs.open(wanted.for, wanted.many);
      for (const path of paths) places.grants.grant(path);
      return paths;
    },
    async 'dialog.save'({ suggested }) {
      if (dialogs === undefined) throw without();
      const path = await dialogs.save(suggested);
      if (path !== null) places.grants.grant(path);
      return path;
    },
    async 'dialog.folder'() {
      if (dialogs === undefined) throw without();
      const path = await dialogs.folder();
      if (path !== null) places.grants.grant(path);
      return path;
    },
  };
}

function withoutFolders(): TriglotError {
  return new TriglotError('unavailable', trouble('no-folders'));
}

function without(): TriglotError {
  return new TriglotError('unavailable', trouble('no-dialogs'));
}
