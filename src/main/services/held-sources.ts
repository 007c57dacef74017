import type { CallContext } from '../../shared/api/contract.ts';
import { TriglotError } from '../../shared/api/errors.ts';
import type { SourceInfo } from '../../shared/api/methods/sources.ts';
import { render } from '../../shared/import/structure/render.ts';
import { guessLanguage } from '../../shared/language/guess.ts';
import { trouble, troubleAt } from '../../shared/lib/trouble.ts';
import type { ChangeState, DocumentFormat } from '../../shared/model/document.ts';
import { structureOf } from '../../shared/pipeline.ts';
import { decodeAs, detectEncoding, refuseBinary } from './decode/decode.ts';
import { labelOf } from './decode/encodings.ts';
import { isOwnFormat, ownFormatOf } from './documents/kind.ts';
import type { Examine } from './engine/examiner.ts';
import type { RawSource } from './engine/messages.ts';
import { shortName } from './files/failures.ts';
import { refuseLarge } from './files/read-bytes.ts';
import { firstLines } from './first-lines.ts';
import { formatOf } from './format.ts';

/** A file that was put in, with what it takes to read it again otherwise. */
export interface HeldSource {
  readonly info: SourceInfo;
  readonly raw: Omit<RawSource, 'language'>;
}

/** The files people have put in and may make a project of. The oldest are let go when they are many or large. */
export interface HeldSources {
  /** @param forced the encoding a person chose; guessed when absent */
  hold(
    path: string,
    bytes: Uint8Array,
    forced: string | undefined,
    context: CallContext,
  ): Promise<SourceInfo>;
  decode(id: string, encoding: string): SourceInfo;
  /** Reads the file again with its tracked changes in that state. */
  readChanges(id: string, read: ChangeState, context: CallContext): Promise<SourceInfo>;
  get(id: string): HeldSource;
}

const mostHeld = 64;
const mostBytes = 512 * 1024 * 1024;

export function createHeldSources(look: Examine): HeldSources {
  const held = new Map<string, HeldSource>();
  const lookInto = async (id: string, raw: HeldSource['raw'], context: CallContext): Promise<HeldSource> => {
    const { language, preview, changes, aside, warnings } = await look(raw, context);
    const { path, format, encoding, bytes } = raw;
    const info = {
      id,
      name: shortName(path),
      bytes: bytes.length,
      format,
      encoding,
      encodings: [],
      language,
      preview,
      changes: changes === 0 ? null : { count: changes, read: raw.changes },
      aside,
      warnings,
    };
    return { info, raw };
  };
  const get = (id: string): HeldSource => {
    const source = held.get(id);
    if (source === undefined) throw new TriglotError('usage', trouble('not-held'));
    return source;
  };
  return {
    async hold(path, bytes, forced, context) {
      const raw = openRaw(path, bytes, forced);
      const source =
        raw === null
          ? examine(crypto.randomUUID(), path, bytes, forced)
          : await lookInto(crypto.randomUUID(), raw, context);
      held.set(source.info.id, source);
      letGo(held);
      return source.info;
    },
    async readChanges(id, changes, context) {
      const { raw } = get(id);
      if (!isOwnFormat(raw.format))
        throw new TriglotError('usage', troubleAt(raw.path, trouble('no-changes')));
      const source = await lookInto(id, { ...raw, changes }, context);
      held.set(id, source);
      return source.info;
    },
    decode(id, encoding) {
      const { raw } = get(id);
      if (isOwnFormat(raw.format)) throw ownEncoding(raw.path);
      const source = examine(id, raw.path, raw.bytes, encoding);
      held.set(id, source);
      return source.info;
    },
    get,
  };
}

/**
 * A file of a format that says itself how it is to be read; null for text. Throws an `input` error when it is empty, too
 * large or of a kind that is not read, `usage` when an encoding is asked for all the same.
 */
export function openRaw(path: string, bytes: Uint8Array, forced?: string): HeldSource['raw'] | null {
  refuseLarge(path, bytes.length);
  const format = ownFormatOf(path, bytes);
  if (format === null) return null;
  if (forced !== undefined) throw ownEncoding(path);
  return { path, format, encoding: 'utf-8', forced: false, bytes, changes: 'accepted' };
}

function ownEncoding(path: string): TriglotError {
  return new TriglotError('usage', troubleAt(path, trouble('own-encoding')));
}

interface OpenText {
  readonly raw: HeldSource['raw'];
  readonly source: string;
  readonly encodings: readonly string[];
}

/**
 * A text with its encoding and format. Throws an `input` error when it is empty, binary, too large, holds no text, or is
 * not in the `forced` encoding.
 */
export function openText(path: string, bytes: Uint8Array, forced?: string): OpenText {
  refuseLarge(path, bytes.length);
  if (forced !== undefined) refuseBinary(bytes, path);
  const label = forced === undefined ? undefined : (labelOf(forced) ?? forced);
  const text = label === undefined ? null : decodeAs(bytes, label, path, true);
  const { encoding, encodings } = detected(bytes, path, label);
  const source = text ?? decodeAs(bytes, encoding, path, false);
  if (source.trim() === '') throw new TriglotError('input', troubleAt(path, trouble('only-space')));
  const format = formatOf(path, source);
  const raw = { path, format, encoding, forced: forced !== undefined, bytes, changes: 'accepted' } as const;
  return { raw, source, encodings };
}

/** What can be said about a text before it is read as a document: its language and its first lines too. Throws as `openText`. */
export function examine(id: string, path: string, bytes: Uint8Array, forced?: string): HeldSource {
  const { raw, source, encodings } = openText(path, bytes, forced);
  const { format, encoding } = raw;
  const shown = visibleStart(format, source);
  const language = guessLanguage(shown);
  const name = shortName(path);
  const info = {
    id,
    name,
    bytes: bytes.length,
    format,
    encoding,
    encodings,
    language,
    preview: firstLines(shown),
    changes: null,
    aside: [],
    warnings: [],
  };
  return { info, raw };
}

/** Beginning of what is read of a text, enough to guess the language from. */
function visibleStart(format: DocumentFormat, source: string): string {
  const structure = structureOf(format, source.slice(0, 200_000));
  if (structure === null) return source.slice(0, 20_000);
  const { lines } = render(structure.blocks).scanned;
  return lines
    .map((line) => line.text)
    .join('\n')
    .slice(0, 20_000);
}

function detected(
  bytes: Uint8Array,
  path: string,
  label: string | undefined,
): { encoding: string; encodings: readonly string[] } {
  if (label === undefined) return detectEncoding(bytes, path);
  try {
    const { encodings } = detectEncoding(bytes, path);
    return { encoding: label, encodings: [...new Set([label, ...encodings])] };
  } catch {
    return { encoding: label, encodings: [label] };
  }
}

function letGo(held: Map<string, HeldSource>): void {
  let bytes = [...held.values()].reduce((sum, { info }) => sum + info.bytes, 0);
  for (const [id, { info }] of held) {
    if (held.size <= 1 || (held.size <= mostHeld && bytes <= mostBytes)) return;
    held.delete(id);
    bytes -= info.bytes;
  }
}
