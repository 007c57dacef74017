import { type Alignment, segmentsIn } from '../../model/alignment.ts';
import type { Unit } from '../../model/unit.ts';
import type { Pair } from './learned-words.ts';
import type { LengthModel } from './length-model.ts';
import { type LostWords, lostWords } from './lost-words.ts';
import { countsOf, type SideWords, sideWordsOf } from './side-words.ts';
import type { WordModel } from './word-model.ts';

/** So many deviations too long is a neighbour that may hold what a unit lacks. */
const tooLong = 1.5;
/** No further than so many units one after the other are looked at, and so many members of a list. */
const farthest = 40;
const mostMembers = 8;

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
  const members = membersFrom(alignment, at, own.language, other.language);
  if (members.length > 0) {
    const [ours, theirs] = [0, 1].map((side) => members.map((pair) => pair[side] as SideWords));
    const whole = lostWords(
      joined([own, ...(ours ?? [])]),
      joined([other, ...(theirs ?? [])]),
      lengths,
      words,
    );
    if (whole === null) return null;
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

/** The members of the list that the unit at `at` opens, as far as both versions have them: what its words lack they may hold. */
function membersFrom(alignment: Alignment, at: number, own: string, other: string): readonly Pair[] {
  const here = alignment.units[at];
  const opens =
    here !== undefined &&
    [own, other].some((language) => opensList(segmentsIn(alignment, here, language).at(-1)?.text ?? ''));
  const members: Pair[] = [];
  for (let next = at + 1; opens && members.length < mostMembers; next += 1) {
    const unit = alignment.units[next];
    const ours = unit && sideWordsOf(alignment, unit, own);
    const theirs = unit && sideWordsOf(alignment, unit, other);
    if (!ours || !theirs || ![own, other].some((language) => isMember(alignment, unit, language))) break;
    members.push([ours, theirs]);
  }
  return members;
}

function opensList(text: string): boolean {
  return /[:：—–]\s*$/u.test(text);
}

/** Whether it is numbered, an item, or goes on in the middle of a sentence. */
function isMember(alignment: Alignment, unit: Unit, language: string): boolean {
  const first = segmentsIn(alignment, unit, language)[0];
  return (
    first !== undefined &&
    (first.kind === 'list-item' || first.label !== undefined || /^\p{Ll}/u.test(first.text))
  );
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
