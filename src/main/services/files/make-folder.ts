import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { outputFailure } from './failures.ts';

/** Makes the folder `path` with those above it, unless it is there. Throws `output`. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (thrown) {
    throw outputFailure(join(path, 'file'), thrown);
  }
}
