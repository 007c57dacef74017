import { extname } from 'node:path';
import { readAligned } from '../../../src/main/services/aligned/read-aligned.ts';
import { isOwnFormat } from '../../../src/main/services/documents/kind.ts';
import { examine } from '../../../src/main/services/examine.ts';
import { rulesIn } from '../../../src/main/services/knowledge/srx-file.ts';
import { readGlossaryIn, readMemoryIn } from '../../../src/main/services/knowledge/term-files.ts';
import { openRaw } from '../../../src/main/services/open-source.ts';
import { examineVersion, readVersion } from '../../../src/main/workers/reading.ts';
import { TriglotError } from '../../../src/shared/api/errors.ts';
import { unwatched } from '../../../src/shared/lib/watch.ts';
import type { Document } from '../../../src/shared/model/document.ts';
import { alignedFormatOf } from '../../../src/shared/model/document-endings.ts';
import { brokenLaws } from '../../../src/shared/model/invariants.ts';
import { compileSrx } from '../../../src/shared/segment/srx.ts';
import type { HostileFile } from './hostile.ts';

const silent = () => {};

/**
 * What the program makes of a file: the number of its segments, units, terms or rules, or the one line that says why not.
 * Throws for a crash, for a message that is not one line naming the file, and for what is not sound.
 */
export async function outcomeOf({ name, bytes }: HostileFile): Promise<number | string> {
  try {
    if (extname(name) === '.srx') return rulesOf(name, bytes);
    if (extname(name) === '.tbx') return termsOf(name, bytes);
    if (alignedFormatOf(name) !== null) return unitsOf(name, bytes);
    return await segmentsOf(name, bytes);
  } catch (thrown) {
    if (!(thrown instanceof TriglotError) || thrown.code !== 'input') throw thrown;
    const { message } = thrown;
    const named = message.startsWith(name) && /^(?::\d+)?: /.test(message.slice(name.length));
    if (named && /^[^\n]{1,400}[.!?]$/.test(message)) return message;
    throw new Error(`not one line that names the file: ${message}`);
  }
}

async function segmentsOf(name: string, bytes: Uint8Array): Promise<number> {
  const raw = openRaw(name, bytes) ?? examine(name, name, bytes).raw;
  if (isOwnFormat(raw.format)) await examineVersion(raw, silent);
  const { document } = await readVersion({ ...raw, language: 'en' }, { segmentation: 'paragraph' }, silent);
  refuseUnsound(document);
  return document.segments.length;
}

function unitsOf(name: string, bytes: Uint8Array): number {
  const { alignment, documents } = readAligned({ path: name, bytes }, undefined, unwatched);
  const [broken] = brokenLaws(alignment);
  if (broken !== undefined) throw new Error(broken);
  for (const { source, segments } of documents)
    for (const { text, spans } of segments) {
      if (!text.isWellFormed()) throw new Error(`no sound text: ${JSON.stringify(text)}`);
      for (const [start, end] of spans)
        if (!(start >= 0 && start <= end && end <= source.length))
          throw new Error(`no sound span: ${start}, ${end}`);
    }
  if (extname(name) === '.tmx') readMemoryIn(name, bytes, ['en', 'fr'], () => {});
  return alignment.units.length;
}

function termsOf(name: string, bytes: Uint8Array): number {
  let count = 0;
  readGlossaryIn(name, bytes, ['en', 'fr'], () => (count += 1));
  return count;
}

const paragraph =
  'Mr. Smith came, saw No. 5 and left. He then said: “No!” (A word.) Then he went. 一。二！End.) The end.';

/** The rules, tried on a paragraph: its pieces have to be the paragraph again. */
function rulesOf(name: string, bytes: Uint8Array): number {
  const rules = rulesIn({ name, text: new TextDecoder().decode(bytes) });
  const { cut, odd } = compileSrx(rules, 'en');
  const starts = cut(paragraph, 'en', 0);
  if (starts[0] !== 0 || starts.some((start, at) => at > 0 && start <= starts[at - 1]!))
    throw new Error(`no sound cuts: ${starts.join(' ')}; ${odd.join('; ')}`);
  return Object.keys(rules.sets).length;
}

function refuseUnsound({ source, segments }: Document): void {
  for (const { text, spans } of segments) {
    if (text.trim() === '' || !text.isWellFormed()) throw new Error(`no sound text: ${JSON.stringify(text)}`);
    for (const [start, end] of spans)
      if (!(start >= 0 && start < end && end <= source.length))
        throw new Error(`no sound span: ${start}, ${end}`);
  }
}
