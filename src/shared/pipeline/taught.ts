import { tokensOf } from '../language/words.ts';
import { type Alignment, segmentsIn } from '../model/alignment.ts';
import type { Concept } from '../model/concept.ts';
import type { Unit } from '../model/unit.ts';

/** Words must have met so often, and so seldom gone without each other, to be taken for translations. */
const leastMet = 2;
const leastTogether = 0.7;
/** A side of so few words is a term. */
const longestTerm = 2;

/**
 * What `units`, which a person has confirmed, teach the aligner: words that come together in two languages and hardly ever
 * apart (Dice's coefficient, 1945), and whole units that are terms.
 */
export function taughtBy(alignment: Alignment, units: readonly Unit[]): readonly Concept[] {
  const { languages } = alignment;
  const sides = new Map(
    languages.map((language) => [language, units.map((unit) => wordsIn(alignment, unit, language))]),
  );
  const concepts: Concept[] = [];
  units.forEach((_, at) => {
    const short = languages.filter((language) => {
      const { size } = sides.get(language)![at]!;
      return size > 0 && size <= longestTerm;
    });
    if (short.length < 2) return;
    concepts.push(
      Object.fromEntries(
        short.map((language) => [language, [[...sides.get(language)![at]!.values()].join(' ')]]),
      ),
    );
  });
  languages.forEach((left, at) => {
    for (const right of languages.slice(at + 1))
      for (const [word, other] of companions(sides.get(left)!, sides.get(right)!))
        concepts.push({ [left]: [word], [right]: [other] });
  });
  return concepts;
}

type Words = ReadonlyMap<string, string>;

/** The words of a unit's side: one form for each key. */
function wordsIn(alignment: Alignment, unit: Unit, language: string): Words {
  const words = new Map<string, string>();
  for (const { text } of segmentsIn(alignment, unit, language))
    for (const { kind, key, form } of tokensOf(text, language)) if (kind === 'word') words.set(key, form);
  return words;
}

/** Pairs of words that stand in the same units, and of each word only its steadiest companion. */
function companions(
  lefts: readonly Words[],
  rights: readonly Words[],
): readonly (readonly [string, string])[] {
  const [left, right] = [counted(lefts), counted(rights)];
  const best = new Map<string, { readonly pair: readonly [string, string]; readonly together: number }>();
  const met = new Map<string, Map<string, number>>();
  lefts.forEach((words, at) => {
    for (const key of words.keys()) {
      if (left.get(key)! < leastMet) continue;
      const others = met.get(key) ?? new Map<string, number>();
      for (const other of rights[at]!.keys()) others.set(other, (others.get(other) ?? 0) + 1);
      met.set(key, others);
    }
  });
  for (const [key, others] of met)
    for (const [other, count] of others) {
      const together = (2 * count) / (left.get(key)! + right.get(other)!);
      if (count < leastMet || together < leastTogether || together <= (best.get(key)?.together ?? 0))
        continue;
      best.set(key, { pair: [formOf(lefts, key), formOf(rights, other)], together });
    }
  return [...best.values()].map(({ pair }) => pair);
}

function counted(sides: readonly Words[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of sides) for (const key of words.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function formOf(sides: readonly Words[], key: string): string {
  return sides.find((words) => words.has(key))?.get(key) ?? key;
}
