import type { Alignment } from '../model/alignment.ts';
import type { DocumentRef } from '../model/document.ts';
import type { Segment } from '../model/segment.ts';
import type { VersionMatch } from '../model/version-match.ts';
import { nameOf } from './naming.ts';
import { type Reapply, revisedSegments } from './revised-segments.ts';
import { revisedUnits } from './revised-units.ts';
import type { Step } from './step.ts';
import { unitSteps } from './unit-runs.ts';

/** A revised version of one language: what was read of it, and what became of every segment the project has. */
export interface NewVersion {
  readonly language: string;
  readonly segments: readonly Segment[];
  readonly matches: readonly VersionMatch[];
  readonly reapply: Reapply;
  /** The text it stands in, where the alignment is kept in a project. */
  readonly source?: DocumentRef;
}

/**
 * The steps that take `version` into `alignment`. What is unchanged keeps its links, confirmations, bookmarks, remarks and
 * edits; no steps when nothing at all is different.
 */
export function revised(
  alignment: Alignment,
  version: NewVersion,
): { readonly steps: readonly Step[]; readonly label: string } {
  const { language, matches, source } = version;
  const before = alignment.segments[language] ?? [];
  const segments = revisedSegments(language, before, version.segments, matches, version.reapply);
  const moved = new Set(
    matches
      .filter(({ kind }) => kind === 'moved')
      .flatMap((match) => match.before.map((at) => before[at]!.id)),
  );
  const units = revisedUnits(alignment, { language, segments, moved });
  const old = alignment.sources?.[language];
  return {
    steps: [
      ...(source === undefined || old === undefined
        ? []
        : [{ type: 'source', language, remove: old, insert: source } as const]),
      ...segmentStep(language, before, segments),
      ...unitSteps(alignment.units, units),
    ],
    label: `Took in a revised ${nameOf(language)} version: ${summary(matches)}`,
  };
}

/** "3 changed, 1 new, 2 dropped", "nothing changed". */
function summary(matches: readonly VersionMatch[]): string {
  const kinds = ['changed', 'new', 'dropped', 'moved'] as const;
  const counts = kinds.map((kind) => [matches.filter((match) => match.kind === kind).length, kind] as const);
  const said = counts.filter(([count]) => count > 0).map(([count, kind]) => `${count} ${kind}`);
  return said.length === 0 ? 'nothing changed' : said.join(', ');
}

function segmentStep(
  language: string,
  before: readonly Segment[],
  after: readonly Segment[],
): readonly Step[] {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before[at] === after[at]) at += 1;
  let tail = 0;
  while (tail < shorter - at && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1;
  const [remove, insert] = [before.slice(at, before.length - tail), after.slice(at, after.length - tail)];
  return remove.length + insert.length === 0 ? [] : [{ type: 'segments', language, at, remove, insert }];
}
