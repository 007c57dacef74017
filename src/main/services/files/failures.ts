import { basename, dirname } from 'node:path';
import { TriglotError } from '../../../shared/api/errors.ts';

/** A failed read of `path` as one line for people. Anything already meant for people passes unchanged. */
export function inputFailure(path: string, thrown: unknown): TriglotError {
  if (thrown instanceof TriglotError) return thrown;
  return new TriglotError(
    'input',
    `${path}: ${inputReasons[codeOf(thrown)] ?? `it cannot be read (${said(thrown)}).`}`,
  );
}

/** A failed write of `path` as one line for people. Anything already meant for people passes unchanged. */
export function outputFailure(path: string, thrown: unknown): TriglotError {
  if (thrown instanceof TriglotError) return thrown;
  const folder = dirname(path);
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: `the folder ${folder} does not exist. Make it first, or write somewhere else.`,
    ENOTDIR: `${folder} is not a folder. Write somewhere else.`,
    EISDIR: `this is a folder. Give the name of a file in it.`,
    EACCES: `writing to ${folder} is not allowed. Choose a folder of your own.`,
    EPERM: `writing to ${folder} is not allowed. Choose a folder of your own.`,
    EROFS: `${folder} is read-only. Choose a folder that can be written to.`,
    ENOSPC: 'the disk is full. Free some space and try again.',
    EDQUOT: 'your share of the disk is used up. Free some space and try again.',
    ENAMETOOLONG: 'the name is too long. Choose a shorter one.',
    EBUSY: 'another program is using the file. Close it there and try again.',
  };
  const reason = reasons[codeOf(thrown)] ?? `it cannot be written (${said(thrown)}).`;
  return new TriglotError('output', `${path}: ${reason} Nothing was written.`);
}

const inputReasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check its name and folder.',
  ENOTDIR: 'there is no such file. Check its name and folder.',
  EISDIR: 'this is a folder. Choose one of the files in it.',
  EACCES: 'reading it is not allowed. Change its permissions, or take a copy of your own.',
  EPERM: 'reading it is not allowed. Change its permissions, or take a copy of your own.',
  ENAMETOOLONG: 'there is no such file: the name is too long.',
  ELOOP: 'it is a link that leads back to itself.',
};

/** The system's error code ("ENOENT"), empty when `thrown` carries none. */
export function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
}

function said(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return (message.split('\n')[0] ?? '').replace(/[.\s]+$/, '');
}

/** The name people know a file by. */
export function shortName(path: string): string {
  return basename(path);
}
