import { findingsOf } from '../../shared/check/check.ts';
import { applyAll } from '../../shared/edit/step.ts';
import type { Watch } from '../../shared/lib/watch.ts';
import type { Alignment } from '../../shared/model/alignment.ts';
import type { Document } from '../../shared/model/document.ts';
import { buildAlignment, readSource } from '../../shared/pipeline.ts';
import { decodeAs } from '../services/decode/decode.ts';
import type { BuildOrder, Order, Report } from '../services/engine/messages.ts';
import { createStore } from '../services/store/create-store.ts';

/**
 * The engine as it works in its thread: builds an alignment, and afterwards follows every change of it with fresh
 * findings. It keeps the alignment, so that an edit re-checks only what it touched.
 */
export function createEngine(tell: (report: Report) => void): { take(order: Order): void } {
  let held: Alignment | null = null;
  let revision = 0;
  let due = false;

  const check = () => {
    due = false;
    if (held !== null) tell({ type: 'findings', revision, findings: findingsOf(held) });
  };
  const checkSoon = () => {
    if (due) return;
    due = true;
    setImmediate(check);
  };

  return {
    take(order) {
      if (order.type === 'build') {
        held = buildFrom(order.order, tell);
        revision = 0;
      } else if (order.type === 'hold') {
        held = order.alignment;
        revision = order.revision;
        checkSoon();
      } else if (held !== null) {
        held = applyAll(held, order.steps);
        revision = order.revision;
        checkSoon();
      }
    },
  };
}

function buildFrom(order: BuildOrder, tell: (report: Report) => void): Alignment {
  const watch = paced(tell);
  const documents = order.sources.map((source, at): Document => {
    watch.report('Reading', at, order.sources.length);
    const { language, path, format, encoding } = source;
    const text = decodeAs(source.bytes, encoding, path, source.forced);
    return readSource({ language, path, format, encoding, source: text, segmentation: order.segmentation });
  });
  watch.report('Aligning', 0, 1);
  const aligning: Watch = { ...watch, report: (_, done, of) => watch.report('Aligning', done, of) };
  const alignment = buildAlignment({ documents, pivot: order.pivot }, aligning);
  watch.report('Checking', 0, 1);
  const findings = findingsOf(alignment);
  const project = { documents, alignment, segmentation: order.segmentation };
  if (order.store !== null) createStore(order.store.path, project, order.store.shown);
  watch.report('Checking', 1, 1);
  tell({ type: 'built', built: order.give ? { documents, alignment } : null, findings });
  return alignment;
}

const pause = 50;

/** A watch that passes on the beginning of every phase, and then not more than is worth showing. */
function paced(tell: (report: Report) => void): Watch {
  let last = '';
  let at = 0;
  return {
    report(phase, done, of) {
      const now = performance.now();
      if (phase === last && now - at < pause && done < of) return;
      last = phase;
      at = now;
      tell({ type: 'progress', phase, done, of });
    },
    cancelled: () => false,
  };
}
