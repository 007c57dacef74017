import type { Alignment } from '../../model/alignment.ts';
import type { Pair } from './learned-words.ts';
import type { LengthModel } from './length-model.ts';
import { type LostWords, lostWords } from './lost-words.ts';
import { countsOf, type SideWords, sideWordsOf } from './side-words.ts';
import type { WordModel } from './word-model.ts';

/** So many deviations too long is a neighbour that may hold what a unit lacks. */
const tooLong = 1.5;
/** No further than so many units one after the other are looked at. */
const farthest = 40;

/**
 * What is lost still when the units around are read as well: the opening words of a list may hold in one version what
 * the members hold in another, and a cut may fall a clause earlier. Null when the other version has it there.
 */
export function stillLost(
  alignment: Alignment,
  at: number,
  [own, other]: Pair,
  found: LostWords,
  lengths: LengthModel,
  words: WordModel,
): LostWords | null {
  let still = found;
  const alone = [-1, 1].flatMap((step) => aloneFrom(alignment, at, step, own.language, other.language));
  if (alone.length > 0) {
    const wider = lostWords(own, joined([other, ...alone]), lengths, words);
    if (wider === null) return null;
    if (wider.score < still.score) still = wider;
  }
  for (const step of [-1, 1]) {
    const unit = alignment.units[at + step];
    const theirs = unit && sideWordsOf(alignment, unit, other.language);
    const ours = unit && sideWordsOf(alignment, unit, own.language);
    if (!theirs || !ours || lengths.deviation(ours.length, theirs.length) < tooLong) continue;
    const both = (one: SideWords, next: SideWords) => joined(step < 0 ? [next, one] : [one, next]);
    if (lostWords(both(own, ours), both(other, theirs), lengths, words) === null) return null;
  }
  return still;
}

/** The texts of `other` in the units next to this one in which `own` has nothing. */
function aloneFrom(
  alignment: Alignment,
  at: number,
  step: number,
  own: string,
  other: string,
): readonly SideWords[] {
  const alone: SideWords[] = [];
  for (let far = 1; far <= farthest; far += 1) {
    const unit = alignment.units[at + step * far];
    const theirs = unit && sideWordsOf(alignment, unit, other);
    if (!theirs || sideWordsOf(alignment, unit, own) !== null) break;
    alone.push(theirs);
  }
  return alone;
}

function joined(sides: readonly SideWords[]): SideWords {
  const words = sides.flatMap((side) => side.words);
  return {
    language: sides[0]?.language ?? '',
    words,
    counts: countsOf(words),
    keys: new Set(sides.flatMap(({ keys }) => [...keys])),
    length: sides.reduce((sum, { length }) => sum + length, 0),
  };
}
