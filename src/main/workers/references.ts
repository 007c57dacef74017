import { TriglotError } from '../../shared/api/errors.ts';
import type { Lookup } from '../../shared/api/methods/reference.ts';
import type { RowProblem } from '../../shared/import/knowledge/read-terms.ts';
import { type Trouble, trouble, troubleAt } from '../../shared/lib/trouble.ts';
import type { Watch } from '../../shared/lib/watch.ts';
import type { Leverage } from '../../shared/model/reuse.ts';
import { Glossary } from '../../shared/reuse/glossary.ts';
import { leverageOf, sourceOf } from '../../shared/reuse/leverage.ts';
import { Memory } from '../../shared/reuse/memory.ts';
import type { LookupOrder, ReferenceRead, ReferenceSource } from '../services/engine/messages.ts';
import { readGlossaryIn, readMemoryIn } from '../services/knowledge/term-files.ts';

/** Memories and glossaries as they are held in a thread, to be looked up in. */
export interface References {
  /** Reads files beside those read before; one that cannot be read is told of and keeps no other from being read. */
  read(
    files: readonly ReferenceSource[],
    languages: readonly string[],
    watch: Watch,
  ): readonly ReferenceRead[];
  lookUp(order: LookupOrder): Lookup;
  leverage(order: LookupOrder, watch: Watch): Leverage;
}

export function createReferences(): References {
  const memory = new Memory();
  const glossary = new Glossary();

  const readOne = (
    { id, kind, name, bytes }: ReferenceSource,
    languages: readonly string[],
  ): ReferenceRead => {
    const holder = kind === 'memory' ? memory : glossary;
    const before = holder.size;
    try {
      const take = (concept: Parameters<Memory['add']>[1]) => holder.add(id, concept);
      const left =
        kind === 'memory'
          ? readMemoryIn(name, bytes, languages, take)
          : readGlossaryIn(name, bytes, languages, take);
      const [problem, ...more] = left ?? [];
      const entries = holder.size - before;
      if (problem === undefined) return { id, entries, trouble: null, broken: false };
      return { id, entries, trouble: leftOut(name, problem, more.length), broken: false };
    } catch (thrown) {
      if (!(thrown instanceof TriglotError) || thrown.trouble === undefined) throw thrown;
      return { id, entries: holder.size - before, trouble: thrown.trouble, broken: true };
    }
  };

  return {
    read: (files, languages, watch) =>
      files.map((file, at) => {
        watch.report('Reading', at, files.length);
        return readOne(file, languages);
      }),
    lookUp({ units, languages, pivot }) {
      const texts = units[0] ?? {};
      const language = sourceOf(texts, { languages, pivot }, memory);
      const text = language === null ? undefined : texts[language];
      return {
        source: language === null || text === undefined ? null : { language, text },
        texts,
        matches: language === null ? [] : memory.find(texts, language, languages),
        terms: glossary.find(texts, languages),
      };
    },
    leverage: ({ units, ...project }, watch) => leverageOf(memory, units, project, watch),
  };
}

/** The first row of a glossary that is left out, and how many more there are. */
function leftOut(name: string, { line, cells, columns }: RowProblem, more: number): Trouble {
  const row = { count: cells, columns };
  const told =
    more === 0
      ? trouble('row-left-out', row)
      : more === 1
        ? trouble('row-left-out-one', row)
        : trouble('rows-left-out', { ...row, more });
  return troubleAt(`${name}:${line}`, told);
}
