import { TriglotError } from '../../../shared/api/errors.ts';
import { ReadFault } from '../../../shared/import/read-fault.ts';
import { troubleAt } from '../../../shared/lib/trouble.ts';

/** What `read` gives; a fault it meets in the file at `path` becomes an `input` error that names file and line. */
export function faultless<Given>(path: string, read: () => Given): Given {
  try {
    return read();
  } catch (thrown) {
    if (!(thrown instanceof ReadFault)) throw thrown;
    const place = thrown.line === null ? path : `${path}:${thrown.line}`;
    throw new TriglotError('input', troubleAt(place, thrown.trouble));
  }
}
