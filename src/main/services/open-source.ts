import { TriglotError } from '../../shared/api/errors.ts';
import type { SourceInfo } from '../../shared/api/methods/sources.ts';
import { trouble, troubleAt } from '../../shared/lib/trouble.ts';
import { decodeAs, detectEncoding, refuseBinary } from './decode/decode.ts';
import { labelOf } from './decode/encodings.ts';
import { ownFormatOf } from './documents/kind.ts';
import type { RawSource } from './engine/messages.ts';
import { refuseLarge } from './files/read-bytes.ts';
import { formatOf } from './format.ts';

/** A file with what it takes to read it as a document, whatever language it is in. */
export type OpenSource = Omit<RawSource, 'language'>;

/** A file that was put in, with what it takes to read it again otherwise. */
export interface HeldSource {
  readonly info: SourceInfo;
  readonly raw: OpenSource;
}

/**
 * A file of a format that says itself how it is to be read; null for text. Throws an `input` error when it is empty, too
 * large or of a kind that is not read, `usage` when an encoding is asked for all the same.
 */
export function openRaw(path: string, bytes: Uint8Array, forced?: string): OpenSource | null {
  refuseLarge(path, bytes.length);
  const format = ownFormatOf(path, bytes);
  if (format === null) return null;
  if (forced !== undefined) throw ownEncoding(path);
  return { path, format, encoding: 'utf-8', forced: false, bytes, changes: 'accepted' };
}

/** What is said to whoever names an encoding for a file that says its own. */
export function ownEncoding(path: string): TriglotError {
  return new TriglotError('usage', troubleAt(path, trouble('own-encoding')));
}

/** A text that could be decoded. */
export interface OpenText {
  readonly raw: OpenSource;
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
