import type { FindingType } from '../../../shared/model/finding.ts';
import { languageName } from '../../../shared/model/language-tag.ts';
import { t, wordsLanguage } from '../../words/t.ts';

/** "negation: French", what findings that are ignored together have in common. */
export function kindIn({
  type,
  languages,
}: {
  readonly type: FindingType;
  readonly languages: readonly string[];
}): string {
  const names = languages.map((tag) => languageName(tag, wordsLanguage()));
  return t('findings.kind-in', t(`findings.type.${type}`), names.join(', '));
}
