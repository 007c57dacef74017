import { valuesOf } from '../../../src/shared/language/values.ts';
import type { Alignment } from '../../../src/shared/model/alignment.ts';
import type { FindingType } from '../../../src/shared/model/finding.ts';
import type { Segment } from '../../../src/shared/model/segment.ts';
import type { Value } from '../../../src/shared/model/value.ts';
import { between, oneOf, type Random } from './random.ts';
import type { Sample } from './samples.ts';

export const faultKinds = [
  'number',
  'number in words',
  'date',
  'reference',
  'paragraph deleted',
  'paragraphs swapped',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** An alignment with one fault in it. */
export interface Fault {
  readonly alignment: Alignment;
  readonly unit: string;
  readonly language: string;
  readonly what: string;
  readonly types: ReadonlySet<FindingType>;
}

const valueTypes: ReadonlySet<FindingType> = new Set(['number', 'date', 'reference']);

/** A copy of `sample` with one fault of `kind` at random; null when it has no place for one. */
export function plant(sample: Sample, kind: FaultKind, random: Random): Fault | null {
  if (kind === 'paragraph deleted') return deleted(sample, random);
  return kind === 'paragraphs swapped' ? swapped(sample, random) : changed(sample, kind, random);
}

interface Place {
  readonly unit: number;
  readonly language: string;
  readonly segment: Segment;
  readonly value: Value;
}

const placesOf = new WeakMap<Sample, readonly Place[]>();

/** Changes a value that every language of its unit has, in one of them: one digit, or the words of another number. */
function changed(sample: Sample, kind: FaultKind, random: Random): Fault | null {
  const known = placesOf.get(sample) ?? allPlaces(sample);
  placesOf.set(sample, known);
  const inWords = kind === 'number in words';
  const places = known.filter(
    (place) => place.value.kind === (inWords ? 'number' : kind) && inWords !== /\p{Nd}/u.test(wordsOf(place)),
  );
  const place = oneOf(places, random);
  if (place === undefined) return null;
  const { segment, value, language } = place;
  const old = wordsOf(place);
  const others = places.filter((other) => other.language === language && other.value.key !== value.key);
  const other = inWords ? oneOf(others, random) : undefined;
  if (inWords && other === undefined) return null;
  const now = other === undefined ? withOtherDigit(old, random) : wordsOf(other);
  const text = segment.text.slice(0, value.start) + now + segment.text.slice(value.end);
  const what = `${old} → ${now} in ${segment.text.slice(0, 160)}`;
  return { ...retexted(sample, place.unit, language, segment, text), language, what, types: valueTypes };
}

function wordsOf({ segment, value }: Place): string {
  return segment.text.slice(value.start, value.end);
}

function allPlaces({ alignment, clean }: Sample): readonly Place[] {
  return alignment.units.flatMap((unit, at) => {
    if (!clean.has(unit.id)) return [];
    const keysOf = new Map<string, Set<string>>();
    const own: Place[] = [];
    for (const language of alignment.languages) {
      const keys = new Set<string>();
      for (const id of unit.segments[language] ?? []) {
        const segment = alignment.segments[language]?.find((one) => one.id === id);
        if (segment === undefined) continue;
        for (const value of valuesOf(segment.text, language)) {
          keys.add(value.key);
          if (value.kind !== 'name') own.push({ unit: at, language, segment, value });
        }
      }
      keysOf.set(language, keys);
    }
    return own.filter(({ value }) => [...keysOf.values()].every((keys) => keys.has(value.key)));
  });
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

function retexted(sample: Sample, at: number, language: string, segment: Segment, text: string) {
  const { alignment } = sample;
  const list = (alignment.segments[language] ?? []).map((one) => (one === segment ? { ...one, text } : one));
  const units = alignment.units.map((unit, index) => (index === at ? { ...unit } : unit));
  return {
    alignment: { ...alignment, segments: { ...alignment.segments, [language]: list }, units },
    unit: units[at]?.id ?? '',
  };
}

function deleted(sample: Sample, random: Random): Fault | null {
  const { alignment, clean } = sample;
  const unit = oneOf(
    alignment.units.filter((one) => clean.has(one.id)),
    random,
  );
  const language = oneOf(alignment.languages, random);
  if (unit === undefined || language === undefined) return null;
  const gone = new Set(unit.segments[language]);
  const segments = (alignment.segments[language] ?? []).filter((segment) => !gone.has(segment.id));
  const units = alignment.units.map((one) =>
    one === unit ? { ...one, segments: { ...one.segments, [language]: [] } } : one,
  );
  const faulty = { ...alignment, segments: { ...alignment.segments, [language]: segments }, units };
  const others =
    alignment.languages.length === 2 ? alignment.languages.filter((one) => one !== language) : [];
  const named = language === alignment.pivot && others.length > 0 ? (others[0] ?? language) : language;
  return {
    alignment: faulty,
    unit: unit.id,
    language: named,
    what: 'paragraph deleted',
    types: new Set(['missing', 'extra']),
  };
}

/** Two neighbouring paragraphs of one language change places; the units stay as they are. */
function swapped(sample: Sample, random: Random): Fault | null {
  const { alignment, clean } = sample;
  const language = oneOf(alignment.languages.slice(1), random);
  if (language === undefined) return null;
  const list = [...(alignment.segments[language] ?? [])];
  for (let tries = 0; tries < 50; tries += 1) {
    const at = between(0, alignment.units.length - 2, random);
    const [one, two] = [alignment.units[at], alignment.units[at + 1]];
    if (one === undefined || two === undefined || !clean.has(one.id) || !clean.has(two.id)) continue;
    const [first, second] = [one.segments[language] ?? [], two.segments[language] ?? []];
    const from = list.findIndex((segment) => segment.id === first[0]);
    if (list[from + first.length]?.id !== second[0]) continue;
    const run = list.slice(from, from + first.length + second.length);
    const turned = [...run.slice(first.length), ...run.slice(0, first.length)];
    const segments = [...list.slice(0, from), ...turned, ...list.slice(from + run.length)];
    const faulty = { ...alignment, segments: { ...alignment.segments, [language]: segments } };
    return {
      alignment: faulty,
      unit: one.id,
      language,
      what: 'paragraphs swapped',
      types: new Set(['moved']),
    };
  }
  return null;
}
