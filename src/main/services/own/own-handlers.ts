import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Handlers } from '../../../shared/api/contract.ts';
import { TriglotError } from '../../../shared/api/errors.ts';
import { ownKinds } from '../../../shared/api/methods/own.ts';
import { trouble } from '../../../shared/lib/trouble.ts';
import { outputFailure } from '../files/failures.ts';
import type { Places } from '../places.ts';
import { ownFolder, readOwn } from './read-own.ts';

/** The user's own files: what was found of them, and where they are looked for. */
export function ownHandlers({
  home,
  reveal,
}: Pick<Places, 'home' | 'reveal'>): Pick<Handlers, 'own.list' | 'own.show'> {
  const folder = ownFolder(home);
  return {
    'own.list': async () => ({ folder, files: readOwn(folder) }),
    async 'own.show'() {
      if (reveal === undefined) throw new TriglotError('unavailable', trouble('no-folders'));
      const folders = ownKinds.map((kind) => join(folder, kind));
      try {
        for (const each of folders) mkdirSync(each, { recursive: true });
      } catch (thrown) {
        throw outputFailure(folder, thrown);
      }
      reveal(folders[0] ?? folder);
      return null;
    },
  };
}
