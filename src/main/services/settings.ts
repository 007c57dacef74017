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
  const file = join(home, 'settings.json');
  return {
    'settings.get': async () => read(file),
    async 'settings.set'(wanted) {
      const settings = { ...read(file), ...known(wanted) };
      mkdirSync(home, { recursive: true });
      writeWhole(file, `${JSON.stringify(settings, null, 2)}\n`);
      return settings;
    },
  };
}

function read(file: string): Settings {
  try {
    return { ...usual, ...known(appMethods['settings.set'].parse(JSON.parse(readFileSync(file, 'utf8')))) };
  } catch {
    return usual;
  }
}

function known(wanted: { [Key in keyof Settings]?: Settings[Key] | undefined }): Partial<Settings> {
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
}
