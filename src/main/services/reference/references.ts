import { extname } from 'node:path';
import type { CallContext, Handlers } from '../../../shared/api/contract.ts';
import { TriglotError } from '../../../shared/api/errors.ts';
import type { ReferenceFile, ReferenceKind } from '../../../shared/api/methods/reference.ts';
import { joinAll } from '../../../shared/lib/join-texts.ts';
import { type Trouble, trouble, troubleAt } from '../../../shared/lib/trouble.ts';
import { type Alignment, segmentsIn } from '../../../shared/model/alignment.ts';
import type { UnitTexts } from '../../../shared/model/reuse.ts';
import type { Unit } from '../../../shared/model/unit.ts';
import { ask, type EngineThread } from '../engine/engine-thread.ts';
import type { LookupOrder, Order, ReferenceRead, ReferenceSource, Report } from '../engine/messages.ts';
import type { SpareEngine } from '../engine/spare-engine.ts';
import { shortName } from '../files/failures.ts';
import { readBytes, refuseLarge } from '../files/read-bytes.ts';
import { glossaryEndings } from '../knowledge/term-files.ts';
import type { Places } from '../places.ts';
import type { OpenProjects } from '../project/open-projects.ts';
import type { Project } from '../project/project.ts';
import { bytesOf, refuseUngranted } from '../sources.ts';

export interface ReferencesParts {
  readonly places: Pick<Places, 'grants'>;
  readonly open: OpenProjects;
  readonly engines: SpareEngine;
}

type Closing = Pick<Handlers, 'projects.close'>;

/** The memories and glossaries kept with projects, each project's read in a thread of its own when first asked for. */
export interface References {
  readonly handlers: Pick<Handlers, Extract<keyof Handlers, `reference.${string}`>>;
  /** The same handler; a project that is closed lets its thread go. */
  watch(handlers: Closing): Closing;
  stop(): Promise<void>;
}

/** A thread with a project's memories and glossaries, and what became of each. */
interface Reader {
  readonly thread: EngineThread;
  /** The languages they were read for. */
  readonly languages: string;
  read: readonly ReferenceRead[];
}

export function createReferences({ places, open, engines }: ReferencesParts): References {
  const readers = new Map<string, Reader>();
  const queues = new Map<string, Promise<unknown>>();

  /** One thing at a time for each project: a thread answers in the order it is asked. */
  const inTurn = <T>(id: string, work: () => Promise<T>): Promise<T> => {
    const done = (queues.get(id) ?? Promise.resolve()).then(work);
    queues.set(
      id,
      done.catch(() => {}),
    );
    return done;
  };
  const letGo = (id: string): Promise<void> => {
    const reader = readers.get(id);
    readers.delete(id);
    return reader?.thread.stop() ?? Promise.resolve();
  };
  /** Asks the project's thread; a thread that failed or was stopped is gone, and another one reads anew. */
  const asked = async <Type extends Report['type']>(
    project: Project,
    thread: EngineThread,
    order: Order,
    wanted: Type,
    context: CallContext,
  ): Promise<Extract<Report, { type: Type }>> => {
    try {
      return await ask(thread, order, wanted, context);
    } catch (thrown) {
      readers.delete(project.id);
      throw thrown;
    }
  };
  const readerOf = async (project: Project, context: CallContext): Promise<Reader> => {
    const languages = JSON.stringify(project.languages);
    const known = readers.get(project.id);
    if (known?.languages === languages) return known;
    await letGo(project.id);
    const thread = engines.take();
    const files: readonly ReferenceSource[] = project.shelf.all();
    const order: Order = { type: 'refer', files, languages: project.languages };
    const read = (await asked(project, thread, order, 'referred', context)).files;
    const reader = { thread, languages, read };
    readers.set(project.id, reader);
    return reader;
  };
  const list = async (project: Project, context: CallContext): Promise<readonly ReferenceFile[]> => {
    const files = project.shelf.list();
    if (files.length === 0) return [];
    const { read } = await readerOf(project, context);
    return files.map(({ id, name, kind }) => ({
      id,
      name,
      kind,
      entries: read.find((one) => one.id === id)?.entries ?? 0,
      trouble: read.find((one) => one.id === id)?.trouble ?? null,
    }));
  };
  const add = async (
    id: string,
    name: string,
    bytes: Uint8Array,
    context: CallContext,
  ): Promise<readonly ReferenceFile[]> => {
    const project = await open.get(id);
    const kind = kindOf(name);
    refuseLarge(name, bytes.length);
    const { languages } = project;
    const reader = await readerOf(project, context);
    const file = { id: project.shelf.next(), kind, name, bytes };
    const order: Order = { type: 'refer', files: [file], languages };
    const { files } = await asked(project, reader.thread, order, 'referred', context);
    const [read] = files;
    if (read === undefined || read.entries === 0 || read.broken) {
      // What was read of it before it broke must not be found.
      await letGo(id);
      throw refusal(name, kind, read?.trouble ?? null, languages);
    }
    project.shelf.add({ ...file, name: shortName(name) });
    reader.read = [...reader.read, read];
    return list(project, context);
  };
  const lookupOrder = (project: Project, units: readonly Unit[]): LookupOrder => {
    const { alignment } = project.basis;
    const { languages, pivot } = alignment;
    return { languages, pivot, units: units.map((unit) => textsOf(alignment, unit)) };
  };

  return {
    handlers: {
      'reference.list': ({ project }, context) =>
        inTurn(project, async () => list(await open.get(project), context)),
      async 'reference.add'({ project, path }, context) {
        refuseUngranted(places.grants, path);
        const bytes = await readBytes(path);
        return inTurn(project, () => add(project, path, bytes, context));
      },
      async 'reference.take'({ project, name, content }, context) {
        const bytes = bytesOf(name, content);
        return inTurn(project, () => add(project, name, bytes, context));
      },
      'reference.remove': ({ project, id }, context) =>
        inTurn(project, async () => {
          (await open.get(project)).shelf.remove(id);
          await letGo(project);
          return list(await open.get(project), context);
        }),
      'reference.lookup': ({ project: id, unit: wanted }, context) =>
        inTurn(id, async () => {
          const project = await open.get(id);
          const unit = project.basis.alignment.units.find((one) => one.id === wanted);
          if (unit === undefined || project.shelf.list().length === 0) return nothing;
          const { thread } = await readerOf(project, context);
          const order = lookupOrder(project, [unit]);
          return (await asked(project, thread, { type: 'look-up', order }, 'looked-up', context)).lookup;
        }),
      'reference.leverage': ({ project: id }, context) =>
        inTurn(id, async () => {
          const project = await open.get(id);
          const { thread } = await readerOf(project, context);
          const order = lookupOrder(project, project.basis.alignment.units);
          return (await asked(project, thread, { type: 'leverage', order }, 'leveraged', context)).leverage;
        }),
    },
    watch: (handlers) => ({
      async 'projects.close'(params, context) {
        await letGo(params.project);
        return handlers['projects.close'](params, context);
      },
    }),
    async stop() {
      await Promise.all([...readers.keys()].map(letGo));
    },
  };
}

const nothing = { source: null, texts: {}, matches: [], terms: [] };

function textsOf(alignment: Alignment, unit: Unit): UnitTexts {
  return Object.fromEntries(
    alignment.languages.flatMap((language) => {
      const text = joinAll(segmentsIn(alignment, unit, language).map((segment) => segment.text));
      return text === '' ? [] : [[language, text] as const];
    }),
  );
}

function kindOf(name: string): ReferenceKind {
  const ending = extname(name).toLowerCase();
  if (ending === '.tmx') return 'memory';
  if (glossaryEndings.includes(ending)) return 'glossary';
  throw new TriglotError('input', troubleAt(name, trouble('reference-ending')));
}

function refusal(
  name: string,
  kind: ReferenceKind,
  wrong: Trouble | null,
  languages: readonly string[],
): TriglotError {
  if (wrong !== null) return new TriglotError('input', wrong);
  const what = kind === 'memory' ? 'memory-languages' : 'glossary-languages';
  return new TriglotError('input', troubleAt(name, trouble(what, { languages: languages.join(', ') })));
}
