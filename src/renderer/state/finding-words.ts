import type { Alignment } from '../../shared/model/alignment.ts';
import type { Evidence, Finding } from '../../shared/model/finding.ts';
import { languageName, primaryLanguage } from '../../shared/model/language-tag.ts';
import { segmentIndex } from '../../shared/model/near.ts';
import type { FindingSentence } from '../words/engine/finding-sentences.ts';
import { findingSentence as french } from '../words/fr/finding-sentence.ts';
import { t, wordsLanguage } from '../words/t.ts';
import { findingSentence as chinese } from '../words/zh/finding-sentence.ts';

const sentences: Readonly<Record<string, FindingSentence>> = { fr: french, 'zh-Hans': chinese };
/** Kinds of which one side speaks for itself. */
const oneSided: ReadonlySet<Finding['type']> = new Set(['missing', 'extra', 'moved', 'order']);
/** How much of a text is quoted, in characters; how many quotes there are at most. */
const longest = 48;
const mostQuotes = 3;

/**
 * A finding as a sentence in the language of the interface: in English as the engine says it, else put together from
 * the finding's parts, with the words as they stand in the texts.
 */
export function findingWords(finding: Finding, alignment: Alignment): string {
  const language = wordsLanguage();
  const sentence = sentences[language];
  if (sentence === undefined) return finding.message;
  const { type, languages, evidence, units } = finding;
  const speaking = new Set([...languages, ...evidence.map((each) => each.language)]);
  const ordered = [...speaking].sort((a, b) => Number(languages.includes(b)) - Number(languages.includes(a)));
  const sides = ordered.map((each) => ({
    language: each,
    odd: languages.includes(each),
    name: languageName(each, language),
    quotes: quotesOf(
      evidence.filter((one) => one.language === each),
      alignment,
    ),
  }));
  const own = sides.filter(({ odd, quotes }) => odd && quotes.length > 0);
  const others = sides.filter(({ odd }) => !odd);
  const readable = [language, 'en', alignment.pivot]
    .map((wanted) => others.find((side) => primaryLanguage(side.language) === primaryLanguage(wanted)))
    .find((side) => side !== undefined);
  const quoting = own.length > 0 ? own : [readable ?? others[0]].filter((side) => side !== undefined);
  return sentence({
    type,
    typeName: t(`findings.type.${type}`),
    names: languages.map((each) => languageName(each, language)),
    sides: oneSided.has(type) ? [] : sides,
    quotes: quoting.flatMap(({ quotes }) => quotes).slice(0, mostQuotes),
    units: units?.length ?? 1,
  });
}

function quotesOf(evidence: readonly Evidence[], alignment: Alignment): readonly string[] {
  const quotes = evidence.flatMap(({ language, segment, start, end }) => {
    const list = alignment.segments[language] ?? [];
    const words = list[segmentIndex(list, segment)]?.text.slice(start, end).trim() ?? '';
    return words === '' ? [] : words.length > longest ? `${words.slice(0, longest)}…` : words;
  });
  return [...new Set(quotes)];
}
