import { parseArgs } from 'node:util';
import { TriglotError } from '../../../shared/api/errors.ts';
import type { Startup } from '../../../shared/api/methods/app.ts';
import { only } from '../../services/grants.ts';
import { knownLanguage, refuseOddLanguages } from '../../services/languages.ts';
import { type Places, projectsFolder } from '../../services/places.ts';
import type { installedPlaces } from '../places.ts';
import { readWishes } from '../startup.ts';

/** What the words behind the web host's name ask for. */
export interface WebWishes {
  /** 0 for any free one. */
  readonly port: number;
  /** Where a proxy of the user's own is reached that passes requests on; null without one. */
  readonly behind: string | null;
  readonly words: readonly string[];
  readonly sample: boolean;
}

/**
 * Reads `[lang=file …|project.triglot] [--port N] [--host 127.0.0.1] [--behind <https://…>] [--sample] [--no-open]`. The last one is taken because
 * every host takes it: this one never opens anything. Throws `usage`.
 */
export function readWebWishes(argv: readonly string[]): WebWishes {
  const { values, positionals } = parsed(argv);
  if (values.host !== undefined && !['127.0.0.1', 'localhost'].includes(values.host))
    throw new TriglotError(
      'usage',
      `--host ${values.host}: Triglot answers on this machine only. Leave it out.`,
    );
  return {
    port: readPort(values.port),
    behind: readOrigin(values.behind),
    words: positionals,
    sample: values.sample ?? false,
  };
}

/**
 * The places of a web host that was asked for `wishes` by somebody standing in `folder`: only what they named may be
 * reached. Throws `usage` when a file's language is missing, unknown or given twice.
 */
export function webPlaces(
  installed: ReturnType<typeof installedPlaces>,
  wishes: WebWishes,
  folder: string,
): Places {
  for (const word of wishes.words) refuseUnknownLanguage(word);
  const otherwise = { kind: wishes.sample ? 'sample' : 'none' } as const;
  const { startup, files } = readWishes(wishes.words, folder, otherwise);
  const [unnamed] = files;
  if (unnamed !== undefined)
    throw new TriglotError('usage', `${unnamed}: say which language it is, as in en=${unnamed}.`);
  if (startup.kind === 'sources')
    refuseOddLanguages(
      startup.sources.map(({ language }) => language),
      undefined,
    );
  const grants = only(pathsOf(startup), [projectsFolder(installed.home)]);
  return { ...installed, host: 'web', startup, grants };
}

function pathsOf(startup: Startup): readonly string[] {
  if (startup.kind === 'project') return [startup.path];
  return startup.kind === 'sources' ? startup.sources.map(({ path }) => path) : [];
}

function refuseUnknownLanguage(word: string): void {
  const language = /^([A-Za-z]{2,8}(?:-[A-Za-z0-9]+)*)=/.exec(word)?.[1];
  if (language !== undefined) knownLanguage(language);
}

function readPort(given: string | undefined): number {
  if (given === undefined) return 0;
  const port = /^\d{1,5}$/.test(given) ? Number(given) : 65_536;
  if (port > 65_535) throw new TriglotError('usage', `--port ${given}: a port is a number from 0 to 65535.`);
  return port;
}

function readOrigin(given: string | undefined): string | null {
  if (given === undefined) return null;
  const url = URL.parse(given);
  if (url === null || !/^https?:$/.test(url.protocol) || given.replace(/\/$/, '') !== url.origin)
    throw new TriglotError(
      'usage',
      `--behind ${given}: it is the address of your proxy without a path, like https://triglot.example.org.`,
    );
  return url.origin;
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        behind: { type: 'string' },
        sample: { type: 'boolean' },
        'no-open': { type: 'boolean' },
        web: { type: 'boolean' },
      },
    });
  } catch (thrown) {
    const [said = ''] = (thrown instanceof Error ? thrown.message : String(thrown)).split('. ', 1);
    throw new TriglotError('usage', `${said.replace(/\s*\n\s*/g, ' ').replace(/\.$/, '')}.`);
  }
}
