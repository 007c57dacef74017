import { TriglotError } from '../../shared/api/errors.ts';
import { findingsOf } from '../../shared/check/check.ts';
import { applyAll } from '../../shared/edit/step.ts';
import type { Watch } from '../../shared/lib/watch.ts';
import type { Alignment } from '../../shared/model/alignment.ts';
import type { Document } from '../../shared/model/document.ts';
import { buildAlignment, readSource } from '../../shared/pipeline.ts';
import { decodeAs } from '../services/decode/decode.ts';
import type { BuildOrder, Order, Report } from '../services/engine/messages.ts';
import { readKnowledge } from '../services/knowledge/read-knowledge.ts';
import { createStore } from '../services/store/create-store.ts';
import { exportHeld } from './export-held.ts';

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
      } else if (order.type === 'export') {
        if (held !== null) exportHeld(held, order.order, tell);
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
    const { segmentation } = order;
    const document = readSource({ language, path, format, encoding, source: text, segmentation });
    if (document.segments.length > 0) return document;
    const advice = 'Choose the file that holds the text.';
    throw new TriglotError('input', `${path}: nothing but page furniture was found in it. ${advice}`);
  });
  watch.report('Aligning', 0, 1);
  const aligning = forward(watch, 'Aligning');
  const { knowledge, notes } = readKnowledge(order.knowledge, documents);
  const alignment = buildAlignment({ documents, pivot: order.pivot, knowledge }, aligning);
  watch.report('Checking', 0, 1);
  const findings = findingsOf(alignment);
  const project = { documents, alignment, segmentation: order.segmentation };
  if (order.store !== null) createStore(order.store.path, project, order.store.shown);
  watch.report('Checking', 1, 1);
  tell({ type: 'built', built: order.give ? { documents, alignment } : null, findings, notes });
  return alignment;
}

/** All phases inside a piece of work as the one `phase`, whose share never falls back. */
function forward(watch: Watch, phase: string): Watch {
  let furthest = 0;
  return {
    ...watch,
    report(_, done, of) {
      furthest = Math.max(furthest, of > 0 ? done / of : 0);
      watch.report(phase, furthest, 1);
    },
  };
}

const pause = 50;

/** A watch that passes on the beginning of every phase, and then not more than is worth showing. */
function paced(tell: (report: Report) => void): Watch {
  let last = { phase: '', done: -1, at: 0 };
  return {
    report(phase, done, of) {
      const at = performance.now();
      const soon = done === last.done || (done < of && at - last.at < pause);
      if (phase === last.phase && soon) return;
      last = { phase, done, at };
      tell({ type: 'progress', phase, done, of });
    },
    cancelled: () => false,
  };
}
