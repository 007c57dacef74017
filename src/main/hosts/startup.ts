import { isAbsolute, resolve } from 'node:path';
import type { Startup } from '../../shared/api/methods/app.ts';
import { canonicalTag } from '../../shared/model/language-tag.ts';

/** What a person asked for by the words behind the program's name. */
export interface Wishes {
  readonly startup: Startup;
  /** Files named without their language, as full paths; the workbench asks for it. */
  readonly files: readonly string[];
}

/**
 * Reads `lang=file …`, `project.triglot`, or plain files. With nothing named, `otherwise` is what to start with.
 * @param words without the program's name and without switches
 * @param folder where the person stands; relative paths start there
 */
export function readWishes(words: readonly string[], folder: string, otherwise: Startup): Wishes {
  const named = words.map((word) => readWord(word, folder));
  const project = named.find(({ path }) => path.toLowerCase().endsWith('.triglot'));
  if (project !== undefined) return { startup: { kind: 'project', path: project.path }, files: [] };
  const sources = named.flatMap(({ language, path }) => (language === null ? [] : [{ language, path }]));
  if (named.length > 0 && sources.length === named.length) {
    return { startup: { kind: 'sources', sources }, files: [] };
  }
  const none: Startup = { kind: 'none' };
  return { startup: named.length === 0 ? otherwise : none, files: named.map(({ path }) => path) };
}

/** One word: a file, with its language when that stands in front ("fr=treaty.txt"). */
function readWord(word: string, folder: string): { language: string | null; path: string } {
  const [, tag, file] = /^([^=/\\]+)=(.+)$/su.exec(word) ?? [];
  if (tag === undefined || file === undefined || isAbsolute(word) || canonicalTag(tag) === null) {
    return { language: null, path: resolve(folder, word) };
  }
  return { language: tag, path: resolve(folder, file) };
}

/** The files named in `words`, with or without a language in front, as full paths. */
export function pathsIn(words: readonly string[], folder: string): readonly string[] {
  return words.map((word) => readWord(word, folder).path);
}
