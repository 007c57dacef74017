import { randomUUID } from 'node:crypto';
import { TriglotError } from '../../shared/api/errors.ts';
import type { SourceInfo } from '../../shared/api/methods/sources.ts';
import { guessLanguage } from '../../shared/language/guess.ts';
import { decodeAs, detectEncoding, refuseBinary } from './decode/decode.ts';
import { labelOf } from './decode/encodings.ts';
import type { RawSource } from './engine/messages.ts';
import { shortName } from './files/failures.ts';
import { refuseLarge } from './files/read-bytes.ts';
import { formatOf } from './format.ts';

/** A file that was put in, with what it takes to read it again otherwise. */
export interface HeldSource {
  readonly info: SourceInfo;
  readonly raw: Omit<RawSource, 'language'>;
}

/** The files people have put in and may make a project of. The oldest are let go when they are many or large. */
export interface HeldSources {
  /** @param forced the encoding a person chose; guessed when absent */
  hold(path: string, bytes: Uint8Array, forced?: string): SourceInfo;
  decode(id: string, encoding: string): SourceInfo;
  get(id: string): HeldSource;
}

const mostHeld = 64;
const mostBytes = 512 * 1024 * 1024;

export function createHeldSources(): HeldSources {
  const held = new Map<string, HeldSource>();
  const get = (id: string): HeldSource => {
    const source = held.get(id);
    if (source === undefined)
      throw new TriglotError('usage', 'This file is not held any more. Choose it again.');
    return source;
  };
  return {
    hold(path, bytes, forced) {
      const source = examine(randomUUID(), path, bytes, forced);
      held.set(source.info.id, source);
      letGo(held);
      return source.info;
    },
    decode(id, encoding) {
      const { raw } = get(id);
      const source = examine(id, raw.path, raw.bytes, encoding);
      held.set(id, source);
      return source.info;
    },
    get,
  };
}

/**
 * What can be said about a file before it is read as a document: encoding, format, language, its first lines.
 * Throws an `input` error when it is empty, binary, too large, holds no text, or is not in the `forced` encoding.
 */
export function examine(id: string, path: string, bytes: Uint8Array, forced?: string): HeldSource {
  refuseLarge(path, bytes.length);
  if (forced !== undefined) refuseBinary(bytes, path);
  const label = forced === undefined ? undefined : (labelOf(forced) ?? forced);
  const text = label === undefined ? null : decodeAs(bytes, label, path, true);
  const { encoding, encodings } = detected(bytes, path, label);
  const source = text ?? decodeAs(bytes, encoding, path, false);
  if (source.trim() === '')
    throw new TriglotError(
      'input',
      `${path}: there is nothing but white space in it. Choose the file that holds the text.`,
    );
  const format = formatOf(path, source);
  const raw = { path, format, encoding, forced: forced !== undefined, bytes };
  const language = guessLanguage(source.slice(0, 20_000));
  const name = shortName(path);
  const info = {
    id,
    name,
    bytes: bytes.length,
    format,
    encoding,
    encodings,
    language,
    preview: firstLines(source),
  };
  return { info, raw };
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

/** The first lines with something in them, as decoded. */
function firstLines(text: string): string {
  const lines = text.slice(0, 4000).split(/\r\n|\r|\n/);
  const full = lines.filter((line) => line.trim() !== '').slice(0, 12);
  return full.join('\n').slice(0, 800);
}

function letGo(held: Map<string, HeldSource>): void {
  let bytes = [...held.values()].reduce((sum, { info }) => sum + info.bytes, 0);
  for (const [id, { info }] of held) {
    if (held.size <= 1 || (held.size <= mostHeld && bytes <= mostBytes)) return;
    held.delete(id);
    bytes -= info.bytes;
  }
}
