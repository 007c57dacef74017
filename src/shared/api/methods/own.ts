import * as v from 'valibot';
import type { Trouble } from '../../lib/trouble.ts';
import { method } from '../method.ts';

/** Folders of the user's own files, each with what it may hold. */
export const ownKinds = ['languages', 'segmentation', 'glossaries', 'keys', 'exports'] as const;
export type OwnKind = (typeof ownKinds)[number];

/** A file of the user's own that was found. */
export interface OwnFile {
  readonly kind: OwnKind;
  readonly name: string;
  /** Why it is not used: where in the file, what is wrong and what to do; null for one that is. */
  readonly problem: Trouble | null;
  /** What it holds, as text, for those that a person chooses: rules, keys, choices of an export. */
  readonly content: string | null;
}

const nothing = v.object({});

export const ownMethods = {
  /** The user's own files, read anew, and the folder they are looked for in. */
  'own.list': method<{ readonly folder: string; readonly files: readonly OwnFile[] }>()(nothing),
  /** Makes the folders where they are missing and shows them. Desktop only (`unavailable` elsewhere). */
  'own.show': method<null>()(nothing),
} as const;
