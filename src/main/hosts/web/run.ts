import type { Places } from '../../services/places.ts';
import { readyLine, startWeb, type WebHost } from './server.ts';

/**
 * Starts the web host, says where it is, and stays until it is told to end (Ctrl+C, SIGTERM); then everything is put
 * away before the process ends. A second signal ends it at once.
 */
export async function runWeb(places: Places, port: number): Promise<WebHost> {
  const host = await startWeb({ places, port });
  let ending = false;
  const end = () => {
    if (ending) process.exit(1);
    ending = true;
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
