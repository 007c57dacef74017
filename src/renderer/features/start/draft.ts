import type { Params } from '../../../shared/api/contract.ts';
import type { Segmentation, SrxText } from '../../../shared/api/methods/projects.ts';
import type { SourceInfo } from '../../../shared/api/methods/sources.ts';
import { likelyLanguage } from './likely-language.ts';

/** A file on its way into an alignment: being read, read, or refused with one sentence. */
export type Entry = {
  readonly key: string;
  readonly name: string;
} /** `share` of it is read; null until that is known. */ & (
  | { readonly state: 'reading'; readonly share: number | null }
  | { readonly state: 'refused'; readonly why: string }
  | {
      readonly state: 'read';
      readonly source: SourceInfo;
      /** BCP 47 as chosen, typed or guessed. */
      readonly language: string;
      /** True while `language` is the program's guess. */
      readonly guessed: boolean;
      /** Why the encoding asked for last does not fit; the text is still shown in the one before. */
      readonly encodingError: string | null;
    }
);
export type ReadEntry = Extract<Entry, { state: 'read' }>;

/** The form for a new alignment; entries stand in column order. */
export interface Draft {
  readonly entries: readonly Entry[];
  /** Key of the pivot's entry; null while it is simply the first. */
  readonly pivot: string | null;
  readonly segmentation: Segmentation;
  /** The user's own rules for sentences, in the place of ours. */
  readonly srx: SrxText | null;
  /** What the project is to be called; empty leaves it to the program. */
  readonly name: string;
}

export const emptyDraft: Draft = { entries: [], pivot: null, segmentation: 'paragraph', srx: null, name: '' };

export type DraftAction =
  | { readonly type: 'add'; readonly entries: readonly { readonly key: string; readonly name: string }[] }
  | { readonly type: 'read'; readonly key: string; readonly source: SourceInfo; readonly language?: string }
  | { readonly type: 'progress'; readonly key: string; readonly share: number }
  | { readonly type: 'refuse'; readonly key: string; readonly why: string }
  | { readonly type: 'remove'; readonly key: string }
  | { readonly type: 'move'; readonly key: string; readonly to: number }
  | { readonly type: 'language'; readonly key: string; readonly language: string }
  | { readonly type: 'decode'; readonly key: string; readonly source: SourceInfo }
  | { readonly type: 'keep-encoding'; readonly key: string; readonly why: string }
  | { readonly type: 'pivot'; readonly key: string }
  | { readonly type: 'segmentation'; readonly segmentation: Segmentation; readonly srx: SrxText | null }
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'clear' };

/** The form after `action`; actions on entries that are gone change nothing. */
export function reduceDraft(draft: Draft, action: DraftAction): Draft {
  switch (action.type) {
    case 'add':
      return {
        ...draft,
        entries: [
          ...draft.entries,
          ...action.entries.map((entry) => ({ ...entry, state: 'reading' as const, share: null })),
        ],
      };
    case 'read':
      return changed(draft, action.key, ({ key, name }) => ({
        key,
        name,
        state: 'read',
        source: action.source,
        language: action.language ?? likelyLanguage(name, action.source.language),
        guessed: action.language === undefined,
        encodingError: null,
      }));
    case 'progress':
      return changed(draft, action.key, (entry) =>
        entry.state === 'reading' ? { ...entry, share: action.share } : entry,
      );
    case 'refuse':
      return changed(draft, action.key, ({ key, name }) => ({
        key,
        name,
        state: 'refused',
        why: action.why,
      }));
    case 'remove':
      return {
        ...draft,
        entries: draft.entries.filter((entry) => entry.key !== action.key),
        pivot: draft.pivot === action.key ? null : draft.pivot,
      };
    case 'move':
      return { ...draft, entries: moved(draft.entries, action.key, action.to) };
    case 'language':
      return changedIfRead(draft, action.key, (entry) => ({
        ...entry,
        language: action.language,
        guessed: false,
      }));
    case 'decode':
      return changedIfRead(draft, action.key, (entry) => ({
        ...entry,
        source: action.source,
        language: entry.guessed && action.source.language !== 'und' ? action.source.language : entry.language,
        encodingError: null,
      }));
    case 'keep-encoding':
      return changedIfRead(draft, action.key, (entry) => ({ ...entry, encodingError: action.why }));
    case 'pivot':
      return { ...draft, pivot: action.key };
    case 'segmentation':
      return { ...draft, segmentation: action.segmentation, srx: action.srx };
    case 'name':
      return { ...draft, name: action.name };
    case 'clear':
      return { ...emptyDraft, segmentation: draft.segmentation, srx: draft.srx };
  }
}

/** The entry whose segmentation will be protected; null while there is none. */
export function pivotOf(draft: Draft): Entry | null {
  return draft.entries.find((entry) => entry.key === draft.pivot) ?? draft.entries[0] ?? null;
}

/** The entries that have been read. */
export function readEntries(draft: Draft): readonly ReadEntry[] {
  return draft.entries.filter((entry) => entry.state === 'read');
}

/** What `projects.create` is to be given for a draft without problems. */
export function createParams(draft: Draft): Params<'projects.create'> {
  const { segmentation, srx } = draft;
  const name = draft.name.trim();
  const entries = readEntries(draft);
  const pivot = pivotOf(draft);
  const sources = entries.map(({ source, language }) => ({ id: source.id, language }));
  const language = entries.find((entry) => entry === pivot)?.language;
  return {
    sources,
    segmentation,
    ...(srx !== null && { srx }),
    ...(language !== undefined && { pivot: language }),
    ...(name !== '' && { name }),
  };
}

function changed(draft: Draft, key: string, change: (entry: Entry) => Entry): Draft {
  return { ...draft, entries: draft.entries.map((entry) => (entry.key === key ? change(entry) : entry)) };
}

function changedIfRead(draft: Draft, key: string, change: (entry: ReadEntry) => ReadEntry): Draft {
  return changed(draft, key, (entry) => (entry.state === 'read' ? change(entry) : entry));
}

function moved(entries: readonly Entry[], key: string, to: number): readonly Entry[] {
  const entry = entries.find((candidate) => candidate.key === key);
  if (entry === undefined) return entries;
  const rest = entries.filter((candidate) => candidate !== entry);
  const at = Math.max(0, Math.min(to, rest.length));
  return [...rest.slice(0, at), entry, ...rest.slice(at)];
}
