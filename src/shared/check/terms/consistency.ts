import { type Alignment, segmentsIn } from '../../model/alignment.ts';
import { primaryLanguage } from '../../model/language-tag.ts';
import type { Unit } from '../../model/unit.ts';
import type { Check, Draft } from '../draft.ts';
import { findingKey, normalised } from '../key.ts';
import { sideText } from '../unit-text.ts';
import { nameOf, quoted } from '../wording.ts';

/** An article or preposition that a text begins with: it goes with the sentence around. */
const opening = /^\p{L}{1,3}[\s\u00a0]+/u;
/** Shorter texts ("Notes", "Idem") may well be said in several ways. */
const fewestLetters = 12;

/**
 * Law: what is said in the same words in one version is said in the same words in every other. One way that stands
 * against several uses of another is a warning; where no way is the usual one it is only worth a look.
 */
export const consistency: Check = {
  name: 'consistency',
  about: 'The same text translated in different ways',
  run: (alignment) =>
    alignment.languages
      .filter((language) => primaryLanguage(language) !== primaryLanguage(alignment.pivot))
      .flatMap((language) => draftsFor(alignment, language)),
};

const remembered = new Map<string, WeakMap<Unit, string>>();

/** What `language` says in `unit`, as far as it matters for being the same. Remembered by the unit. */
function lettersIn(alignment: Alignment, unit: Unit, language: string): string {
  const sides = remembered.get(language) ?? new WeakMap<Unit, string>();
  remembered.set(language, sides);
  const letters = sides.get(unit) ?? normalised(sideText(alignment, unit, language).replace(opening, ''));
  sides.set(unit, letters);
  return letters;
}

function draftsFor(alignment: Alignment, language: string): readonly Draft[] {
  const { pivot, units } = alignment;
  const bySource = new Map<string, number[]>();
  units.forEach((unit, at) => {
    if ((unit.segments[pivot] ?? []).length === 0 || (unit.segments[language] ?? []).length === 0) return;
    const source = lettersIn(alignment, unit, pivot);
    if (source.length < fewestLetters) return;
    const places = bySource.get(source);
    if (places === undefined) bySource.set(source, [at]);
    else places.push(at);
  });
  return [...bySource.values()].flatMap((places) =>
    places.length < 2 ? [] : (draftOf(alignment, language, places) ?? []),
  );
}

function draftOf(alignment: Alignment, language: string, places: readonly number[]): Draft | null {
  const unitAt = (at: number) => alignment.units[at] as Alignment['units'][number];
  const ways = [...Map.groupBy(places, (at) => lettersIn(alignment, unitAt(at), language)).values()];
  if (ways.length < 2) return null;
  ways.sort((a, b) => b.length - a.length);
  const [usual = [], other = []] = ways;
  const at = other[0] ?? 0;
  const source = sideText(alignment, unitAt(at), alignment.pivot);
  const shown = [usual[0] ?? 0, at].map((place) => quoted(sideText(alignment, unitAt(place), language), 40));
  const outliers = ways.slice(1).flat();
  return {
    key: findingKey('inconsistent', [language], [], source),
    unit: unitAt(at).id,
    order: at,
    type: 'inconsistent',
    severity: usual.length >= 3 && outliers.length === 1 ? 'warning' : 'info',
    languages: [language],
    message: `${nameOf(language)} says ${shown.join(' and ')} for the same ${nameOf(alignment.pivot)} text ${quoted(source, 40)}`,
    evidence: [usual[0] ?? 0, ...outliers].flatMap((place) =>
      segmentsIn(alignment, unitAt(place), language).map(({ id, text }) => ({
        language,
        segment: id,
        start: 0,
        end: text.length,
        value: '',
      })),
    ),
  };
}
