import type { Places } from '../../services/places.ts';
import type { WebWishes } from './options.ts';
import { readyLine, startWeb, type WebHost } from './server.ts';

/**
 * Starts the web host, says where it is, and stays until it is told to end (Ctrl+C, SIGTERM); then everything is put
 * away before the process ends. Another signal, more than a second later, ends it at once; before that it is the same
 * one, which npm passes on to what the terminal has told already.
 */
export async function runWeb(
  places: Places,
  { port, behind }: Pick<WebWishes, 'port' | 'behind'>,
): Promise<WebHost> {
  const host = await startWeb({ places, port, behind });
  let asked = 0;
  const end = () => {
    if (asked > 0 && Date.now() - asked > 1000) process.exit(1);
    if (asked > 0) return;
    asked = Date.now();
    host.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  process.stdout.write(`${readyLine(host.url)}\n`);
  return host;
}
