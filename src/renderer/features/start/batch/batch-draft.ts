import type { Segmentation, SrxText } from '../../../../shared/api/methods/projects.ts';
import { namedVersion } from '../../../../shared/import/named-versions.ts';
import { pairVersions } from '../../../../shared/import/pair-versions.ts';
import { canonicalTag } from '../../../../shared/model/language-tag.ts';
import type { Given } from '../../../state/given.ts';

/** A file among those of several documents. */
export interface BatchFile {
  readonly key: string;
  /** With the folders it lies in, as far as they are known. */
  readonly path: string;
  readonly given: Given;
  /** BCP 47 as named or chosen; '' while nobody has said. */
  readonly language: string;
  /** Key of the document it is a version of; null while it is left out. */
  readonly document: string | null;
  /** A person has said where it belongs: names have no say any more. */
  readonly settled: boolean;
}

export interface BatchDocument {
  readonly key: string;
  /** What its project is to be called. */
  readonly name: string;
}

/** Several documents on their way to projects. */
export interface BatchDraft {
  readonly files: readonly BatchFile[];
  readonly documents: readonly BatchDocument[];
  /** The language whose segments are never cut; '' for the first of each document. */
  readonly pivot: string;
  readonly segmentation: Segmentation;
  /** The user's own rules for sentences, in the place of ours. */
  readonly srx: SrxText | null;
}

export const emptyBatch: BatchDraft = {
  files: [],
  documents: [],
  pivot: '',
  segmentation: 'paragraph',
  srx: null,
};

export type NewFile = Pick<BatchFile, 'key' | 'path' | 'given'>;

export type BatchAction =
  | { readonly type: 'add'; readonly files: readonly NewFile[] }
  | { readonly type: 'language'; readonly key: string; readonly language: string }
  /** Puts a file to a document; null leaves it out, '' makes a document of its own. */
  | { readonly type: 'assign'; readonly key: string; readonly document: string | null }
  | { readonly type: 'name'; readonly document: string; readonly name: string }
  | { readonly type: 'drop'; readonly documents: readonly string[] }
  | { readonly type: 'pivot'; readonly pivot: string }
  | { readonly type: 'segmentation'; readonly segmentation: Segmentation; readonly srx: SrxText | null }
  | { readonly type: 'clear' };

/** The draft after `action`; documents without files go. */
export function reduceBatch(draft: BatchDraft, action: BatchAction): BatchDraft {
  switch (action.type) {
    case 'add':
      return paired({ ...draft, files: [...draft.files, ...action.files.map(unpaired)] });
    case 'language':
      return changed(draft, action.key, { language: action.language, settled: true });
    case 'assign':
      return assigned(draft, action.key, action.document);
    case 'name':
      return {
        ...draft,
        documents: draft.documents.map((document) =>
          document.key === action.document ? { ...document, name: action.name } : document,
        ),
      };
    case 'drop':
      return swept({
        ...draft,
        files: draft.files.filter(
          ({ document }) => document === null || !action.documents.includes(document),
        ),
      });
    case 'pivot':
      return { ...draft, pivot: action.pivot };
    case 'segmentation':
      return { ...draft, segmentation: action.segmentation, srx: action.srx };
    case 'clear':
      return { ...emptyBatch, segmentation: draft.segmentation, srx: draft.srx };
  }
}

/** The versions of a document as the columns they will become: the pivot first, then by language. */
export function versionsOf(draft: BatchDraft, document: string | null): readonly BatchFile[] {
  const versions = draft.files
    .filter((file) => file.document === document)
    .toSorted((a, b) => (a.language < b.language ? -1 : a.language > b.language ? 1 : 0));
  const first = versions.filter(({ language }) => language !== '' && language === draft.pivot);
  return [...first, ...versions.filter((file) => !first.includes(file))];
}

/** Every language that is there, in order. */
export function languagesIn(draft: BatchDraft): readonly string[] {
  return [...new Set(draft.files.map(({ language }) => language))].filter((tag) => tag !== '').sort();
}

/** What keeps a document from being made; null when nothing does. */
export type BatchProblem =
  | { readonly kind: 'one' | 'many' }
  | { readonly kind: 'unknown'; readonly path: string }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'same'; readonly language: string };

const most = 16;

export function problemOf(versions: readonly BatchFile[]): BatchProblem | null {
  if (versions.length < 2) return { kind: 'one' };
  if (versions.length > most) return { kind: 'many' };
  const seen = new Set<string>();
  for (const { language, path } of versions) {
    if (language === '') return { kind: 'unknown', path };
    const tag = canonicalTag(language);
    if (tag === null) return { kind: 'tag', tag: language };
    if (seen.has(tag)) return { kind: 'same', language: tag };
    seen.add(tag);
  }
  return null;
}

function unpaired(file: NewFile): BatchFile {
  const language = namedVersion(file.path)?.language ?? '';
  return { ...file, language, document: null, settled: false };
}

/** Pairs anew what nobody has put in its place by hand. */
function paired(draft: BatchDraft): BatchDraft {
  const open = draft.files.filter(({ settled }) => !settled);
  const { documents } = pairVersions(open, ({ path }) => path);
  const placeOf = new Map(documents.flatMap(({ key, versions }) => versions.map(({ file }) => [file, key])));
  const known = new Map(draft.documents.map((document) => [document.key, document]));
  for (const { key, name } of documents) if (!known.has(key)) known.set(key, { key, name });
  const files = draft.files.map((file) =>
    file.settled ? file : { ...file, document: placeOf.get(file) ?? null },
  );
  return swept({ ...draft, files, documents: [...known.values()] });
}

function assigned(draft: BatchDraft, key: string, document: string | null): BatchDraft {
  if (document !== '') return swept(changed(draft, key, { document, settled: true }));
  const file = draft.files.find((one) => one.key === key);
  if (file === undefined) return draft;
  const named = { key: `own-${key}`, name: namedVersion(file.path)?.name ?? stemOf(file.path) };
  const documents = [...draft.documents.filter((one) => one.key !== named.key), named];
  return swept(changed({ ...draft, documents }, key, { document: named.key, settled: true }));
}

function stemOf(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).replace(/\.[^.]{1,8}$/, '');
}

function changed(draft: BatchDraft, key: string, part: Partial<BatchFile>): BatchDraft {
  return { ...draft, files: draft.files.map((file) => (file.key === key ? { ...file, ...part } : file)) };
}

/** Without the documents that have no file any more. */
function swept(draft: BatchDraft): BatchDraft {
  const used = new Set(draft.files.map(({ document }) => document));
  return { ...draft, documents: draft.documents.filter(({ key }) => used.has(key)) };
}
