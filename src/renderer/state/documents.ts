import type { Alignment } from '../../shared/model/alignment.ts';
import type { DocumentInfo } from '../../shared/model/document.ts';

/** The texts that the columns of `alignment` stand in; `known` itself while they are the same. */
export function documentsOf(
  { languages, sources }: Alignment,
  known: readonly DocumentInfo[],
): readonly DocumentInfo[] {
  const documents = languages.flatMap(
    (language) => sources?.[language] ?? known.filter((one) => one.language === language),
  );
  const same =
    documents.length === known.length &&
    documents.every(({ language, path }, at) => known[at]?.language === language && known[at]?.path === path);
  return same ? known : documents;
}
