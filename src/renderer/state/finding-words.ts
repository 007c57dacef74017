import { findingSentence as chinese } from '../../shared/language/told/chinese.ts';
import { type FindingSentence, partsOf } from '../../shared/language/told/finding-parts.ts';
import { findingSentence as french } from '../../shared/language/told/french.ts';
import type { Alignment } from '../../shared/model/alignment.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { t, wordsLanguage } from '../words/t.ts';

const sentences: Readonly<Record<string, FindingSentence>> = { fr: french, 'zh-Hans': chinese };

/**
 * A finding as a sentence in the language of the interface: in English as the engine says it, else put together from
 * the finding's parts, with the words as they stand in the texts.
 */
export function findingWords(finding: Finding, alignment: Alignment): string {
  const language = wordsLanguage();
  const sentence = sentences[language];
  if (sentence === undefined) return finding.message;
  return sentence(partsOf(finding, alignment, language, t(`findings.type.${finding.type}`)));
}
