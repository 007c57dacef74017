import { basename, dirname } from 'node:path';
import { TriglotError } from '../../../shared/api/errors.ts';
import { type Trouble, type TroubleKey, trouble, troubleAt } from '../../../shared/lib/trouble.ts';

/** A failed read of `path` as one line for people. Anything already meant for people passes unchanged. */
export function inputFailure(path: string, thrown: unknown): TriglotError {
  if (thrown instanceof TriglotError) return thrown;
  const code = codeOf(thrown);
  const known = isKnown(code) ? inputReasons[code] : undefined;
  const what = known === undefined ? trouble('unreadable', { why: said(thrown) }) : trouble(known);
  return new TriglotError('input', troubleAt(path, what));
}

/** A failed write of `path` as one line for people. Anything already meant for people passes unchanged. */
export function outputFailure(path: string, thrown: unknown): TriglotError {
  if (thrown instanceof TriglotError) return thrown;
  const folder = dirname(path);
  const reasons: Readonly<Record<string, Trouble>> = {
    ENOENT: trouble('no-folder', { folder }),
    ENOTDIR: trouble('folder-is-none', { folder }),
    EISDIR: trouble('write-to-folder'),
    EACCES: trouble('write-forbidden', { folder }),
    EPERM: trouble('write-forbidden', { folder }),
    EROFS: trouble('read-only-folder', { folder }),
    ENOSPC: trouble('disk-full'),
    EDQUOT: trouble('quota-full'),
    ENAMETOOLONG: trouble('name-too-long'),
    EBUSY: trouble('in-use'),
  };
  const reason = reasons[codeOf(thrown)] ?? trouble('unwritable', { why: said(thrown) });
  return new TriglotError('output', troubleAt(path, trouble('nothing-written', { reason })));
}

const inputReasons = {
  ENOENT: 'no-such-file',
  ENOTDIR: 'no-such-file',
  EISDIR: 'is-folder',
  EACCES: 'read-forbidden',
  EPERM: 'read-forbidden',
  ENAMETOOLONG: 'no-such-file-long',
  ELOOP: 'link-loop',
} as const satisfies Readonly<Record<string, TroubleKey>>;

function isKnown(code: string): code is keyof typeof inputReasons {
  return Object.hasOwn(inputReasons, code);
}

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
