import {
  type Draft,
  type DraftAction,
  emptyDraft,
  reduceDraft,
} from '../../src/renderer/features/start/draft.ts';
import type { SourceInfo } from '../../src/shared/api/methods/sources.ts';

/** A source as the services give it. */
export function sourceOf(id: string, language: string): SourceInfo {
  return {
    id,
    name: `${id}.txt`,
    bytes: 1200,
    format: 'text',
    encoding: 'utf-8',
    encodings: ['utf-8', 'windows-1252'],
    language,
    preview: 'Article 1',
    changes: null,
    aside: [],
    warnings: [],
  };
}

/** A form with one read file for each language, keyed by it. */
export function draftOf(...languages: readonly string[]): Draft {
  return acted(
    emptyDraft,
    { type: 'add', entries: languages.map((key) => ({ key, name: `${key}.txt` })) },
    ...languages.map((key): DraftAction => ({ type: 'read', key, source: sourceOf(key, key) })),
  );
}

/** `draft` after all `actions`. */
export function acted(draft: Draft, ...actions: readonly DraftAction[]): Draft {
  return actions.reduce(reduceDraft, draft);
}
