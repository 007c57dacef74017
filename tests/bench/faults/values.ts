import { valuesOf } from '../../../src/shared/language/values.ts';
import type { Value, ValueKind } from '../../../src/shared/model/value.ts';
import { type Place, type Planter, placesIn, retexted } from './fault.ts';
import { oneOf, type Random } from './random.ts';
import type { Sample } from './samples.ts';

interface ValuePlace extends Place {
  readonly value: Value;
}

const symbol = /^[A-Z]+\/|\d\/\d/;

/** A digit of a number, date or reference that every language of its unit has is another one in one of them. */
export function digitChanged(kind: ValueKind | 'symbol'): Planter {
  return (sample, random) => {
    const places = valuePlaces(sample).filter(
      (place) =>
        /\p{Nd}/u.test(wordsOf(place)) &&
        (kind === 'symbol'
          ? symbol.test(place.value.key)
          : place.value.kind === kind && !symbol.test(place.value.key)),
    );
    const place = oneOf(places, random);
    return place === undefined ? null : changed(sample, place, withOtherDigit(wordsOf(place), random));
  };
}

/** A number in words is another number in words. */
export const wordsChanged: Planter = (sample, random) => {
  const places = valuePlaces(sample).filter(
    (place) => place.value.kind === 'number' && !/\p{Nd}/u.test(wordsOf(place)),
  );
  const place = oneOf(places, random);
  if (place === undefined) return null;
  const { language, value } = place;
  const others = places.filter((other) => other.language === language && other.value.key !== value.key);
  const other = oneOf(others, random);
  return other === undefined ? null : changed(sample, place, wordsOf(other));
};

function changed(sample: Sample, place: ValuePlace, now: string) {
  const { segment, value } = place;
  const text = segment.text.slice(0, value.start) + now + segment.text.slice(value.end);
  const what = `${wordsOf(place)} → ${now} in ${segment.text.slice(0, 160)}`;
  return retexted(sample, place, text, what, ['number', 'date', 'reference']);
}

function wordsOf({ segment, value }: ValuePlace): string {
  return segment.text.slice(value.start, value.end);
}

const remembered = new WeakMap<Sample, readonly ValuePlace[]>();

/** The values that stand in every language of their unit. */
function valuePlaces(sample: Sample): readonly ValuePlace[] {
  const known = remembered.get(sample);
  if (known !== undefined) return known;
  const own = placesIn(sample).flatMap((place) =>
    valuesOf(place.segment.text, place.language)
      .filter(({ kind }) => kind !== 'name')
      .map((value) => ({ ...place, value })),
  );
  const holders = new Map<string, Set<string>>();
  for (const { unit, language, value } of own) {
    const key = `${unit} ${value.key}`;
    holders.set(key, (holders.get(key) ?? new Set()).add(language));
  }
  const all = sample.alignment.languages.length;
  const places = own.filter(({ unit, value }) => holders.get(`${unit} ${value.key}`)?.size === all);
  remembered.set(sample, places);
  return places;
}

function withOtherDigit(text: string, random: Random): string {
  const digit = oneOf([...text.matchAll(/\p{Nd}/gu)], random);
  if (digit === undefined) return text;
  // Zero of ASCII, full-width and Arabic-Indic digits is a multiple of sixteen.
  const code = digit[0].charCodeAt(0);
  const old = code & 15;
  const others = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((one) => one !== old);
  const now = String.fromCharCode(code - old + (oneOf(others, random) ?? 1));
  return text.slice(0, digit.index) + now + text.slice(digit.index + 1);
}
