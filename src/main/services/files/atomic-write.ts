import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { outputFailure } from './failures.ts';

/** A file that is to hold `content`. */
export interface Output {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Writes `content` to `path` whole or not at all; an `output` error says why it could not. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  writeAllWhole([{ path, content }]);
}

/**
 * Writes all `outputs` or none: every one is written beside its place and flushed to disk, and only when all are there
 * are they renamed. What is no ordinary file (a device, a pipe) is written to directly, last.
 */
export function writeAllWhole(outputs: readonly Output[]): void {
  const staged: { path: string; place: string; waiting: string }[] = [];
  const direct: Output[] = [];
  try {
    for (const output of outputs) {
      const place = whereTo(output.path);
      if (place === null) direct.push(output);
      else staged.push({ path: output.path, place, waiting: stage(output, place) });
    }
    for (const output of direct) attempt(output.path, () => writeFileSync(output.path, output.content));
    for (const { path, place, waiting } of staged) attempt(path, () => renameSync(waiting, place));
  } finally {
    for (const { waiting } of staged) rmSync(waiting, { force: true });
  }
  for (const folder of new Set(staged.map(({ place }) => dirname(place)))) flushFolder(folder);
}

/** A name in the folder of `path` that nothing else uses, for what is not finished yet. */
export function waitingName(path: string): string {
  return join(dirname(path), `.${basename(path).slice(0, 60)}.${unused()}.part`);
}

/** A name that is new; it need not be a secret. */
function unused(): string {
  return Math.random().toString(36).slice(2).padEnd(10, '0');
}

/** Throws an `output` error when `path` obviously cannot be written, before any work is done for it. */
export function refuseHopeless(path: string): void {
  attempt(path, () => {
    if (!statSync(dirname(path)).isDirectory()) throw systemError('ENOTDIR');
  });
  whereTo(path);
}

/** Where `path` really is, links followed; null when it is there and no ordinary file. Throws on a folder. */
function whereTo(path: string): string | null {
  return attempt(path, () => {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there === undefined) return path;
    if (there.isDirectory()) throw systemError('EISDIR');
    return there.isFile() ? realpathSync(path) : null;
  });
}

function stage(output: Output, place: string): string {
  const waiting = waitingName(place);
  return attempt(output.path, () => {
    const mode = (statSync(place, { throwIfNoEntry: false })?.mode ?? 0o666) & 0o777;
    const file = openSync(waiting, 'wx', mode);
    try {
      writeFileSync(file, output.content);
      fsyncSync(file);
    } catch (thrown) {
      rmSync(waiting, { force: true });
      throw thrown;
    } finally {
      closeSync(file);
    }
    return waiting;
  });
}

/** Makes the renaming itself durable where the system knows how to. */
export function flushFolder(folder: string): void {
  try {
    const file = openSync(folder, 'r');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch {
    // Windows cannot open a folder; its renames are durable without.
  }
}

function attempt<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    throw outputFailure(path, thrown);
  }
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
