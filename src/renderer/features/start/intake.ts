import type { Client } from '../../../shared/api/contract.ts';
import { TriglotError } from '../../../shared/api/errors.ts';
import type { SourceInfo } from '../../../shared/api/methods/sources.ts';
import { pathOf } from '../../wire/client.ts';
import { t } from '../../words/t.ts';
import { contentOf, largestFile } from './content.ts';

/** Something the user put in: a file from a drop or choice, or a path from the system's own dialog. */
export type Given = { readonly file: File } | { readonly path: string; readonly language?: string };

/** What to call it. */
export function givenName(given: Given): string {
  return 'file' in given ? given.file.name : (given.path.split(/[/\\]/).at(-1) ?? given.path);
}

/** True for a project, which is opened and not aligned. */
export function isProject(given: Given): boolean {
  return givenName(given).toLowerCase().endsWith('.triglot');
}

/** Hands what was given to the services: by path where the host knows paths, else by content. Rejects with one sentence. */
export async function readGiven(client: Client, given: Given): Promise<SourceInfo> {
  const path = pathGiven(given);
  if (path !== null) return client.call('sources.read', { path });
  return client.call('sources.take', { name: givenName(given), content: await bytesOf(given) });
}

/** Opens the project that was given; same ways. */
export async function openGiven(client: Client, given: Given) {
  const path = pathGiven(given);
  if (path !== null) return client.call('projects.open', { path });
  return client.call('projects.take', { name: givenName(given), content: await bytesOf(given) });
}

function pathGiven(given: Given): string | null {
  if ('path' in given) return given.path;
  const path = pathOf(given.file);
  return path === null || path === '' ? null : path;
}

async function bytesOf(given: Given): Promise<string> {
  if (!('file' in given)) throw new TriglotError('input', t('start.problem.folder', givenName(given)));
  if (given.file.size > largestFile)
    throw new TriglotError('input', t('start.problem.size', given.file.name));
  try {
    return await contentOf(given.file);
  } catch {
    throw new TriglotError('input', t('start.problem.folder', given.file.name));
  }
}
