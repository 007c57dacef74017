import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Handlers } from '../../shared/api/contract.ts';
import { TriglotError } from '../../shared/api/errors.ts';
import { appMethods, type Settings } from '../../shared/api/methods/app.ts';
import { usualSettings } from '../../shared/api/usual-settings.ts';
import { printProfile } from '../../shared/check/judging/profile.ts';
import { parseProfile } from '../../shared/check/judging/profile-file.ts';
import { trouble, troubleAt } from '../../shared/lib/trouble.ts';
import { writeWhole } from './files/atomic-write.ts';
import type { Places } from './places.ts';
import { refuseToWrite } from './sources.ts';

type Name = 'settings.get' | 'settings.set' | 'checks.take' | 'checks.write';

/**
 * The user's settings, kept in `<home>/settings.json`. A file that is missing or spoilt counts as empty.
 * @param changed told of every change
 */
export function settingsHandlers(
  { home, grants }: Pick<Places, 'home' | 'grants'>,
  changed: (before: Settings, after: Settings) => void,
): Pick<Handlers, Name> {
  const set = (wanted: Wanted): Settings => {
    const before = readSettings(home);
    const after = { ...before, ...known(wanted) };
    mkdirSync(home, { recursive: true });
    writeWhole(fileIn(home), `${JSON.stringify(after, null, 2)}\n`);
    changed(before, after);
    return after;
  };
  return {
    'settings.get': async () => readSettings(home),
    'settings.set': async (wanted) => set(wanted),
    async 'checks.take'({ name, text }) {
      try {
        return set({ checks: parseProfile(text) });
      } catch (thrown) {
        if (thrown instanceof TriglotError) throw thrown;
        const why = thrown instanceof Error ? thrown.message : String(thrown);
        throw new TriglotError('input', troubleAt(name, trouble('no-checks', { why })));
      }
    },
    async 'checks.write'({ path }) {
      refuseToWrite(grants, path);
      writeWhole(path, printProfile(readSettings(home).checks));
      return { path };
    },
  };
}

type Wanted = { [Key in keyof Settings]?: Settings[Key] | undefined };

/** The settings kept in `home` as they are now. */
export function readSettings(home: string): Settings {
  try {
    const kept: unknown = JSON.parse(readFileSync(fileIn(home), 'utf8'));
    return { ...usualSettings, ...known(appMethods['settings.set'].parse(kept)) };
  } catch {
    return usualSettings;
  }
}

function fileIn(home: string): string {
  return join(home, 'settings.json');
}

function known(wanted: Wanted): Partial<Settings> {
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
}
