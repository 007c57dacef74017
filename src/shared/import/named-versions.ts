import { canonicalTag } from '../model/language-tag.ts';
import { headedLanguage } from './aligned/language-names.ts';

/** A file as its name tells it: which document it is a version of, and in which language. */
export interface NamedVersion {
  /** The path without language and ending, in lower case: the same for all versions of a document. */
  readonly document: string;
  /** The same as it is written. */
  readonly path: string;
  /** The same without folders; what to call the document. */
  readonly name: string;
  readonly language: string;
}

/** The letters that end names of United Nations documents ("A_RES_78_142_E.docx"). */
const letters: Readonly<Record<string, string>> = { A: 'ar', C: 'zh', E: 'en', F: 'fr', R: 'ru', S: 'es' };

/**
 * What a path says of document and language: "treaty-fr.docx", "treaty.zh-CN.txt", "fr_treaty.md", "treaty French.docx",
 * "A_RES_78_142_E.docx", "fr/treaty.docx", "fr.txt". Null when it names no language.
 */
export function namedVersion(path: string): NamedVersion | null {
  const parts = path.split(/[\\/]/);
  const file = (parts.at(-1) ?? '').replace(/\.[^.]{1,8}$/, '');
  const folders = parts.slice(0, -1);
  const found = inName(file);
  if (found !== null) {
    const stem = found.stem === '' ? (folders.at(-1) ?? 'document') : found.stem;
    return { ...at([...folders, found.stem]), name: stem, language: found.language };
  }
  const folder = folders.at(-1);
  const language = folder === undefined ? null : tagOf(folder);
  if (language === null) return null;
  return { ...at([...folders.slice(0, -1), file]), name: file, language };
}

function at(parts: readonly string[]): Pick<NamedVersion, 'document' | 'path'> {
  const path = parts.join('/');
  return { document: path.toLowerCase(), path };
}

function inName(file: string): { readonly stem: string; readonly language: string } | null {
  const whole = tagOf(file);
  if (whole !== null) return { stem: '', language: whole };
  // "Annex II" is no annex in Sichuan Yi.
  if (/[-_. ][IVXL]{1,5}$/.test(file)) return null;
  const letter = /^(.+)[-_. ]([ACEFRS])$/.exec(file);
  if (letter?.[1] !== undefined) return { stem: letter[1], language: letters[letter[2] ?? ''] ?? 'und' };
  const end = /^(.+?)[-_. ]?[([]?(?<![A-Za-z])([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,4}){0,2})[)\]]?$/.exec(file);
  const atEnd = end?.[2] === undefined ? null : tagOf(end[2]);
  if (end?.[1] !== undefined && atEnd !== null) return { stem: trimmed(end[1]), language: atEnd };
  const start = /^([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)[-_. ](.+)$/.exec(file);
  const atStart = start?.[1] === undefined ? null : tagOf(start[1]);
  if (start?.[2] !== undefined && atStart !== null) return { stem: start[2], language: atStart };
  const word = /^(.+)[-_. ]([(]?\p{L}{2,}[)]?)$/u.exec(file);
  const named = word?.[2] === undefined ? null : headedLanguage(word[2].replace(/[()]/g, ''));
  return word?.[1] !== undefined && named !== null ? { stem: trimmed(word[1]), language: named } : null;
}

function trimmed(stem: string): string {
  return stem.replace(/[-_. ([]+$/, '');
}

function tagOf(text: string): string | null {
  return /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,4}){0,2}$/.test(text)
    ? canonicalTag(text.replaceAll('_', '-'))
    : null;
}
