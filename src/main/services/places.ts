import { homedir } from 'node:os';
import { join } from 'node:path';
import type { AppInfo, Startup } from '../../shared/api/methods/app.ts';
import type { Grants } from './grants.ts';

/** The system's file dialogs, where a host has them. */
export interface Dialogs {
  /** Paths chosen; empty when the user thinks better of it. */
  open(kind: 'documents' | 'project' | 'review' | 'reference', many: boolean): Promise<readonly string[]>;
  /** The path chosen; null when the user thinks better of it. */
  save(suggested: string): Promise<string | null>;
  /** The folder chosen; null likewise. */
  folder(): Promise<string | null>;
}

/** Everything a host knows and the services do not: where things are, and what this host can and may do. */
export interface Places {
  /** Folder of settings, log, the list of recent projects, and `projects/`. Made when first needed. */
  readonly home: string;
  /** Folder of the bundled data (`sample/` in it). */
  readonly resources: string;
  /** Folder of the built renderer (`index.html` in it). */
  readonly renderer: string;
  /** The worker's entry: source or bundle, as the host itself runs. */
  readonly worker: URL;
  readonly host: AppInfo['host'];
  readonly version: string;
  /** What the command line asked for. */
  readonly startup: Startup;
  /** Which paths a client may name. */
  readonly grants: Grants;
  readonly dialogs?: Dialogs;
  /** Shows a file in the system's own window for folders, where a host can. */
  readonly reveal?: (path: string) => void;
}

/** `$TRIGLOT_HOME`, or the folder where this platform keeps the data of programs. */
export function defaultHome(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  const chosen = environment.TRIGLOT_HOME;
  if (chosen) return chosen;
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Triglot');
  if (platform === 'win32') return join(environment.APPDATA || join(home, 'AppData', 'Roaming'), 'Triglot');
  return join(environment.XDG_DATA_HOME || join(home, '.local', 'share'), 'triglot');
}

/** Where projects are kept unless the user says otherwise. */
export function projectsFolder(home: string): string {
  return join(home, 'projects');
}
