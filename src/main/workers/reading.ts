import { TriglotError } from '../../shared/api/errors.ts';
import type { AsideCount } from '../../shared/api/methods/sources.ts';
import { guessLanguage } from '../../shared/language/guess.ts';
import { otherLanguage } from '../../shared/language/other-language.ts';
import { inEnglish, type Trouble, trouble, troubleAt } from '../../shared/lib/trouble.ts';
import type { Document, Furniture, FurnitureKind } from '../../shared/model/document.ts';
import { readSource } from '../../shared/pipeline.ts';
import { decodeAs } from '../services/decode/decode.ts';
import { asideNote } from '../services/documents/aside-note.ts';
import { isOwnFormat } from '../services/documents/kind.ts';
import { type OpenDocument, openDocument } from '../services/documents/open-document.ts';
import type { BuildOrder, Examined, RawSource } from '../services/engine/messages.ts';
import { shortName } from '../services/files/failures.ts';
import { firstLines } from '../services/first-lines.ts';

type Progress = (share: number) => void;
/** So much of a text, in UTF-16 units, tells its language. */
const mostLooked = 20_000;

/** Reads one language version. Throws an `input` error when there is nothing to align in it. */
export async function readVersion(
  source: RawSource,
  { segmentation, rules }: Pick<BuildOrder, 'segmentation' | 'rules'>,
  progress: Progress,
): Promise<{ readonly document: Document; readonly notes: readonly string[] }> {
  const { language, path, format, encoding } = source;
  const opened = await open(source, progress);
  const text = opened?.source ?? decodeAs(source.bytes, encoding, path, source.forced);
  const scanned = opened === null ? {} : { scanned: opened.scanned };
  const input = { language, path, format, encoding, source: text, ...scanned, segmentation };
  const document = readSource({ ...input, rules });
  if (document.segments.length > 0) return { document, notes: notesOn(document, opened) };
  const what = opened === null ? 'only-furniture' : 'no-text';
  throw new TriglotError('input', troubleAt(path, trouble(what)));
}

/** What is to be said of a file once it is read. */
function notesOn(document: Document, opened: OpenDocument | null): readonly string[] {
  const { path, furniture } = document;
  const warnings = [...(opened?.warnings ?? []), ...languageDoubt(document)].map((warning) =>
    inEnglish(troubleAt(shortName(path), warning)),
  );
  const aside = opened === null ? null : asideNote(path, countAside(furniture));
  return aside === null ? warnings : [...warnings, aside];
}

/** A version that is clearly in another language than it is given as: files that were mixed up. */
function languageDoubt({ language, segments }: Document): readonly Trouble[] {
  const text = segments.map((segment) => segment.text).join('\n');
  const seems = otherLanguage(text.slice(0, mostLooked), language);
  return seems === null || seems === 'und' ? [] : [trouble('other-language', { declared: language, seems })];
}

/** What a file of a format of its own holds. */
export async function examineVersion(
  source: Omit<RawSource, 'language'>,
  progress: Progress,
): Promise<Examined> {
  const opened = await open(source, progress);
  if (opened === null) throw new Error(`${source.format} is read as text`);
  const { scanned, changes, tagged, warnings } = opened;
  const text = scanned.lines.map((line) => line.text).join('\n');
  if (text.trim() === '') throw new TriglotError('input', troubleAt(source.path, trouble('no-text')));
  return {
    language: languageOf(text, tagged),
    preview: firstLines(text),
    changes,
    aside: countAside(scanned.furniture),
    warnings,
  };
}

function open(source: Omit<RawSource, 'language'>, progress: Progress): Promise<OpenDocument | null> {
  const { path, format, bytes, changes } = source;
  if (!isOwnFormat(format)) return Promise.resolve(null);
  return openDocument({ path, format, bytes, changes }, (done, of) => progress(of > 0 ? done / of : 1));
}

const fewLetters = 200;

/** The guess from the text; the file's own tag where the text is too short to tell. Tags are often wrong, texts are not. */
function languageOf(text: string, tagged: string | null): string {
  const guess = guessLanguage(text.slice(0, mostLooked));
  return tagged !== null && (guess === 'und' || text.length < fewLetters) ? tagged : guess;
}

const told = new Set<FurnitureKind>(['comment', 'deletion', 'insertion', 'hidden', 'running-head']);

/** How often something a person wrote is set aside; marks and rules go without saying. */
function countAside(furniture: readonly Furniture[]): readonly AsideCount[] {
  const counts = new Map<FurnitureKind, number>();
  for (const { kind } of furniture) if (told.has(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}
