import { TriglotError } from '../../../shared/api/errors.ts';
import type { ChangeState } from '../../../shared/model/document.ts';
import { labelOf, offered } from '../../services/decode/encodings.ts';
import type { RawSource } from '../../services/engine/messages.ts';
import { readBytes } from '../../services/files/read-bytes.ts';
import { refuseOddLanguages } from '../../services/languages.ts';
import { openRaw, openText } from '../../services/open-source.ts';

/** One language version as it is named on the command line. */
export interface NamedFile {
  readonly language: string;
  readonly path: string;
}

/** Reads `<lang>=<file>` words: two languages at least, all known and different, `pivot` one of them. Throws `usage`. */
export function readNamedFiles(words: readonly string[], pivot: string | undefined): readonly NamedFile[] {
  const files = words.map((word): NamedFile => {
    const at = word.indexOf('=');
    const [language, path] = [word.slice(0, at), word.slice(at + 1)];
    if (at < 1 || path === '')
      throw new TriglotError(
        'usage',
        `${word}: say which language it is, as in en=${word.replace(/=/g, '')}.`,
      );
    return { language, path };
  });
  const languages = files.map(({ language }) => language);
  refuseOddLanguages(languages, pivot);
  return files;
}

/** Reads `--encoding <lang>=<label>` options into a map; throws `usage` for a language or an encoding there is not. */
export function readEncodings(
  given: readonly string[],
  files: readonly NamedFile[],
): ReadonlyMap<string, string> {
  return new Map(
    given.map((word) => {
      const [language = '', name = ''] = word.split('=', 2);
      const label = labelOf(name);
      if (!files.some((file) => file.language === language) || name === '')
        throw new TriglotError(
          'usage',
          `--encoding ${word}: name one of the languages given, as in ${files[0]?.language}=utf-8.`,
        );
      if (label === null)
        throw new TriglotError(
          'usage',
          `--encoding ${word}: there is no such encoding. Try one of: ${offered.join(', ')}.`,
        );
      return [language, label];
    }),
  );
}

/** The named files' bytes with what is known of them. Throws `input` for whatever cannot be taken. */
export async function readSources(
  files: readonly NamedFile[],
  encodings: ReadonlyMap<string, string>,
  changes: ChangeState,
): Promise<readonly RawSource[]> {
  const sources: RawSource[] = [];
  for (const { language, path } of files) {
    const bytes = await readBytes(path);
    const encoding = encodings.get(language);
    const raw = openRaw(path, bytes, encoding) ?? openText(path, bytes, encoding).raw;
    sources.push({ ...raw, changes, language });
  }
  return sources;
}
