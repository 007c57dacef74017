import { describe, expect, it } from 'vitest';
import { alignSegments } from '../../../src/shared/align/align.ts';
import type { Segment } from '../../../src/shared/model/segment.ts';
import type { Unit } from '../../../src/shared/model/unit.ts';
import { lexiconOf } from '../../bench/faults/lexicon.ts';

/** A travel book in three versions: day by day somebody comes to a town, meets somebody and sees something. */
const townBegins = ['Bar', 'Cor', 'Dal', 'Esp', 'Fug', 'Gal', 'Hem', 'Iss', 'Jar', 'Kol'];
const townEnds = ['amo', 'doba', 'kir', 'erg', 'uoka', 'way', 'burg', 'nir', 'pur', 'lund', 'mond'];
const peopleBegin = ['Al', 'Bo', 'Cel', 'Dor', 'El', 'Fe', 'Gre', 'Hil', 'Ir'];
const peopleEnd = [
  'vinius',
  'matos',
  'tanko',
  'zeliu',
  'rubin',
  'gosti',
  'lecka',
  'padova',
  'szemi',
  'quist',
  'hovec',
  'jasno',
];
const sights = [
  { en: 'the old bridge', de: 'die alte Brücke', fr: 'le vieux pont' },
  { en: 'a garden full of bees', de: 'einen Garten voller Bienen', fr: 'un jardin plein d’abeilles' },
  { en: 'the white church', de: 'die weiße Kirche', fr: 'l’église blanche' },
  { en: 'three ships in the harbour', de: 'drei Schiffe im Hafen', fr: 'trois bateaux dans le port' },
  { en: 'a school under trees', de: 'eine Schule unter Bäumen', fr: 'une école sous les arbres' },
];
const days = {
  en: (at: number) => `In the morning we went to ${town(at)}, where ${person(at)} showed us ${sight(at).en}.`,
  de: (at: number) => `Am Morgen gingen wir nach ${town(at)}, wo ${person(at)} uns ${sight(at).de} zeigte.`,
  fr: (at: number) =>
    `Le matin nous sommes allés à ${town(at)}, où ${person(at)} nous a montré ${sight(at).fr}.`,
};
type Language = keyof typeof days;

function town(at: number): string {
  return `${townBegins[at % 10]}${townEnds[Math.floor(at / 10)]}`;
}

function person(at: number): string {
  return `${peopleBegin[at % 9]}${peopleEnd[Math.floor(at / 9)]}`;
}

function sight(at: number) {
  return sights[at % sights.length]!;
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

const knowledge = lexiconOf(['de', 'en', 'fr']);

/** Segments are named by the day they tell of. */
function segmentsOf(language: Language, order: readonly number[]): Segment[] {
  return order.map((day) => ({
    id: `${language}:${day}`,
    kind: 'paragraph',
    text: days[language](day),
    spans: [],
  }));
}

function aligned(orders: Partial<Record<Language, readonly number[]>>): readonly Unit[] {
  const languages = Object.keys(orders) as Language[];
  const segments = Object.fromEntries(
    languages.map((language) => [language, segmentsOf(language, orders[language]!)]),
  );
  return alignSegments({ languages, pivot: languages[0]!, segments, knowledge });
}

/** The days of which all versions stand in one row. */
function daysTogether(units: readonly Unit[], languages: readonly Language[]): number[] {
  return units.flatMap(({ segments }) => {
    const day = Number(segments[languages[0]!]?.[0]?.split(':')[1]);
    const whole = languages.every((language) => segments[language]?.join() === `${language}:${day}`);
    return whole ? [day] : [];
  });
}

const inOrder = numbers(0, 90);

describe('a passage that stands elsewhere', () => {
  it('is linked row by row, however far it was moved, and marked', () => {
    const de = [...numbers(0, 10), ...numbers(25, 85), ...numbers(10, 25), ...numbers(85, 90)];
    const units = aligned({ en: inOrder, de });
    expect(daysTogether(units, ['en', 'de'])).toEqual(inOrder);
    const moved = units.filter((unit) => unit.moved === true);
    expect(daysTogether(moved, ['en', 'de'])).toEqual(numbers(10, 25));
    for (const { confidence } of moved) expect(confidence).toBeGreaterThan(0.7);
  });

  it('is linked when the two halves of a text changed places', () => {
    const units = aligned({ en: inOrder, de: [...numbers(48, 90), ...numbers(0, 48)] });
    expect(daysTogether(units, ['en', 'de'])).toEqual(inOrder);
    const moved = daysTogether(
      units.filter((unit) => unit.moved === true),
      ['en', 'de'],
    );
    expect(moved).toEqual(numbers(48, 90));
  });

  it('is linked in the version that moved it, or in both that did', () => {
    const other = [...numbers(0, 15), ...numbers(40, 90), ...numbers(15, 40)];
    for (const [de, fr] of [
      [inOrder, other],
      [other, other],
    ] as const)
      expect(daysTogether(aligned({ en: inOrder, de, fr }), ['en', 'de', 'fr'])).toEqual(inOrder);
  });

  it('is not found in a text of other days that reads alike', () => {
    const de = [...numbers(0, 20), ...numbers(35, 90), ...numbers(90, 105)];
    const units = aligned({ en: inOrder, de });
    expect(units.filter((unit) => unit.moved === true)).toEqual([]);
    expect(daysTogether(units, ['en', 'de'])).toEqual([...numbers(0, 20), ...numbers(35, 90)]);
  });
});
