import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { canonicalTag } from '../../../shared/model/language-tag.ts';

const longest = 80;
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

/**
 * What to call a project of these files: what their names have in common, else the first name that is more than a
 * language code, else the languages.
 */
export function nameFor(sources: readonly { readonly language: string; readonly path: string }[]): string {
  const stems = sources.map(({ path }) => basename(path, extname(path)));
  const shared = stems.reduce(commonStart).replace(/[\s._([-]+$/u, '');
  if (shared.length >= 3) return shared;
  const telling = stems.find((stem) => canonicalTag(stem) === null);
  return telling ?? sources.map(({ language }) => language).join(' ');
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
