import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { TriglotError } from '../../../shared/api/errors.ts';
import { trouble, troubleAt } from '../../../shared/lib/trouble.ts';
import { inputFailure } from './failures.ts';

/** The largest source that is taken, in bytes. */
export const largestSource = 100 * 1024 * 1024;

/**
 * The bytes of the file at `path`. Throws an `input` error, before reading anything, when it is missing, a folder,
 * no ordinary file, or over 100 MB.
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return readKind(path, await stat(path));
  } catch (thrown) {
    throw inputFailure(path, thrown);
  }
}

/** The same, at once: for threads that have nothing else to do. */
export function readBytesSync(path: string): Uint8Array {
  try {
    return readKind(path, statSync(path));
  } catch (thrown) {
    throw inputFailure(path, thrown);
  }
}

function readKind(path: string, kind: Kind): Uint8Array {
  refuseLarge(path, refuseOdd(path, kind).size);
  const file = openSync(path, 'r');
  try {
    refuseLarge(path, fstatSync(file).size);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** Throws an `input` error when `bytes` are more than a source may have. */
export function refuseLarge(name: string, bytes: number): void {
  if (bytes <= largestSource) return;
  const size = Math.ceil(bytes / 1024 / 1024);
  throw new TriglotError('input', troubleAt(name, trouble('too-large', { size })));
}

interface Kind {
  readonly size: number;
  isFile(): boolean;
  isDirectory(): boolean;
}

/** Throws an `input` error for a folder, a device, a pipe: whatever is no ordinary file. */
export function refuseOdd(path: string, kind: Kind): Kind {
  if (kind.isFile()) return kind;
  const what = kind.isDirectory() ? 'is-folder' : 'not-ordinary';
  throw new TriglotError('input', troubleAt(path, trouble(what)));
}
