import { segmentIndex } from '../../../shared/edit/find.ts';
import type { Alignment } from '../../../shared/model/alignment.ts';
import type { Segment } from '../../../shared/model/segment.ts';

/** A place in the text that holds what was searched for. */
export interface Hit {
  readonly unit: string;
  /** Position of the unit, from 0. */
  readonly at: number;
  readonly language: string;
  readonly segmentAt: number;
  readonly segment: Segment;
  /** UTF-16 offsets into the segment's text. */
  readonly start: number;
  readonly end: number;
}

/**
 * The first `limit` segments that hold `query`, from the unit at `from` on and round to the beginning. Case does not
 * count; a query of less than two characters finds nothing, unless it is a Chinese or Japanese one.
 */
export function search(alignment: Alignment, query: string, from: number, limit: number): readonly Hit[] {
  const wanted = query.trim();
  if (
    wanted.length < 2 &&
    !/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(wanted)
  )
    return [];
  // Texts in which case is plain are searched without Unicode's folding, which is many times slower.
  const plain = wanted.toLowerCase() === wanted.toUpperCase();
  const ascii = /^[\x20-\x7e]*$/.test(wanted);
  const pattern = new RegExp(wanted.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&'), plain ? '' : ascii ? 'i' : 'iu');
  const { units, languages } = alignment;
  const hits: Hit[] = [];
  for (let step = 0; step < units.length && hits.length < limit; step += 1) {
    const at = (Math.max(from, 0) + step) % units.length;
    const unit = units[at];
    if (unit === undefined) continue;
    for (const language of languages) {
      const list = alignment.segments[language] ?? [];
      unit.segments[language]?.forEach((id, segmentAt) => {
        const segment = list[segmentIndex(list, id)];
        const start = segment?.text.search(pattern) ?? -1;
        if (segment === undefined || start < 0 || hits.length >= limit) return;
        const end = start + (pattern.exec(segment.text)?.[0].length ?? 0);
        hits.push({ unit: unit.id, at, language, segmentAt, segment, start, end });
      });
    }
  }
  return hits;
}

/** The words around a hit, cut for one line: before, the hit itself, after. */
export function excerpt({ segment, start, end }: Hit, around = 36): readonly [string, string, string] {
  const before = segment.text.slice(Math.max(0, start - around), start);
  const after = segment.text.slice(end, end + around * 2);
  return [
    start > around ? `…${before}` : before,
    segment.text.slice(start, end),
    end + around * 2 < segment.text.length ? `${after}…` : after,
  ];
}
