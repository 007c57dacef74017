import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';

/** Which paths of this machine a client may name. Links are followed before the question is answered. */
export interface Grants {
  allows(path: string): boolean;
  /** From now on `path` itself may be named; whatever lies below a folder is not granted by it. */
  grant(path: string): void;
}

/** The desktop's own window and the command line: whoever asks is the user. */
export const everything: Grants = { allows: () => true, grant: () => {} };

/**
 * For hosts whose clients only claim to be the user (a browser): nothing but `files`, what lies under `folders`, and
 * what is granted later.
 */
export function only(files: readonly string[], folders: readonly string[]): Grants {
  const granted = new Set(files.map(settled));
  return {
    allows(path) {
      const asked = settled(path);
      return granted.has(asked) || folders.some((folder) => asked.startsWith(settled(folder) + sep));
    },
    grant: (path) => void granted.add(settled(path)),
  };
}

/** `path` made absolute and freed of links, as far as it exists. */
export function settled(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch {
    const parent = dirname(absolute);
    return parent === absolute ? absolute : join(settled(parent), basename(absolute));
  }
}
