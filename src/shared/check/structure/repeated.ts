import { type Alignment, unitOfSegment } from '../../model/alignment.ts';
import type { Evidence } from '../../model/finding.ts';
import type { Segment } from '../../model/segment.ts';
import type { Check, Draft } from '../draft.ts';
import { findingKey, normalised } from '../key.ts';
import { sideText } from '../unit-text.ts';
import { nameOf, quoted } from '../wording.ts';

/** A text that stands twice in one version. */
interface Repetition {
  readonly language: string;
  readonly first: Segment;
  readonly second: Segment;
}

/** How far apart two equal texts are still taken for a slip, in segments. */
const nearby = 3;
/** Letters from which an equal neighbour is a slip, and an equal text further off: headings come again. */
const fewestLetters = 20;
const fewestFurther = 60;

/** Law: what one version says once, no version says twice in a row. */
export const repeated: Check = {
  name: 'repeated',
  about: 'Paragraphs that one version has twice',
  run: (alignment) =>
    alignment.languages.flatMap((language) =>
      repetitionsIn(alignment, language).flatMap((repetition) => draftOf(alignment, repetition) ?? []),
    ),
};

function repetitionsIn({ segments }: Alignment, language: string): readonly Repetition[] {
  const list = segments[language] ?? [];
  const found: Repetition[] = [];
  list.forEach((second, at) => {
    if (second.text.length < fewestLetters) return;
    for (let before = Math.max(0, at - nearby); before < at; before += 1) {
      const first = list[before] as Segment;
      if (first.text.length !== second.text.length || first.text !== second.text) continue;
      if (normalised(second.text).length >= (at - before === 1 ? fewestLetters : fewestFurther))
        found.push({ language, first, second });
      return;
    }
  });
  return found;
}

/** Null when the other versions have it twice as well, or when the second one is reported as text too many already. */
function draftOf(alignment: Alignment, { language, first, second }: Repetition): Draft | null {
  const holders = unitOfSegment(alignment.units);
  const [one, two] = [holders.get(first.id), holders.get(second.id)];
  const [unit, other] = [alignment.units[one ?? -1], alignment.units[two ?? -1]];
  if (unit === undefined || other === undefined) return null;
  const others = alignment.languages.filter(
    (tag) =>
      tag !== language && (unit.segments[tag] ?? []).length > 0 && (other.segments[tag] ?? []).length > 0,
  );
  if (unit !== other && others.length === 0) return null;
  const alsoTwice = others.filter((tag) =>
    unit === other
      ? isTwofold(sideText(alignment, unit, tag))
      : normalised(sideText(alignment, unit, tag)) === normalised(sideText(alignment, other, tag)),
  );
  if (alsoTwice.length > 0) return null;
  return {
    key: findingKey('extra', [language], ['twice'], first.text),
    unit: other.id,
    order: two ?? 0,
    type: 'extra',
    severity: 'warning',
    languages: [language],
    message: `${nameOf(language)} says ${quoted(first.text)} twice`,
    evidence: [first, second].map(
      (segment): Evidence => ({
        language,
        segment: segment.id,
        start: 0,
        end: segment.text.length,
        value: '',
      }),
    ),
  };
}

function isTwofold(text: string): boolean {
  const letters = normalised(text);
  const half = letters.length / 2;
  return letters.slice(0, half) === letters.slice(half);
}
