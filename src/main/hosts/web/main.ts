import { toWireError } from '../../../shared/api/errors.ts';
import { installedPlaces } from '../places.ts';
import { standingFolder } from '../standing.ts';
import { readWebWishes, webPlaces } from './options.ts';
import { runWeb } from './run.ts';

try {
  const wishes = readWebWishes(process.argv.slice(2));
  await runWeb(webPlaces(installedPlaces(import.meta.url), wishes, standingFolder()), wishes);
} catch (thrown) {
  const { code, message } = toWireError(thrown);
  process.stderr.write(`triglot: ${message}\n`);
  process.exitCode = code === 'usage' ? 2 : 3;
}
