import { isOwnFormat } from '../../../src/main/services/documents/kind.ts';
import { examine, openRaw } from '../../../src/main/services/held-sources.ts';
import { examineVersion, readVersion } from '../../../src/main/workers/reading.ts';
import { TriglotError } from '../../../src/shared/api/errors.ts';
import type { Document } from '../../../src/shared/model/document.ts';
import type { HostileFile } from './hostile.ts';

const silent = () => {};

/**
 * What the program makes of a file: the number of its segments, or the one line that says why not. Throws for a crash,
 * for a message that is not one line naming the file, and for segments that are not sound.
 */
export async function outcomeOf({ name, bytes }: HostileFile): Promise<number | string> {
  try {
    const raw = openRaw(name, bytes) ?? examine(name, name, bytes).raw;
    if (isOwnFormat(raw.format)) await examineVersion(raw, silent);
    const { document } = await readVersion({ ...raw, language: 'en' }, { segmentation: 'paragraph' }, silent);
    refuseUnsound(document);
    return document.segments.length;
  } catch (thrown) {
    if (!(thrown instanceof TriglotError) || thrown.code !== 'input') throw thrown;
    const { message } = thrown;
    if (/^[^\n]{1,400}[.!?]$/.test(message) && message.startsWith(`${name}: `)) return message;
    throw new Error(`not one line that names the file: ${message}`);
  }
}

function refuseUnsound({ source, segments }: Document): void {
  for (const { text, spans } of segments) {
    if (text.trim() === '' || !text.isWellFormed()) throw new Error(`no sound text: ${JSON.stringify(text)}`);
    for (const [start, end] of spans)
      if (!(start >= 0 && start < end && end <= source.length))
        throw new Error(`no sound span: ${start}, ${end}`);
  }
}
