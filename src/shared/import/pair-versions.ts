import { namedVersion } from './named-versions.ts';

/** A document with its versions, as the names of files tell it. */
export interface PairedDocument<File> {
  /** The same for all its versions: the path without language and ending, in lower case. */
  readonly key: string;
  /** The key as the first of its files has it, or the name where it says nothing: what outputs are called. */
  readonly path: string;
  /** What to call it, as it is written. */
  readonly name: string;
  /** At most one for each language, in the order of the languages. */
  readonly versions: readonly { readonly language: string; readonly file: File }[];
}

/** A file that is a version of nothing, and why: `other` is in its place already. */
export type LoneFile<File> =
  | { readonly file: File; readonly why: 'no-language' }
  | { readonly file: File; readonly why: 'no-other' }
  | { readonly file: File; readonly why: 'same-language'; readonly other: File };

export interface Pairing<File> {
  /** Documents with two versions or more, in the order of their paths. */
  readonly documents: readonly PairedDocument<File>[];
  readonly alone: readonly LoneFile<File>[];
}

/** Brings the versions of documents together by what `pathOf` says of name and language (`namedVersion`). */
export function pairVersions<File>(files: readonly File[], pathOf: (file: File) => string): Pairing<File> {
  const found = new Map<string, { key: string; path: string; name: string; byLanguage: Map<string, File> }>();
  const alone: LoneFile<File>[] = [];
  for (const file of files) {
    const named = namedVersion(pathOf(file));
    if (named === null) {
      alone.push({ file, why: 'no-language' });
      continue;
    }
    const { document: key, path, name, language } = named;
    const known = found.get(key) ?? { key, path: key === '' ? name : path, name, byLanguage: new Map() };
    found.set(key, known);
    const other = known.byLanguage.get(language);
    if (other === undefined) known.byLanguage.set(language, file);
    else alone.push({ file, why: 'same-language', other });
  }
  const documents: PairedDocument<File>[] = [];
  for (const { byLanguage, ...document } of found.values()) {
    const versions = [...byLanguage].map(([language, file]) => ({ language, file }));
    const [only] = versions;
    if (versions.length > 1)
      documents.push({ ...document, versions: versions.sort((a, b) => (a.language < b.language ? -1 : 1)) });
    else if (only !== undefined) alone.push({ file: only.file, why: 'no-other' });
  }
  return { documents: documents.sort((a, b) => (a.path < b.path ? -1 : 1)), alone };
}
