import type { Alignment } from '../../shared/model/alignment.ts';
import { segmentsOf } from './places.ts';
import { type FoundPlace, placesIn, type Scope } from './query.ts';

/** A text, label or comment that holds what was searched for. */
export interface Hit {
  /** The same as long as it speaks of the same segment or unit. */
  readonly key: string;
  readonly unit: string;
  /** Position of the unit, from 0. */
  readonly at: number;
  /** Null for comments. */
  readonly language: string | null;
  readonly segmentAt: number;
  readonly segment: string | null;
  readonly text: string;
  readonly places: readonly FoundPlace[];
}

export interface Search {
  readonly regex: RegExp;
  readonly scope: Scope;
  /** One language; null searches all. */
  readonly language: string | null;
  readonly replacement: string;
  /** The replacement may name groups. */
  readonly regular: boolean;
}

/**
 * Everything `search` finds, in the order of the units. After every unit that holds nothing it yields null, so that
 * whoever asks can rest between two units.
 */
export function* hitsIn(alignment: Alignment, search: Search): Generator<Hit | null> {
  const { regex, scope, replacement, regular } = search;
  const languages = search.language === null ? alignment.languages : [search.language];
  for (const [at, unit] of alignment.units.entries()) {
    const base = { unit: unit.id, at };
    if (scope === 'comments') {
      const text = unit.comment ?? '';
      const places = placesIn(text, regex, replacement, regular);
      if (places.length > 0)
        yield { ...base, key: unit.id, language: null, segmentAt: 0, segment: null, text, places };
    } else
      for (const language of languages)
        for (const [segmentAt, segment] of segmentsOf(alignment, unit, language).entries()) {
          const text = scope === 'labels' ? (segment.label ?? '') : segment.text;
          const places = placesIn(text, regex, replacement, regular);
          if (places.length > 0)
            yield { ...base, key: segment.id, language, segmentAt, segment: segment.id, text, places };
        }
    yield null;
  }
}
