import type { DocumentInfo } from './document.ts';

/** The bundled sample, in the order of its columns; its files stand in `resources/sample`. */
export const sample = [
  { language: 'zh', file: 'zh.txt' },
  { language: 'en', file: 'en.md' },
  { language: 'fr', file: 'fr.txt' },
] as const;

/** True for the documents of the bundled sample. */
export function isSample(documents: readonly Pick<DocumentInfo, 'language' | 'path'>[]): boolean {
  return (
    documents.length === sample.length &&
    sample.every(({ language, file }) =>
      documents.some((document) => document.language === language && document.path === file),
    )
  );
}
