import { TriglotError } from '../../shared/api/errors.ts';
import { pathOf } from '../wire/client.ts';
import { t } from '../words/t.ts';
import { contentOf, largestFile } from './file-content.ts';

/** Something the user put in: a file from a drop or choice, or a path from the system's own dialog. */
export type Given =
  /** `within` is where it lies in the folder that was put in. */
  { readonly file: File; readonly within?: string } | { readonly path: string; readonly language?: string };

/** What to call it. */
export function givenName(given: Given): string {
  return 'file' in given ? given.file.name : (given.path.split(/[/\\]/).at(-1) ?? given.path);
}

/** What to call it, with the folders it lies in as far as they are known. */
export function givenPath(given: Given): string {
  return 'file' in given ? (given.within ?? given.file.name) : given.path;
}

/** What the services are to be told of it: its path where the host knows paths, else name and content. Rejects with one sentence. */
export async function handedOver(
  given: Given,
): Promise<{ readonly path: string } | { readonly name: string; readonly content: string }> {
  const path = 'path' in given ? given.path : pathOf(given.file);
  if (path !== null && path !== '') return { path };
  return { name: givenName(given), content: await bytesOf(given) };
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
