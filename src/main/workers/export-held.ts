import { toWireError } from '../../shared/api/errors.ts';
import { isIgnored } from '../../shared/check/judging/ignoring.ts';
import { profiled } from '../../shared/check/judging/profile.ts';
import type { Alignment } from '../../shared/model/alignment.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Exported, ExportOrder, Report } from '../services/engine/messages.ts';
import { writeAllWhole } from '../services/files/atomic-write.ts';
import { makeFolder } from '../services/files/make-folder.ts';
import { finished, render } from '../services/render.ts';
import { packed } from '../services/zip.ts';

/** Writes the alignment a thread holds, with its findings, as `order` wants it; tells what came of it, and whatever goes wrong. */
export function exportHeld(
  alignment: Alignment,
  found: readonly Finding[],
  order: ExportOrder,
  tell: (report: Report) => void,
): void {
  const { id } = order;
  try {
    tell({ type: 'exported', id, ...exported(alignment, found, order, tell) });
  } catch (thrown) {
    tell({ type: 'not-exported', id, error: toWireError(thrown) });
  }
}

function exported(
  alignment: Alignment,
  found: readonly Finding[],
  order: ExportOrder,
  tell: (report: Report) => void,
): Exported {
  const { id, documents, segmentation, version, format, options, to } = order;
  const ignored = new Set(order.ignored);
  const open = found.filter((finding) => !isIgnored(finding, ignored));
  const findings = profiled(open, alignment.languages, order.checks);
  const rendered = render({ alignment, documents, segmentation, findings }, version, format, options);
  const { summary } = rendered;
  if (to === null) return { summary, content: null };
  const progress = (phase: string) => (done: number, of: number) =>
    tell({ type: 'exporting', id, phase, done, of });
  progress('Writing')(0, 1);
  const several = summary.files.length > 1;
  const place = to === 'content' ? '' : to.path;
  const outputs = finished(
    rendered,
    place === '' && !several ? summary.suggestedName : place,
    progress('Validating'),
  );
  if (to === 'content') return { summary, content: packed(summary.suggestedName, outputs) };
  progress('Saving')(0, 1);
  if (several) makeFolder(to.path);
  writeAllWhole(outputs);
  return { summary, content: null };
}
