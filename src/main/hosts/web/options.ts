import { parseArgs } from 'node:util';
import { TriglotError } from '../../../shared/api/errors.ts';
import { only } from '../../services/grants.ts';
import { type Places, projectsFolder } from '../../services/places.ts';
import type { installedPlaces } from '../places.ts';
import { readWishes } from '../startup.ts';

/** What the words behind the web host's name ask for. */
export interface WebWishes {
  readonly port: number;
  readonly words: readonly string[];
  readonly sample: boolean;
}

/**
 * Reads `[lang=file …|project.triglot] [--port N] [--host 127.0.0.1] [--sample] [--no-open]`. The last one is taken because
 * every host takes it: this one never opens anything. Throws `usage`.
 */
export function readWebWishes(argv: readonly string[]): WebWishes {
  const { values, positionals } = parsed(argv);
  if (values.host !== undefined && !['127.0.0.1', 'localhost'].includes(values.host))
    throw new TriglotError(
      'usage',
      `--host ${values.host}: Triglot answers on this machine only. Leave it out.`,
    );
  return { port: readPort(values.port), words: positionals, sample: values.sample ?? false };
}

/** A port number; 0, for any free one, when nothing is given. Throws `usage` for anything that is none. */
export function readPort(given: string | undefined): number {
  if (given === undefined) return 0;
  const port = /^\d{1,5}$/.test(given) ? Number(given) : 65_536;
  if (port > 65_535) throw new TriglotError('usage', `--port ${given}: a port is a number from 0 to 65535.`);
  return port;
}

/** The places of a web host that was asked for `wishes` by somebody standing in `folder`: only what they named may be reached. */
export function webPlaces(
  installed: ReturnType<typeof installedPlaces>,
  wishes: WebWishes,
  folder: string,
): Places {
  const otherwise = { kind: wishes.sample ? 'sample' : 'none' } as const;
  const { startup, files } = readWishes(wishes.words, folder, otherwise);
  if (files.length > 0)
    throw new TriglotError('usage', `${files[0]}: say which language it is, as in en=${files[0]}.`);
  const named =
    startup.kind === 'project'
      ? [startup.path]
      : startup.kind === 'sources'
        ? startup.sources.map(({ path }) => path)
        : [];
  const grants = only(named, [projectsFolder(installed.home)]);
  return { ...installed, host: 'web', startup, grants };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        sample: { type: 'boolean' },
        'no-open': { type: 'boolean' },
        web: { type: 'boolean' },
      },
    });
  } catch (thrown) {
    throw new TriglotError('usage', thrown instanceof Error ? thrown.message : String(thrown));
  }
}
