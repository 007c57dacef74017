import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { CallContext } from '../../../../shared/api/contract.ts';
import { toWireError } from '../../../../shared/api/errors.ts';
import { Cancelled } from '../../../../shared/lib/watch.ts';
import { writeAllWhole } from '../../../services/files/atomic-write.ts';
import { makeFolder } from '../../../services/files/make-folder.ts';
import { finished, type RenderOptions, render } from '../../../services/render.ts';
import type { Work } from '../../../services/work.ts';
import { type AligningPlan, alignIn } from '../aligning.ts';
import type { CommandLine } from '../command-line.ts';
import { savedWork } from '../saved-work.ts';
import { type BatchResult, figuresOf } from './batch-report.ts';
import type { BatchDocument } from './find-documents.ts';

export interface Batch {
  readonly documents: readonly BatchDocument[];
  /** Where project and memory of each go. */
  readonly out: string;
  /** How they are to be aligned; its files are those of no document. */
  readonly plan: AligningPlan;
  readonly options: (work: Work) => RenderOptions;
}

/**
 * Aligns every document that is not there already, as many at once as there are cores, giving each result to `tell` when it
 * is known; a project that is there is never touched. What fails does not keep the others. Rejects with `Cancelled`.
 */
export async function runBatch(
  batch: Batch,
  line: CommandLine,
  context: CallContext,
  tell: (result: BatchResult) => void,
): Promise<readonly BatchResult[]> {
  const results: BatchResult[] = [];
  const waiting = [...batch.documents];
  const work = async (): Promise<void> => {
    for (let document = waiting.shift(); document !== undefined; document = waiting.shift()) {
      if (context.cancelled()) return;
      const result = await resultOf(document, batch, line, context);
      if (result === null) return;
      results.push(result);
      tell(result);
      context.report('Aligning', results.length, batch.documents.length);
    }
  };
  const cores = Math.min(availableParallelism(), batch.documents.length);
  await Promise.all(Array.from({ length: cores }, work));
  if (context.cancelled()) throw new Cancelled();
  return results.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What came of a document; null when nobody wants to know any more. */
async function resultOf(
  { name, files }: BatchDocument,
  { out, plan, options }: Batch,
  { installed, engines }: CommandLine,
  context: CallContext,
): Promise<BatchResult | null> {
  const project = join(out, `${name}.triglot`);
  const quiet: CallContext = { ...context, report: () => {} };
  const thread = engines.take();
  try {
    if (existsSync(project))
      return { name, state: 'before', figures: figuresOf(savedWork(project, installed.resources)) };
    makeFolder(dirname(project));
    const one = { ...plan, files, pivot: files[0]?.language ?? '' };
    const { work } = await alignIn(thread, one, project, installed, quiet, (done) => {
      const rendered = render(done, installed.version, 'tmx', options(done));
      const several = rendered.summary.files.length > 1;
      const place = join(out, several ? name : `${name}.tmx`);
      if (several) makeFolder(place);
      writeAllWhole(finished(rendered, place));
    });
    return { name, state: 'done', figures: figuresOf(work) };
  } catch (thrown) {
    return context.cancelled() ? null : { name, state: 'failed', why: toWireError(thrown).message };
  } finally {
    await thread.stop();
  }
}
