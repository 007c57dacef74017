import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file in `out/` that says when the last whole build began. */
export function stampOf(root: string): string {
  return join(root, 'out', '.built');
}

/** Says that a build which began at `started` is whole. What changed while it ran is newer than the stamp. */
export function stampBuild(root: string, started: Date): void {
  const stamp = stampOf(root);
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(stamp, '');
  utimesSync(stamp, started, started);
}
