import { transliteration } from '../../language/han-names.ts';
import { rulesOf } from '../../language/rules.ts';
import { consonantsIn, soundsOf } from '../../language/sound.ts';
import { tokensOf } from '../../language/words.ts';
import { type Alignment, segmentPositions } from '../../model/alignment.ts';
import type { Concept } from '../../model/concept.ts';
import { sideWordsOf } from '../lost/side-words.ts';
import { HeadingNames } from './heading-names.ts';
import { isCommonWord, namesIn, romanOf, textOf, type UnitName } from './unit-names.ts';

/** A name of a unit, as the document lets one judge it. */
export interface DocumentName extends UnitName {
  /** A word of the lexicon with a capital, any noun of a language that writes all of them so, or neither. */
  readonly kind: 'name' | 'common' | 'noun';
  /** The word stands nowhere else in the document, and is none of the lexicon. */
  readonly strange: boolean;
}

/** Units looked at for whether a word stands elsewhere. */
const mostUnits = 3000;

/** The names of every unit, in the order of the units. */
export function documentNames(
  alignment: Alignment,
  concepts: readonly Concept[],
): readonly (readonly DocumentName[])[] {
  const vocabulary = new Vocabulary(alignment);
  const byUnit = alignment.units.map((unit) => namesIn(alignment, unit));
  const known = knownForms(alignment, byUnit);
  const inHeadings = new HeadingNames(alignment, byUnit);
  return byUnit.map((names, at) =>
    [
      ...names.map((one) => withKnownKey(alignment, one, known)),
      ...unclaimed(alignment, at, names, known),
      ...inHeadings.in(alignment.units[at]!).filter(({ key }) => !names.some((one) => one.key === key)),
    ].map((one) => {
      const words = wordsOf(alignment, one);
      // A name that most versions have by its sound is none of the words it happens to look like in one of them.
      const commons = words.filter(([language, word]) => isCommonWord(word, language, concepts)).length;
      const common = one.places.size > 2 ? commons * 2 > words.length : commons > 0;
      return {
        ...one,
        kind: common ? ('common' as const) : one.doubtful ? ('noun' as const) : ('name' as const),
        strange: !common && words.every(([language, word]) => vocabulary.isNew(word, language, at)),
      };
    }),
  );
}

/** How a name is written, with the language it is written in. */
function wordsOf(alignment: Alignment, { places }: UnitName): readonly (readonly [string, string])[] {
  return [...places].flatMap(([language, own]) =>
    own.map((place) => [language, textOf(alignment, place)] as const),
  );
}

/** The name as `holder` writes it, in small letters: beside a version that has another name, that is all to know it by. */
export function spelt(alignment: Alignment, { key, places }: UnitName, holder: string): string {
  const first = places.get(holder)?.[0];
  return first === undefined ? key : textOf(alignment, first).toLowerCase();
}

/** Names of few sounds are not surely known again in scripts without capitals. */
export function isHeard(one: UnitName, language: string): boolean {
  return rulesOf(language).cased || consonantsIn(soundsOf(romanOf(one))) >= 3;
}

/** Which stems stand in which units of a version: in none, in one, or in several. */
class Vocabulary {
  readonly #alignment: Alignment;
  readonly #places = new Map<string, Map<string, number>>();

  constructor(alignment: Alignment) {
    this.#alignment = alignment;
  }

  /** Whether the word stands in no other unit than the one at `at`. */
  isNew(word: string, language: string, at: number): boolean {
    const places = this.#placesIn(language);
    return tokensOf(word, language).every(({ key }) => {
      const place = places.get(key);
      return place === undefined || place === at;
    });
  }

  /** The only unit a stem stands in, -1 for several. */
  #placesIn(language: string): ReadonlyMap<string, number> {
    const known = this.#places.get(language);
    if (known !== undefined) return known;
    const places = new Map<string, number>();
    this.#places.set(language, places);
    const { units } = this.#alignment;
    const step = Math.max(1, Math.ceil(units.length / mostUnits));
    for (let at = 0; at < units.length; at += step)
      for (const key of sideWordsOf(this.#alignment, units[at]!, language)?.keys ?? [])
        places.set(key, places.has(key) ? -1 : at);
    return places;
  }
}

/** By language without capitals: how names that other versions share are written there, with their keys. */
type Forms = ReadonlyMap<string, ReadonlyMap<string, string>>;

function knownForms(alignment: Alignment, byUnit: readonly (readonly UnitName[])[]): Forms {
  const forms = new Map<string, Map<string, string>>();
  for (const language of alignment.languages) if (!rulesOf(language).cased) forms.set(language, new Map());
  if (forms.size === 0) return forms;
  for (const names of byUnit)
    for (const one of names)
      if (one.places.size > 1)
        for (const [language, own] of forms)
          for (const place of one.places.get(language) ?? []) own.set(textOf(alignment, place), one.key);
  return forms;
}

/** A name that stands here in a version without capitals alone, by the key it has where others have it too. */
function withKnownKey(alignment: Alignment, one: UnitName, forms: Forms): UnitName {
  const [language] = one.places.keys();
  const own = one.places.size === 1 ? forms.get(language ?? '') : undefined;
  const key = own?.get(spelt(alignment, one, language ?? ''));
  return key === undefined ? one : { ...one, key };
}

/** Names known from elsewhere in the document that a version without capitals has here alone. */
function unclaimed(
  alignment: Alignment,
  at: number,
  names: readonly UnitName[],
  forms: Forms,
): readonly UnitName[] {
  const unit = alignment.units[at];
  const found: UnitName[] = [];
  for (const [language, known] of forms) {
    if (known.size === 0 || unit === undefined) continue;
    const taken = new Set(
      names.flatMap((one) =>
        (one.places.get(language) ?? []).map(({ segment, start }) => `${segment} ${start}`),
      ),
    );
    const list = alignment.segments[language] ?? [];
    const positions = segmentPositions(list);
    for (const id of unit.segments[language] ?? []) {
      const text = list[positions.get(id) ?? -1]?.text ?? '';
      for (const { start, end } of wordsAt(text, language, known)) {
        const key = known.get(text.slice(start, end));
        if (key === undefined || taken.has(`${id} ${start}`)) continue;
        const place = { language, segment: id, start, end, value: key };
        const same = found.find((one) => one.key === key && one.places.has(language));
        if (same === undefined) found.push({ key, places: new Map([[language, [place]]]), doubtful: false });
      }
    }
  }
  return found;
}

/** The words of a text; in a text without spaces the places where one of the `known` names stands. */
function wordsAt(
  text: string,
  language: string,
  known: ReadonlyMap<string, string>,
): readonly { readonly start: number; readonly end: number }[] {
  if (!rulesOf(language).hasHan)
    return [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
    }));
  const places: { start: number; end: number }[] = [];
  for (let start = 0; start < text.length; start += 1) {
    if (!transliteration.has(text.charAt(start))) continue;
    let end = start + 1;
    while (end < text.length && transliteration.has(text.charAt(end))) end += 1;
    while (end - start > 1 && !known.has(text.slice(start, end))) end -= 1;
    if (end - start < 2) continue;
    places.push({ start, end });
    start = end - 1;
  }
  return places;
}
