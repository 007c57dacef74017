import type { DocumentInfo } from '../model/document.ts';
import type { ExportInput } from './input.ts';

/** The last part of a path, of either kind of slash. */
export function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/** The file name of the version in `language`, undefined when it is not known. */
export function documentName(documents: readonly DocumentInfo[], language: string): string | undefined {
  const path = documents.find((each) => each.language === language)?.path;
  return path === undefined || path === '' ? undefined : baseName(path);
}

/**
 * A name for an export of `languages`: what the file names have in common, else the pivot's, the languages as they are
 * `written`, the extension ("treaty.zh-en-fr.tmx"); "alignment" where a file is named after its language alone.
 */
export function suggestedName(
  input: ExportInput,
  languages: readonly string[],
  extension: string,
  written: readonly string[] = languages,
): string {
  return `${suggestedStem(input, languages)}.${written.join('-')}.${extension}`;
}

/** What names of exports begin with. */
export function suggestedStem(input: ExportInput, languages: readonly string[]): string {
  const stems = languages.flatMap((language) => {
    const name = documentName(input.documents, language);
    return name === undefined ? [] : [stemOf(name, language)];
  });
  const pivotName = documentName(input.documents, input.alignment.pivot);
  const common = new Set(stems).size === 1 ? stems[0] : undefined;
  const stem = common ?? (pivotName === undefined ? '' : stemOf(pivotName, input.alignment.pivot));
  return stem === '' ? 'alignment' : stem;
}

/** A file name without its extension and without the language at its end or beginning ("treaty_FR.txt" → "treaty"). */
function stemOf(name: string, language: string): string {
  const stem = name.replace(/(?<=.)\.[^.]{1,8}$/, '');
  const lower = stem.toLowerCase();
  const tag = language.toLowerCase();
  if (lower === tag) return '';
  const [head, tail] = [stem.slice(0, -tag.length), stem.slice(tag.length)];
  if (lower.endsWith(tag) && /[-_. ]$/.test(head)) return head.replace(/[-_. ]+$/, '');
  if (lower.startsWith(tag) && /^[-_. ]/.test(tail)) return tail.replace(/^[-_. ]+/, '');
  return stem;
}
