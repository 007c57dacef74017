import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { canonicalTag } from '../../../shared/model/language-tag.ts';

const longest = 80;
const longestTitle = 50;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** `name` as a file name that every system takes; "Project" when nothing of it is left. */
export function safeName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.-]+|[\s.-]+$/g, '');
  const short = [...plain]
    .slice(0, longest)
    .join('')
    .replace(/[\s.-]+$/, '');
  return short === '' || reserved.test(short) ? 'Project' : short;
}

/** A path in `folder` for a project called `name` that nothing else has: "name", "name 2", "name 3", … */
export function freePath(folder: string, name: string): string {
  const safe = safeName(name);
  for (let count = 1; ; count += 1) {
    const path = join(folder, `${count === 1 ? safe : `${safe} ${count}`}.triglot`);
    if (!existsSync(path)) return path;
  }
}

/** What the names of the files a project is made of say. */
export interface NameFromFiles {
  readonly name: string;
  /** False when the name says no more than the languages. */
  readonly telling: boolean;
}

/**
 * What to call a project of these files: what their names have in common, else the first name that is more than a
 * language code, else the languages.
 */
export function nameFor(
  sources: readonly { readonly language: string; readonly path: string }[],
): NameFromFiles {
  const stems = sources.map(({ path }) => basename(path, extname(path)));
  const shared = stems.reduce(commonStart).replace(/[\s._([-]+$/u, '');
  if (shared.length >= 3) return { name: shared, telling: true };
  const telling = stems.find((stem) => canonicalTag(stem) === null);
  if (telling !== undefined) return { name: telling, telling: true };
  return { name: sources.map(({ language }) => language).join(' '), telling: false };
}

/** A title as the name of a project: its first words, as many as stand well over a column. */
export function nameOfTitle(title: string): string {
  const letters = [...title.replace(/\s+/gu, ' ').trim()];
  if (letters.length <= longestTitle) return letters.join('');
  const short = letters.slice(0, longestTitle).join('');
  // Where words have spaces between them, the last one is not broken.
  return short.replace(/(?<=.{20})\s\S*$/u, '');
}

function commonStart(one: string, other: string): string {
  let end = 0;
  while (end < one.length && one[end] === other[end]) end += 1;
  return one.slice(0, end);
}

/** The id under which the project at `path` is called, the same as long as it lies there. */
export function projectId(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16);
}

/** The name people know the project at `path` by. */
export function projectName(path: string): string {
  return basename(path).replace(/\.triglot$/i, '');
}
