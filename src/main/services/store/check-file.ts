import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { TriglotError } from '../../../shared/api/errors.ts';
import { trouble, troubleAt } from '../../../shared/lib/trouble.ts';
import { inputFailure } from '../files/failures.ts';
import { openDatabase } from './open-database.ts';
import { applicationId, schemaVersion } from './schema.ts';

const headerLength = 100;

/**
 * Makes sure that `path` is a whole project file of a version that can be read, without changing a byte of it.
 * Throws an `input` error that names `shown` and says what it is instead, or what is wrong with it.
 */
export function checkProjectFile(path: string, shown: string = path): void {
  try {
    const logged = hasLog(path);
    checkHeader(path, shown, logged);
    const database = openUntouched(path, logged);
    try {
      const [found] = database.prepare('PRAGMA quick_check(1)').all();
      if (found?.quick_check !== 'ok') throw damaged(shown);
    } finally {
      database.close();
    }
  } catch (thrown) {
    throw storeFailure(shown, thrown);
  }
}

/**
 * Opens the file for reading only. Without a write-ahead log beside it, it is read as it lies there, so that it may be
 * in a folder where nothing can be made.
 */
export function openUntouched(path: string, logged: boolean = hasLog(path)): DatabaseSync {
  const url = pathToFileURL(path);
  url.searchParams.set('mode', 'ro');
  if (!logged) url.searchParams.set('immutable', '1');
  return openDatabase(url, { readOnly: true, timeout: 5000 });
}

/** A failure while reading or opening a project as one line for people. */
export function storeFailure(path: string, thrown: unknown): TriglotError {
  if (thrown instanceof TriglotError) return thrown;
  const code = resultCode(thrown);
  if (code === null) return inputFailure(path, thrown);
  if (code === busy || code === locked)
    return new TriglotError('input', troubleAt(path, trouble('project-locked')));
  if (code === readOnly || code === cannotOpen)
    return new TriglotError('input', troubleAt(path, trouble('project-read-only')));
  return damaged(path);
}

/** SQLite's primary result code, or null when the error does not come from SQLite. */
export function resultCode(thrown: unknown): number | null {
  if (!(thrown instanceof Error) || !('errcode' in thrown) || typeof thrown.errcode !== 'number') return null;
  return thrown.errcode & 0xff;
}

export const busy = 5;
export const locked = 6;
export const readOnly = 8;
export const ioError = 10;
export const full = 13;
export const cannotOpen = 14;

/** What is said of a project that is not whole. */
export function damaged(path: string): TriglotError {
  return new TriglotError('input', troubleAt(path, trouble('project-damaged')));
}

function checkHeader(path: string, shown: string, logged: boolean): void {
  const { header, size } = readHeader(path, shown);
  if (size === 0) throw new TriglotError('input', troubleAt(shown, trouble('project-empty')));
  const starts = 'SQLite format 3\0';
  if (header.subarray(0, 16).toString('latin1') !== starts.slice(0, header.length) || header.length < 16)
    throw new TriglotError('input', troubleAt(shown, trouble('project-none')));
  if (header.length < headerLength) throw cutShort(shown);
  if (header.readUInt32BE(68) !== applicationId)
    throw new TriglotError('input', troubleAt(shown, trouble('project-other')));
  const version = header.readUInt32BE(60);
  if (version > schemaVersion) throw new TriglotError('input', troubleAt(shown, trouble('project-newer')));
  const stated = header.readUInt16BE(16);
  const pageSize = stated === 1 ? 65_536 : stated;
  if (!logged && size < header.readUInt32BE(28) * pageSize) throw cutShort(shown);
}

function cutShort(path: string): TriglotError {
  return new TriglotError('input', troubleAt(path, trouble('project-cut')));
}

function readHeader(path: string, shown: string): { header: Buffer; size: number } {
  if (statSync(path).isDirectory())
    throw new TriglotError('input', troubleAt(shown, trouble('project-folder')));
  const file = openSync(path, 'r');
  try {
    const header = Buffer.alloc(headerLength);
    const read = readSync(file, header, 0, headerLength, 0);
    return { header: header.subarray(0, read), size: fstatSync(file).size };
  } finally {
    closeSync(file);
  }
}

/** True when a write-ahead log with something in it lies beside the file. */
function hasLog(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}
