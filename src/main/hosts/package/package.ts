import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, Platform } from 'electron-builder';
import { readBundled } from './bundled.ts';
import { type PackagePlaces, packageConfiguration } from './configuration.ts';
import { noticeOf, shippedLicences } from './licences.ts';

/** What became of one kind of package: its files, or why there are none. */
export interface Packaged {
  readonly target: string;
  readonly files: readonly string[];
  readonly failed: string | null;
}

/** The kinds of packages made on `platform`; "dir" is the program unpacked, which every machine with a runtime can make. */
export function targetsOf(platform: NodeJS.Platform): readonly string[] {
  if (platform === 'win32') return ['nsis', 'portable'];
  if (platform === 'darwin') return ['dmg'];
  return ['AppImage', 'deb', 'rpm'];
}

/**
 * Makes each of `targets` for this machine's system from the built program in `root`. One that cannot be made does not
 * keep the others from it. Expects a whole build in `out/`.
 */
export async function makePackages(
  root: string,
  places: PackagePlaces,
  targets: readonly string[],
): Promise<readonly Packaged[]> {
  writeFileSync(join(root, 'out', 'NOTICE.txt'), noticeOf(shippedLicences(root, readBundled(root))));
  const made: Packaged[] = [];
  for (const target of targets) made.push(await makeOne(root, places, target));
  return made;
}

async function makeOne(root: string, places: PackagePlaces, target: string): Promise<Packaged> {
  try {
    const files = await build({
      projectDir: root,
      targets: Platform.current().createTarget(target),
      config: packageConfiguration(places),
      publish: 'never',
    });
    return { target, files, failed: null };
  } catch (thrown) {
    const [line = ''] = (thrown instanceof Error ? thrown.message : String(thrown)).split('\n', 1);
    return { target, files: [], failed: line };
  }
}
