import * as v from 'valibot';
import type { Trouble } from '../../lib/trouble.ts';
import type { Leverage, MemoryMatch, TermUse } from '../../model/reuse.ts';
import { method } from '../method.ts';

export const referenceKinds = ['memory', 'glossary'] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/** A memory or glossary that lies beside a project to be looked up in. */
export interface ReferenceFile {
  readonly id: number;
  readonly name: string;
  readonly kind: ReferenceKind;
  /** Units or terms in two of the project's languages. */
  readonly entries: number;
  /** Why it cannot be used, or what of it was left out. */
  readonly trouble: Trouble | null;
}

/** What the memories and glossaries have for a unit. */
export interface Lookup {
  /** The language the memories were asked from, and its text; null for a unit without any. */
  readonly source: { readonly language: string; readonly text: string } | null;
  /** The project's own texts, to lay the memory's beside. */
  readonly texts: Readonly<Record<string, string>>;
  readonly matches: readonly MemoryMatch[];
  readonly terms: readonly TermUse[];
}

const project = { project: v.string() };

/** Memories (TMX) and glossaries (TBX, CSV, TSV) kept with a project. Everything here may report progress and be cancelled. */
export const referenceMethods = {
  'reference.list': method<readonly ReferenceFile[]>()(v.object(project)),
  /** Reads a file and keeps it with the project. `input` when it is none, or says nothing in two of the project's languages. */
  'reference.add': method<readonly ReferenceFile[]>()(v.object({ ...project, path: v.string() })),
  /** The same from the file's bytes (base64) where the host has no paths. */
  'reference.take': method<readonly ReferenceFile[]>()(
    v.object({ ...project, name: v.string(), content: v.string() }),
  ),
  'reference.remove': method<readonly ReferenceFile[]>()(v.object({ ...project, id: v.number() })),
  /** What they have for a unit as it stands now. */
  'reference.lookup': method<Lookup>()(v.object({ ...project, unit: v.string() })),
  /** How much of the project the memories know. */
  'reference.leverage': method<Leverage>()(v.object(project)),
} as const;
