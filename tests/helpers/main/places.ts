import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { everything } from '../../../src/main/services/grants.ts';
import type { Places } from '../../../src/main/services/places.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** Places of this checkout with a home of their own in `folder`; a host that may reach everything, unless told otherwise. */
export function placesIn(folder: string, more: Partial<Places> = {}): Places {
  const renderer = join(folder, 'renderer');
  mkdirSync(renderer, { recursive: true });
  return {
    home: join(folder, 'home'),
    resources: join(root, 'resources'),
    renderer,
    worker: new URL('../../../src/main/workers/worker.ts', import.meta.url),
    host: 'desktop',
    version: '1.2.3',
    startup: { kind: 'none' },
    grants: everything,
    ...more,
  };
}
