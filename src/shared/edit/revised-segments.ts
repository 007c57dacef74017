import type { Segment } from '../model/segment.ts';
import type { VersionMatch } from '../model/version-match.ts';
import { numberOf } from './find.ts';
import { rewriteSegment } from './rewrite-segment.ts';
import { cutSpans, joinSpans } from './spans.ts';

/**
 * What somebody's edit of an imported text (`from` became `to`) makes of the text of a revised version; null when it does
 * not fit there any more.
 */
export type Reapply = (from: string, to: string, fresh: string) => string | null;

/**
 * The segments of a revised version, in its order: those that are as they were keep id, text, cutting and edits and only stand
 * elsewhere in the source; reworded ones keep their id and remember their former text; new ones get ids never used before.
 * Whatever differs in nothing is the same object.
 */
export function revisedSegments(
  language: string,
  before: readonly Segment[],
  after: readonly Segment[],
  matches: readonly VersionMatch[],
  reapply: Reapply,
): readonly Segment[] {
  let next = before.reduce((most, { id }) => Math.max(most, numberOf(id)), 0) + 1;
  return matches.flatMap((match): readonly Segment[] => {
    const fresh = match.after.map((at) => after[at]!);
    const old = match.before.map((at) => before[at]!);
    const [only] = fresh;
    if (only === undefined) return [];
    if (match.kind === 'new') return [{ ...only, id: `${language}:${next++}`, former: '' }];
    if (match.kind === 'changed') return [reworded(language, old[0]!, only, reapply)];
    return kept(old, fresh);
  });
}

function reworded(language: string, old: Segment, fresh: Segment, reapply: Reapply): Segment {
  const mine = { ...fresh, id: old.id, former: old.text };
  if (old.imported === undefined) return mine;
  const text = fresh.text === old.text ? old.text : reapply(old.imported, old.text, fresh.text)?.trim();
  return text === undefined || text === '' ? mine : rewriteSegment(mine, text, language);
}

/** `old` segments at the places of the `fresh` ones, which read the same but may be cut otherwise. */
function kept(old: readonly Segment[], fresh: readonly Segment[]): readonly Segment[] {
  const { path, notes } = fresh[0]!;
  let spans = fresh.map((segment) => segment.spans).reduce(joinSpans);
  let length = fresh.reduce((sum, { text }) => sum + text.length, 0);
  return old.map((segment, at) => {
    const { former: _, imported, ...rest } = segment;
    const end = (imported ?? segment.text).length;
    const last = at === old.length - 1;
    const [mine, others] = last ? [spans, []] : cutSpans(spans, length, end, end);
    spans = others;
    length -= end;
    const alone = old.length === 1 && fresh.length === 1 && rest.text === fresh[0]!.text;
    const made: Segment = {
      ...rest,
      spans: mine,
      ...(at === 0 && path !== undefined ? { path } : {}),
      ...(alone && notes !== undefined ? { notes } : {}),
      ...(imported === undefined || alone ? {} : { imported }),
    };
    return JSON.stringify(sorted(made)) === JSON.stringify(sorted(segment)) ? segment : made;
  });
}

function sorted(segment: Segment): unknown {
  return Object.entries(segment).sort(([a], [b]) => (a < b ? -1 : 1));
}
