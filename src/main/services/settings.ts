import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Handlers } from '../../shared/api/contract.ts';
import { appMethods, type Settings } from '../../shared/api/methods/app.ts';
import { writeWhole } from './files/atomic-write.ts';

const usual: Settings = {
  language: 'system',
  theme: 'system',
  density: 'comfortable',
  zoom: 100,
  user: '',
  preset: 'triglot',
  keys: {},
};

/** The user's settings, kept in `<home>/settings.json`. A file that is missing or spoilt counts as empty. */
export function settingsHandlers(home: string): Pick<Handlers, 'settings.get' | 'settings.set'> {
  return {
    'settings.get': async () => readSettings(home),
    async 'settings.set'(wanted) {
      const settings = { ...readSettings(home), ...known(wanted) };
      mkdirSync(home, { recursive: true });
      writeWhole(fileIn(home), `${JSON.stringify(settings, null, 2)}\n`);
      return settings;
    },
  };
}

/** The settings kept in `home` as they are now. */
export function readSettings(home: string): Settings {
  try {
    const kept: unknown = JSON.parse(readFileSync(fileIn(home), 'utf8'));
    return { ...usual, ...known(appMethods['settings.set'].parse(kept)) };
  } catch {
    return usual;
  }
}

function fileIn(home: string): string {
  return join(home, 'settings.json');
}

function known(wanted: { [Key in keyof Settings]?: Settings[Key] | undefined }): Partial<Settings> {
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
}
