import { textChanges } from '../../../shared/compare/text-change.ts';
import type { Document } from '../../../shared/model/document.ts';
import type { Segment } from '../../../shared/model/segment.ts';
import type { VersionMatch } from '../../../shared/model/version-match.ts';
import type { Comparison } from '../../services/engine/messages.ts';

/** One line for each segment that changed: what, its number in the old and in the new version, and the text with the change. */
export function changeLines({ before, after, matches }: Comparison): string {
  return matches
    .filter(({ kind }) => kind !== 'same')
    .map((match) => {
      const place = [match.before, match.after].map((at) => (at[0] === undefined ? '' : String(at[0] + 1)));
      return `${[match.kind, ...place, marked(match, before.segments, after.segments)].join('\t')}\n`;
    })
    .join('');
}

/** "1 changed, 2 new, 1 dropped; 40 as they were." */
export function summary(matches: readonly VersionMatch[]): string {
  const count = (kind: VersionMatch['kind']) => matches.filter((match) => match.kind === kind).length;
  const kinds = ['changed', 'new', 'dropped', 'moved'] as const;
  const changed = kinds.filter((kind) => count(kind) > 0).map((kind) => `${count(kind)} ${kind}`);
  return `${changed.length === 0 ? 'nothing changed' : changed.join(', ')}; ${count('same')} as they were.`;
}

/** The whole comparison for programs; positions are those of `segments`, from 0. */
export function comparisonJson({ before, after, matches }: Comparison): string {
  const version = ({ path, format, encoding, segments }: Document) => ({
    path,
    format,
    encoding,
    segments: segments.map(({ id, kind, label, text, spans }) => ({ id, kind, label, text, spans })),
  });
  const comparison = {
    format: 'triglot-comparison',
    version: 1,
    language: after.language,
    before: version(before),
    after: version(after),
    matches: matches.map((match) =>
      match.kind === 'changed'
        ? { ...match, changes: changesOf(match, before.segments, after.segments) }
        : match,
    ),
  };
  return `${JSON.stringify(comparison, null, 2)}\n`;
}

function marked(match: VersionMatch, old: readonly Segment[], fresh: readonly Segment[]): string {
  if (match.kind === 'moved') return fresh[match.after[0]!]!.text;
  return changesOf(match, old, fresh)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'new' ? `{+${text}+}` : `[-${text}-]`))
    .join('');
}

function changesOf({ before, after }: VersionMatch, old: readonly Segment[], fresh: readonly Segment[]) {
  return textChanges(old[before[0] ?? -1]?.text ?? '', fresh[after[0] ?? -1]?.text ?? '').filter(
    ({ text }) => text !== '',
  );
}
