import { checkProjectFile, damaged, openUntouched, resultCode, storeFailure } from './check-file.ts';
import { type Loaded, loadProject } from './load.ts';

/** What the project at `path` holds, whoever else has it open; the file is only read. Throws `input`. */
export function readProject(path: string): Loaded {
  checkProjectFile(path);
  try {
    const database = openUntouched(path);
    try {
      return loadProject(database);
    } finally {
      database.close();
    }
  } catch (thrown) {
    throw resultCode(thrown) === null ? damaged(path) : storeFailure(path, thrown);
  }
}
