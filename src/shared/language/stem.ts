import { baseForms } from './word-forms.ts';

/** Letters of a word that are kept: inflection mostly happens after them. */
const stemLength = 5;
/** Letters that an ending must leave. */
const leastLeft = 3;

/**
 * Endings taken off where less than `stemLength` letters stand before them: the cut alone unites the forms of longer words
 * (light stemming, after J. Savoy 2006). One ending of a word goes, the longest that fits.
 */
const endings: Readonly<Record<string, RegExp>> = {
  de: /(?:ern|em|en|er|es|e)$/,
  en: /(?<![suiw])s$/,
  es: /(?<=[aeo])s$/,
  fr: /(?<![suioa])s$/,
  hu: /(?:[ae]b[ao]n|[ae]ben|[ae]t|[oe]t|[ao]k|ek|b[ae]n|n[ae]k|[vmlrtnz][ae]l|b[ao]l|r[ao]l|t[ao]l|[ho]oz|hez|j[ae]|t[ae]|ott|ett|r[ae]|b[ae]|on|en|an|[aet])$/,
  pt: /(?<=[aeo])s$/,
  ru: /(?:ами|ями|ого|его|ому|ему|ыми|ими|ой|ей|ом|ем|ам|ям|ах|ях|ов|ев|ый|ий|ая|яя|ое|ее|ые|ие|ую|юю|ых|их|ым|им|[аяоеыиуюьй])$/u,
};

/** What a folded word is known by: equal for inflected forms of one word (roughly). `language` is a language's key. */
export function stemOf(form: string, language: string): string {
  if (language === 'ar') return arabicStem(form);
  const base = baseForms(language).get(form) ?? form;
  const ending = base.length > leastLeft ? endings[language] : undefined;
  const stripped = ending === undefined ? base : base.replace(ending, '');
  const stem = stripped.length < leastLeft ? base : stripped;
  return stem.length > stemLength ? stem.slice(0, stemLength) : stem;
}

/**
 * Light stemming: conjunction, preposition and article before, endings of number, gender and possession behind (after
 * Larkey, Ballesteros and Connell 2002); of what is left four letters.
 */
function arabicStem(form: string): string {
  const bare = form.replace(/[أإآ]/gu, 'ا');
  let rest = bare.replace(/^(?:[وفبكل]?ال|لل)(?=.{2})/u, '');
  if (rest === bare && rest.length > 4) rest = rest.replace(/^[وفبكل](?=.{3})/u, '');
  for (const ending of arabicEndings)
    if (rest.endsWith(ending) && rest.length - ending.length >= 2 + Number(ending.length === 1))
      rest = rest.slice(0, -ending.length);
  return rest.slice(0, 4);
}

const arabicEndings = ['ها', 'هم', 'ان', 'ات', 'ون', 'ين', 'ية', 'يه', 'ة', 'ه', 'ي'];
