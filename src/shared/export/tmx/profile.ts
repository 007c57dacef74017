import type { TagRules } from '../tags.ts';

/** Whom a memory is for. */
export const tmxProfiles = ['master', 'pairs', 'omegat', 'trados', 'memoq', 'wordfast'] as const;
export type TmxProfile = (typeof tmxProfiles)[number];

/** How a tool likes its memories; what it is known to refuse or to lose is avoided. */
export interface ProfileTraits {
  /** One file with all languages, or one for each pair of them. */
  readonly layout: 'together' | 'pairs';
  /** The header's source language: none in particular, or the first of the pair. */
  readonly source: '*all*' | 'first';
  readonly tags: TagRules;
  /** More characters than this are warned of. */
  readonly longest: number;
  /** Whether each text tells its neighbours in the document, for matches in context. */
  readonly context: boolean;
  /** Properties under our own names, or as fields with types. */
  readonly fields: 'plain' | 'typed';
}

/** Trados Cloud takes 2,000 characters a side; nobody is known to take less. */
const usual = 2_000;

export const profileTraits: Readonly<Record<TmxProfile, ProfileTraits>> = {
  master: {
    layout: 'together',
    source: '*all*',
    tags: { regions: false },
    longest: usual,
    context: false,
    fields: 'plain',
  },
  pairs: {
    layout: 'pairs',
    source: 'first',
    tags: { regions: true },
    longest: usual,
    context: false,
    fields: 'plain',
  },
  // Told to put matches in by itself, OmegaT takes a third language where its own is missing: pairs are safe.
  omegat: {
    layout: 'pairs',
    source: '*all*',
    tags: { regions: false },
    longest: Number.POSITIVE_INFINITY,
    context: false,
    fields: 'plain',
  },
  trados: {
    layout: 'pairs',
    source: 'first',
    tags: { regions: true },
    longest: usual,
    context: false,
    fields: 'typed',
  },
  memoq: {
    layout: 'pairs',
    source: 'first',
    tags: { regions: true },
    longest: Number.POSITIVE_INFINITY,
    context: true,
    fields: 'plain',
  },
  // Wordfast Classic: five characters for a language, 8,000 for a segment.
  wordfast: {
    layout: 'pairs',
    source: 'first',
    tags: { regions: true, longest: 5 },
    longest: 8_000,
    context: false,
    fields: 'plain',
  },
};
