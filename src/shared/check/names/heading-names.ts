import { bestPlace } from '../../language/name-places.ts';
import { romanise } from '../../language/romanise.ts';
import { rulesOf } from '../../language/rules.ts';
import { sameName } from '../../language/same-name.ts';
import { soundsOf } from '../../language/sound.ts';
import { type Alignment, segmentsIn } from '../../model/alignment.ts';
import type { Evidence } from '../../model/finding.ts';
import type { Unit } from '../../model/unit.ts';
import { hasReadableNames, romanOf, textOf, type UnitName } from './unit-names.ts';

/** In so many units several versions must have a name before it is looked for in headings. */
const fewestUnits = 2;
/** How surely a name must stand in a text without capitals. */
const heard = 0.8;

/** A name that several versions have in running text, with all the ways each of them writes it, in small letters. */
interface Known {
  readonly name: UnitName;
  readonly forms: Map<string, Set<string>>;
  units: number;
}

/**
 * Names in titles, where every word may have a capital letter: only those that several versions have in running text
 * elsewhere are known there.
 */
export class HeadingNames {
  readonly #alignment: Alignment;
  readonly #known: readonly Known[];

  /** @param byUnit the names of every unit, titles left out */
  constructor(alignment: Alignment, byUnit: readonly (readonly UnitName[])[]) {
    this.#alignment = alignment;
    const known = new Map<string, Known>();
    for (const name of byUnit.flat()) {
      if (name.places.size < 2) continue;
      const one = known.get(name.key) ?? { name, forms: new Map(), units: 0 };
      known.set(name.key, one);
      one.units += 1;
      for (const [language, places] of name.places)
        for (const place of places) {
          const forms = one.forms.get(language) ?? new Set();
          one.forms.set(language, forms.add(textOf(alignment, place).toLowerCase()));
        }
    }
    this.#known = [...known.values()].filter(({ units }) => units >= fewestUnits);
  }

  /** The known names that a unit of titles has; none for other units. */
  in(unit: Unit): readonly UnitName[] {
    if (this.#known.length === 0) return [];
    const languages = this.#alignment.languages.filter((tag) => (unit.segments[tag] ?? []).length > 0);
    if (languages.every((language) => hasReadableNames(this.#alignment, unit, language))) return [];
    return this.#known.flatMap(({ name, forms }) => {
      const places = languages.flatMap((language) => {
        const own = this.#placesOf(name, unit, language, forms.get(language) ?? new Set());
        return own.length === 0 ? [] : [[language, own] as const];
      });
      return places.length === 0 ? [] : [{ ...name, places: new Map(places) }];
    });
  }

  /** Where the name stands in one version, in a form known of it or by its sound. */
  #placesOf(name: UnitName, unit: Unit, language: string, forms: ReadonlySet<string>): readonly Evidence[] {
    const sounds = soundsOf(romanOf(name));
    return segmentsIn(this.#alignment, unit, language).flatMap(({ id, text }) => {
      const at = (start: number, end: number) => [{ language, segment: id, start, end, value: name.key }];
      if (!rulesOf(language).cased) {
        const form = [...forms].find((one) => text.includes(one));
        if (form !== undefined) return at(text.indexOf(form), text.indexOf(form) + form.length);
        const place = bestPlace(sounds, text, language);
        return place !== null && place.share >= heard ? at(place.start, place.end) : [];
      }
      return [...text.matchAll(/\p{Lu}[\p{L}\p{M}]{2,}/gu)].flatMap(({ 0: word, index }) =>
        forms.has(word.toLowerCase()) || sameName(sounds, soundsOf(romanise(word)))
          ? at(index, index + word.length)
          : [],
      );
    });
  }
}
