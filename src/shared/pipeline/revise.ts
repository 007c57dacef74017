import { compareVersions } from '../compare/compare.ts';
import { reapply } from '../compare/reapply.ts';
import { textChanges } from '../compare/text-change.ts';
import { revised } from '../edit/revised.ts';
import type { Alignment } from '../model/alignment.ts';
import type { Document } from '../model/document.ts';
import { mostShown, type ProposedText } from '../model/proposal.ts';
import type { Segment } from '../model/segment.ts';
import type { VersionMatch } from '../model/version-match.ts';
import type { Proposed } from './proposed.ts';

/** Takes `document`, a revised version of its language, into `alignment`; it is kept as text number `id` of the project. */
export function revise(alignment: Alignment, document: Document, id: number): Proposed {
  const { language, path, format, encoding, segments } = document;
  const before = alignment.segments[language] ?? [];
  const asImported = before.map((segment) => ({ ...segment, text: segment.imported ?? segment.text }));
  const matches = compareVersions(asImported, segments);
  const source = { id, language, path, format, encoding };
  const { steps, label } = revised(alignment, { language, segments, matches, reapply, source });
  const changed = matches.filter(({ kind }) => kind !== 'same');
  return {
    label,
    count: changed.length,
    rows: [],
    texts: changed.slice(0, mostShown).map((match) => textOf(match, asImported, segments)),
    steps,
    document: { ...document, id },
    gain: 0,
  };
}

/** What became of a text, with the words that changed; for matches that are not `same`. */
function textOf(
  { kind, before, after }: VersionMatch,
  old: readonly Pick<Segment, 'text'>[],
  fresh: readonly Pick<Segment, 'text'>[],
): ProposedText {
  const [was, is] = [old[before[0] ?? -1]?.text ?? '', fresh[after[0] ?? -1]?.text ?? ''];
  const pieces = textChanges(was, is).filter(({ text }) => text !== '');
  return { kind: kind === 'same' ? 'changed' : kind, pieces };
}
