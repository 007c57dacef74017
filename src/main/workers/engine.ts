import { findingsOf } from '../../shared/check/check.ts';
import type { CheckContext } from '../../shared/check/draft.ts';
import { addOwnRules } from '../../shared/language/reading-rules.ts';
import type { Watch } from '../../shared/lib/watch.ts';
import type { Alignment } from '../../shared/model/alignment.ts';
import type { Document, DocumentRef } from '../../shared/model/document.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { unitIndex } from '../../shared/model/near.ts';
import { titleOf } from '../../shared/model/title.ts';
import { buildAlignment } from '../../shared/pipeline.ts';
import type { AlignedSource, BuildOrder, Order, RawSource, Report } from '../services/engine/messages.ts';
import { readLexicon } from '../services/knowledge/lexicon.ts';
import { readKnowledge } from '../services/knowledge/read-knowledge.ts';
import { createChecking, mostAtOnce } from './checking.ts';
import { cutVersion, oddRulesFor } from './cutting.ts';
import { createGlossaries } from './glossaries.ts';
import { examineVersion, readVersion } from './reading.ts';
import type { createReferences } from './references.ts';

/**
 * The engine as it works in its thread: looks into files, builds an alignment, and afterwards follows every change of it with fresh
 * findings. It keeps the alignment, so that an edit re-checks only what it touched.
 */
export function createEngine(tell: (report: Report) => void): { take(order: Order): Promise<void> } {
  let opened: ReturnType<typeof createReferences> | null = null;
  const checking = createChecking(tell);
  const glossaries = createGlossaries();

  // What not every thread is asked for is loaded by the first order that needs it.
  const references = async () => {
    opened ??= (await import('./references.ts')).createReferences();
    return opened;
  };

  return {
    async take(order) {
      if (order.type === 'own-rules') {
        addOwnRules(order.rules);
      } else if (order.type === 'build') {
        const { alignment, context, findings } = await buildFrom(order.order, tell);
        glossaries.built(context.terms ?? []);
        if (findings !== null) checking.adopt({ alignment, context, revision: 0 }, findings);
      } else if (order.type === 'propose') {
        const watch = paced(tell);
        const { propose } = await import('./propose.ts');
        tell({
          type: 'proposed',
          proposed: await propose(order.order, { ...watch, ...forward(watch, 'Aligning') }),
        });
      } else if (order.type === 'examine') {
        const watch = paced(tell);
        const examined = await examineVersion(order.source, (share) => watch.report('Reading', share, 1));
        tell({ type: 'examined', ...examined });
      } else if (order.type === 'compare') {
        const watch = paced(tell);
        const { compare } = await import('./compare.ts');
        tell({
          type: 'compared',
          ...(await compare(order.order, (share) => watch.report('Reading', share, 1))),
        });
      } else if (order.type === 'cut') {
        tell({ type: 'cut', preview: await cutVersion(order.order) });
      } else if (order.type === 'refer') {
        tell({
          type: 'referred',
          files: (await references()).read(order.files, order.languages, paced(tell)),
        });
      } else if (order.type === 'look-up') {
        tell({ type: 'looked-up', lookup: (await references()).lookUp(order.order) });
      } else if (order.type === 'leverage') {
        tell({ type: 'leveraged', leverage: (await references()).leverage(order.order, paced(tell)) });
      } else if (order.type === 'glossaries') {
        glossaries.give(order.order);
        const held = checking.held();
        if (held !== null) checking.lean(glossaries.termsFor(held.alignment.languages));
      } else if (order.type === 'hold') {
        const { alignment, revision, lexicon } = order;
        const { languages } = alignment;
        const context = contextOf(lexicon, languages, glossaries.termsFor(languages));
        checking.hold({ alignment, context, revision }, 0);
      } else if (order.type === 'hold-file') {
        const { readOpenProject } = await import('../services/store/read-project.ts');
        const { alignment, meta } = readOpenProject(order.path);
        const { languages, units } = alignment;
        const context = contextOf(order.lexicon, languages, glossaries.termsFor(languages));
        const place = unitIndex(units, meta.selection?.unit ?? '');
        checking.hold({ alignment, context, revision: meta.revision }, Math.max(0, place));
      } else if (order.type === 'export') {
        const held = checking.held();
        if (held === null) return;
        const { exportHeld } = await import('./export-held.ts');
        const { alignment, context } = held;
        exportHeld(alignment, checking.findings() ?? findingsOf(alignment, context), order.order, tell);
      } else {
        checking.follow(order.steps, order.revision);
      }
    },
  };
}

interface Begun {
  readonly alignment: Alignment;
  readonly context: CheckContext;
  readonly findings: readonly Finding[] | null;
}

async function buildFrom(order: BuildOrder, tell: (report: Report) => void): Promise<Begun> {
  const watch = paced(tell);
  const { documents, segmentation, notes, terms, ...read } = isAligned(order.sources)
    ? { ...(await readAlignedFile(order.sources, order.pivot, watch)), notes: [], terms: [] }
    : await alignSources(order, order.sources, watch);
  const alignment = { ...read.alignment, sources: sourcesOf(documents) };
  const context = contextOf(order.knowledge.lexicon, alignment.languages, terms);
  const shownFirst = !order.give && order.store !== null && alignment.units.length > mostAtOnce;
  if (!shownFirst) watch.report('Checking', 0, 1);
  const findings = shownFirst ? null : findingsOf(alignment, context);
  const project = { documents, alignment, segmentation };
  if (order.store !== null) {
    const { createStore } = await import('../services/store/create-store.ts');
    createStore(order.store.path, project, order.store.shown);
  }
  watch.report('Checking', 1, 1);
  const built = order.give ? { documents, alignment, segmentation } : null;
  tell({ type: 'built', built, findings, notes, title: titleOf(alignment.segments[alignment.pivot] ?? []) });
  return { alignment, context, findings };
}

async function readAlignedFile(source: AlignedSource, pivot: string, watch: Watch) {
  const { readAligned } = await import('../services/aligned/read-aligned.ts');
  return readAligned(source, pivot, watch);
}

/** What the checks lean on: the lexicon's words for the languages, and the glossaries' terms. */
function contextOf(
  lexicon: string,
  languages: readonly string[],
  terms: CheckContext['terms'] = [],
): CheckContext {
  return { words: readLexicon(lexicon, languages).concepts, terms };
}

function sourcesOf(documents: readonly Document[]): Readonly<Record<string, DocumentRef>> {
  return Object.fromEntries(
    documents.map(({ language, path, format, encoding }, id) => [
      language,
      { id, language, path, format, encoding },
    ]),
  );
}

function isAligned(sources: BuildOrder['sources']): sources is AlignedSource {
  return 'path' in sources;
}

async function alignSources(order: BuildOrder, sources: readonly RawSource[], watch: Watch) {
  const { segmentation, pivot } = order;
  const documents: Document[] = [];
  const readingNotes: string[] = [];
  for (const [at, source] of sources.entries()) {
    const reading = (share: number) => watch.report('Reading', at + share, sources.length);
    reading(0);
    const read = await readVersion(source, order, reading);
    documents.push(read.document);
    readingNotes.push(...read.notes);
  }
  watch.report('Aligning', 0, 1);
  const aligning = forward(watch, 'Aligning');
  const { knowledge, terms, notes: leanedOn } = readKnowledge(order.knowledge, documents);
  const alignment = buildAlignment({ documents, pivot, knowledge }, aligning);
  return {
    documents,
    alignment,
    segmentation,
    notes: [...readingNotes, ...oddRules(order), ...leanedOn],
    terms,
  };
}

/** What of the user's rules is not understood, a sentence for each language. */
function oddRules({ rules, sources }: BuildOrder): readonly string[] {
  if (rules === undefined || isAligned(sources)) return [];
  return sources.flatMap(({ language }) => oddRulesFor(rules, language) ?? []);
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
      const at = Date.now();
      const soon = done === last.done || (done < of && at - last.at < pause);
      if (phase === last.phase && soon) return;
      last = { phase, done, at };
      tell({ type: 'progress', phase, done, of });
    },
    cancelled: () => false,
  };
}
