import type { Alignment } from '../../model/alignment.ts';
import type { Consequence, Evidence, Finding, FindingType } from '../../model/finding.ts';
import { languageName, primaryLanguage } from '../../model/language-tag.ts';
import { segmentIndex } from '../../model/near.ts';

/** One language's words in a finding, as they stand in its text; none when it has nothing. */
export interface FindingSide {
  readonly language: string;
  readonly odd: boolean;
  readonly quotes: readonly string[];
}

/** A finding in parts, to be put into a sentence in the language of the interface. */
export interface FindingParts {
  readonly type: FindingType;
  /** What its type is called there. */
  readonly typeName: string;
  /** Names of the languages that stand out. */
  readonly names: readonly string[];
  /** Every language it speaks of by its name, those that stand out first. */
  readonly sides: readonly (FindingSide & { readonly name: string })[];
  /** What it quotes, of the languages that stand out if they have it, else of the others. */
  readonly quotes: readonly string[];
  /** How many units it spans. */
  readonly units: number;
  /** What goes with it, quoted from one version. */
  readonly along: readonly string[];
  /** The numbers behind it differ as well. */
  readonly renumbered: boolean;
}

/** How a language puts findings into sentences. */
export type FindingSentence = (parts: FindingParts) => string;

/** Kinds of which one side speaks for itself. */
const oneSided: ReadonlySet<FindingType> = new Set(['missing', 'extra', 'moved', 'order']);
/** How much of a text is quoted, in characters; how many quotes there are at most. */
const longest = 48;
const mostQuotes = 3;

/** `finding` in parts for a sentence in `language` (a BCP 47 tag), where its kind is called `typeName`. */
export function partsOf(
  finding: Finding,
  alignment: Alignment,
  language: string,
  typeName: string,
): FindingParts {
  const { type, languages, evidence, units, consequences = [] } = finding;
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
  return {
    type,
    typeName,
    names: languages.map((each) => languageName(each, language)),
    sides: oneSided.has(type) ? [] : sides,
    quotes: quoting.flatMap(({ quotes }) => quotes).slice(0, mostQuotes),
    units: units?.length ?? 1,
    along: alongIn(consequences, alignment),
    renumbered: consequences.some((one) => one.type === 'order'),
  };
}

function alongIn(consequences: readonly Consequence[], alignment: Alignment): readonly string[] {
  const quotes = consequences.flatMap((one) => {
    const first = one.evidence[0]?.language;
    return one.type === 'order'
      ? []
      : quotesOf(
          one.evidence.filter(({ language }) => language === first),
          alignment,
        );
  });
  return [...new Set(quotes)].slice(0, mostQuotes);
}

function quotesOf(evidence: readonly Evidence[], alignment: Alignment): readonly string[] {
  const quotes = evidence.flatMap(({ language, segment, start, end }) => {
    const list = alignment.segments[language] ?? [];
    const words = list[segmentIndex(list, segment)]?.text.slice(start, end).trim() ?? '';
    return words === '' ? [] : words.length > longest ? `${words.slice(0, longest)}…` : words;
  });
  return [...new Set(quotes)];
}
