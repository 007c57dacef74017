import { isCommonWord } from '../../../src/shared/check/names/unit-names.ts';
import { matchNames } from '../../../src/shared/language/name-match.ts';
import type { FindingType } from '../../../src/shared/model/finding.ts';
import { type Fault, type Place, type Planter, placesIn, retexted } from './fault.ts';
import { lexiconOf } from './lexicon.ts';
import { oneOf, type Random } from './random.ts';
import type { Sample } from './samples.ts';
import {
  dutiesLoosened,
  exceptionsLost,
  foreignSentences,
  negationsLost,
  otherNames,
  quantifiersChanged,
} from './words.ts';

/** Length of an omission that matters, in letters of an alphabet (I. D. Melamed 1996). */
const clauseLength = 114;
/** How many letters of an alphabet a character of a language stands for. */
const denseness: Readonly<Record<string, number>> = { zh: 3.2, ar: 1.2 };
/** Words that deny or restrict, in all languages of the samples. */
const denials =
  /(?<!\p{L})(?:no|not|nor|only|solely|never|without|ne|n|nul|seulement|solo|sólo|sino|ni|не|ни|только|лишь|никто|nicht|kein\p{L}*|nur|non|solo|soltanto|não|só|apenas|لا|لن|إلا|فقط)(?!\p{L})|[不只仅未]/iu;
const legal: readonly FindingType[] = ['negation', 'modality'];

/** About 114 letters between two signs of punctuation are gone. */
export const clauseDeleted: Planter = (sample, random) =>
  textChanged(sample, random, ['length', 'list', 'missing'], (text, { language }) => {
    const target = clauseLength / (denseness[language] ?? 1);
    const cuts = [...text.matchAll(/[,;:.،؛，；、。](?=\s|\p{sc=Han}|$)/gu)].map(({ index }) => index + 1);
    const spans = [0, ...cuts].flatMap((start) =>
      cuts
        .filter((end) => {
          const length = end - start;
          return length > 0.6 * target && length < 1.5 * target && length < 0.6 * text.length;
        })
        .map((end) => [start, end] as const),
    );
    const span = oneOf(spans, random);
    return span === undefined ? null : text.slice(0, span[0]) + text.slice(span[1]);
  });

/** A member of a list inside a sentence is gone. */
export const memberDropped: Planter = (sample, random) =>
  textChanged(sample, random, ['length', 'list'], (text) => {
    const members = [...text.matchAll(/[,،、;；](?: ?[^,،、;；.。:：]{2,40})(?=[,،、;；])/gu)];
    const member = members.length < 2 ? undefined : oneOf(members, random);
    return member === undefined
      ? null
      : text.slice(0, member.index) + text.slice(member.index + member[0].length);
  });

/** A negation is gone. */
export const negationDropped: Planter = (sample, random) =>
  textChanged(sample, random, legal, (text, { language }) => turned(text, negationsLost[language]));

/** What must be done may be done. What must not be done may not be done either: such sentences are left alone. */
export const dutyLoosened: Planter = (sample, random) =>
  textChanged(sample, random, legal, (text, { language }) =>
    denials.test(text) ? null : turned(text, dutiesLoosened[language]),
  );

/** All are some, each is one, at least is at most, only is gone. */
export const quantifierChanged: Planter = (sample, random) =>
  textChanged(sample, random, legal, (text, { language }) =>
    turnedOne(text, quantifiersChanged[language], random),
  );

/** What was excepted or reserved is neither. */
export const exceptionLost: Planter = (sample, random) =>
  textChanged(sample, random, legal, (text, { language }) => turned(text, exceptionsLost[language]));

/** A name is another name. */
export const nameChanged: Planter = (sample, random) => {
  const places = namePlaces(sample);
  const place = oneOf(places, random);
  if (place === undefined) return null;
  const { segment, language, start, end } = place;
  const name = oneOf(otherNames[language] ?? otherNames[''] ?? [], random) ?? '';
  const text = segment.text.slice(0, start) + name + segment.text.slice(end);
  return retexted(sample, place, text, `${segment.text.slice(start, end)} → ${name}`, ['name']);
};

/** A paragraph still stands in the language it was translated from. */
export const leftUntranslated: Planter = (sample, random) => {
  const places = placesIn(sample).filter(({ segment }) => segment.text.length > 40);
  const place = oneOf(places, random);
  if (place === undefined) return null;
  const others = places.filter(({ unit, language }) => unit === place.unit && language !== place.language);
  const other = oneOf(others, random);
  if (other === undefined) return null;
  const what = `${place.language} ← ${other.segment.text.slice(0, 120)}`;
  return retexted(sample, place, other.segment.text, what, ['untranslated', 'wrong-language']);
};

/** A paragraph is in a language that is none of the versions'. */
export const otherLanguage: Planter = (sample, random) => {
  const place = oneOf(placesIn(sample), random);
  const text = oneOf(foreignSentences, random) ?? '';
  return place === undefined ? null : retexted(sample, place, text, text, ['wrong-language', 'untranslated']);
};

function turned(text: string, changes: readonly (readonly [RegExp, string])[] = []): string | null {
  for (const [from, to] of changes) if (from.test(text)) return text.replace(from, to);
  return null;
}

/** As `turned`, one of the changes that can be made; which comes first in the list does not matter. */
function turnedOne(text: string, changes: readonly (readonly [RegExp, string])[] = [], random: Random) {
  const change = oneOf(
    changes.filter(([from]) => from.test(text)),
    random,
  );
  return change === undefined ? null : text.replace(change[0], change[1]);
}

/** Tries places until `change` makes another text of one. */
function textChanged(
  sample: Sample,
  random: Random,
  types: readonly FindingType[],
  change: (text: string, place: Place) => string | null,
): Fault | null {
  const places = placesIn(sample);
  for (let tries = 0; tries < 300; tries += 1) {
    const place = oneOf(places, random);
    const text = place === undefined ? null : change(place.segment.text, place);
    if (place === undefined || text === null || text === place.segment.text) continue;
    const what = `${place.segment.text.slice(0, 200)} → ${text.slice(0, 200)}`;
    return retexted(sample, place, text.replace(/^\s+/, ''), what, types);
  }
  return null;
}

interface NameSpot extends Place {
  readonly start: number;
  readonly end: number;
}

const remembered = new WeakMap<Sample, readonly NameSpot[]>();

/** Names of people and places that every language of their unit has; countries and words of the lexicon are none. */
function namePlaces(sample: Sample): readonly NameSpot[] {
  const known = remembered.get(sample);
  if (known !== undefined) return known;
  const byUnit = Map.groupBy(placesIn(sample), ({ unit }) => unit);
  const spots = [...byUnit.values()].flatMap((places) => {
    const texts = Object.fromEntries(places.map(({ language, segment }) => [language, segment.text]));
    return matchNames(texts)
      .filter(
        ({ key, places: found }) =>
          key.startsWith('name:') &&
          Object.keys(found).length === sample.alignment.languages.length &&
          !places.some(({ language, segment }) =>
            (found[language] ?? []).some(({ start, end }) =>
              isCommonWord(segment.text.slice(start, end), language, lexiconOf([language]).concepts),
            ),
          ),
      )
      .flatMap(({ places: found }) =>
        places.flatMap((place) =>
          (found[place.language] ?? []).slice(0, 1).map((spot) => ({ ...place, ...spot })),
        ),
      );
  });
  remembered.set(sample, spots);
  return spots;
}
