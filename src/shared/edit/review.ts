import { fingerprint } from '../lib/fingerprint.ts';
import { joinAll } from '../lib/join-texts.ts';
import { type Alignment, segmentPositions, unitPositions } from '../model/alignment.ts';
import type { ReviewCell, ReviewProblem } from '../model/review.ts';
import type { Segment } from '../model/segment.ts';
import { nameOf } from './naming.ts';

/** One side of a unit as a reviser wants it. */
export interface ReviewChange {
  readonly unit: string;
  readonly language: string;
  /** One segment a line. */
  readonly text: string;
}

/** What is to be changed with its present text, and what cannot be taken. */
export interface ReviewPlan {
  readonly changes: readonly (ReviewChange & { readonly before: string })[];
  readonly problems: readonly ReviewProblem[];
}

/** A text as a review sheet shows it: spaces and breaks inside a segment are one space. */
function shown(segments: readonly Segment[]): string {
  return segments.map(({ text }) => oneLine(text)).join('\n');
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc} \u2028\u2029\ufeff\ufffe\uffff]+/gu, ' ').trim();
}

/**
 * What `cells` that came back change in `alignment`: those that differ from what is there now. A text that has been
 * changed on both sides since it was sent out is left as it is and told of, as is everything else that cannot be done.
 */
export function planReview(
  alignment: Alignment,
  cells: readonly ReviewCell[],
  pivotUnlocked: boolean,
): ReviewPlan {
  const changes: (ReviewChange & { before: string })[] = [];
  const problems: ReviewProblem[] = [];
  const positions = unitPositions(alignment.units);
  const unknown = new Set<string>();
  for (const { unit: id, language, text, sign, line } of cells) {
    const unit = alignment.units[positions.get(id) ?? -1];
    const note = (what: string) => problems.push({ line, what });
    if (unit === undefined) {
      if (!unknown.has(id)) note(`There is no unit ${id} any more.`);
      unknown.add(id);
      continue;
    }
    if (!alignment.languages.includes(language)) continue;
    const segments = held(alignment, unit.segments[language] ?? [], language);
    const before = shown(segments);
    const cameBackAsSent = sign !== null && sign === fingerprint(text);
    if (text === before || cameBackAsSent) continue;
    const name = nameOf(language);
    if (sign !== null && sign !== fingerprint(before))
      note(`Unit ${id}, ${name}: changed here too since the sheet was written; left as it is here.`);
    else if (text === '') note(`Unit ${id}, ${name}: the text was emptied; a segment is never deleted.`);
    else if (segments.length === 0)
      note(`Unit ${id}, ${name}: a text was put where there is none; there is no segment to hold it.`);
    else if (language === alignment.pivot && !pivotUnlocked && text.split('\n').length < segments.length)
      note(`Unit ${id}, ${name}: segments of the pivot are not joined while it is locked.`);
    else changes.push({ unit: id, language, text, before });
  }
  return { changes, problems };
}

/** The segments `ids` of `language`, as far as they are there. */
export function held(alignment: Alignment, ids: readonly string[], language: string): readonly Segment[] {
  const segments = alignment.segments[language] ?? [];
  const positions = segmentPositions(segments);
  return ids.flatMap((id) => segments[positions.get(id) ?? -1] ?? []);
}

/** `lines` for at most `count` segments: those beyond become one with the last. */
export function fitted(lines: readonly string[], count: number): readonly string[] {
  return lines.length <= count ? lines : [...lines.slice(0, count - 1), joinAll(lines.slice(count - 1))];
}
