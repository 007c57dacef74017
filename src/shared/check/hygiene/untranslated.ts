import { proseIn } from '../../language/addresses.ts';
import { readLabel } from '../../language/numbering/read-label.ts';
import { otherLanguage } from '../../language/other-language.ts';
import { readingRules } from '../../language/reading-rules.ts';
import { type Alignment, segmentsIn } from '../../model/alignment.ts';
import { primaryLanguage } from '../../model/language-tag.ts';
import type { Segment } from '../../model/segment.ts';
import type { Unit } from '../../model/unit.ts';
import type { Check, Draft } from '../draft.ts';
import { findingKey, sameLetters } from '../key.ts';
import { nameOf, quoted } from '../wording.ts';

/** Lines that are the same in many languages: names, addresses, symbols. */
const fewestWords = 4;
/** How much more must speak for the other language where that has the very same words. */
const copiedLead = 1;
/** … and for one that is none of the versions', which hardly ever gets there. */
const strangerLead = 6;
const lines = new Set<Segment['kind']>(['header', 'footer', 'title']);

/**
 * Law: every version is in its own language. A text that stands word for word in two versions is translated in one of
 * them only; one in any other language does not belong here.
 */
export const untranslated: Check = {
  name: 'untranslated',
  about: 'Texts left in the language they were translated from, or in another one',
  run: (alignment) =>
    alignment.units.flatMap((unit, at) =>
      draftsIn(alignment, unit).map((draft) => ({ ...draft, order: at })),
    ),
};

const none: readonly never[] = [];
const remembered = new WeakMap<Unit, readonly Omit<Draft, 'order'>[]>();

function draftsIn(alignment: Alignment, unit: Unit): readonly Omit<Draft, 'order'>[] {
  const known = remembered.get(unit);
  if (known !== undefined) return known;
  const drafts = alignment.languages.flatMap((language) =>
    segmentsIn(alignment, unit, language).flatMap(
      (segment) => draftOf(alignment, unit, language, segment) ?? [],
    ),
  );
  const kept = drafts.length === 0 ? none : drafts;
  remembered.set(unit, kept);
  return kept;
}

function draftOf(
  alignment: Alignment,
  unit: Unit,
  language: string,
  segment: Segment,
): Omit<Draft, 'order'> | null {
  const prose = proseIn(unlabelled(segment.text, language));
  if (!hasWords(prose) && !/\p{Lo}{8,}/u.test(prose)) return null;
  const source = sourceOf(alignment, unit, language, segment);
  const foreign = otherLanguage(prose, language, source === null ? undefined : copiedLead);
  if (foreign === null || isQuoted(alignment, unit, segment, foreign)) return null;
  const ours = alignment.languages.some((tag) => primaryLanguage(tag) === primaryLanguage(foreign));
  if (!ours && foreign !== 'und' && otherLanguage(prose, language, strangerLead) === null) return null;
  const type = source === null ? 'wrong-language' : 'untranslated';
  return {
    key: findingKey(type, [language], [], segment.text),
    unit: unit.id,
    type,
    severity: isLine(segment, source) || (source !== null && isCode(segment.text)) ? 'info' : 'warning',
    languages: [language],
    message:
      source === null
        ? `${nameOf(language)} has a text in ${foreign === 'und' ? 'another language' : nameOf(foreign)}: ${quoted(segment.text)}`
        : `${nameOf(language)} has the ${nameOf(source)} text, untranslated: ${quoted(segment.text)}`,
    evidence: [{ language, segment: segment.id, start: 0, end: segment.text.length, value: '' }],
  };
}

/** A line that may be in any language: the title only where another version has the very same, as it has that of a book or a program. */
function isLine({ kind }: Segment, source: string | null): boolean {
  return lines.has(kind) && (kind !== 'title' || source !== null);
}

/** What programs are written in: signs between words, options, paths and names with a line below. */
const codeWord = /^[#$%>|&;\\(){}[\]<*+-]+$|[_=\\{}|<>;$]|^--?\w|^\/|\/.*\/|::|\(\)/;
const codeShare = 0.15;

/** Whether a text is a program or a command, whose words, and whose remarks, are the same in all languages. */
function isCode(text: string): boolean {
  if (/^\s*(?:#!?|\$|%|>|\/\/)\s?\S/.test(text)) return true;
  const all = text.split(/\s+/).filter((one) => one !== '');
  return all.filter((one) => codeWord.test(one)).length >= Math.max(2, all.length * codeShare);
}

const word = /[\p{Ll}\p{Lo}]{2,}/gu;

/** Whether there are as many words as it takes. */
function hasWords(prose: string): boolean {
  word.lastIndex = 0;
  for (let words = 1; word.test(prose); words += 1) if (words === fewestWords) return true;
  return false;
}

/** The text without the number in front, whose word may be a program's. */
function unlabelled(text: string, language: string): string {
  return text.slice(readLabel(text, readingRules(language))?.end ?? 0);
}

/**
 * A text most of whose words stand in all versions alike belongs to all: a motto, a title, an entry in a list of books. Of
 * two versions one of which it is the language of, the other only copied it.
 */
function isQuoted(alignment: Alignment, unit: Unit, { text }: Segment, foreign: string): boolean {
  const { languages } = alignment;
  if (
    languages.length < 3 &&
    languages.some((language) => primaryLanguage(language) === primaryLanguage(foreign))
  )
    return false;
  const own = wordsOf(text);
  return alignment.languages.every((language) => {
    const segments = segmentsIn(alignment, unit, language);
    const theirs = new Set(segments.flatMap((segment) => wordsOf(segment.text)));
    const shared = own.filter((word) => theirs.has(word)).length;
    return segments.length === 0 || shared > own.length / 2;
  });
}

/** Runs of letters; in scripts without spaces what stands between two signs. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? [];
}

/** The other version the text stands in word for word; null when there is none. */
function sourceOf(alignment: Alignment, unit: Unit, language: string, { text }: Segment): string | null {
  const found = alignment.languages.find(
    (other) =>
      primaryLanguage(other) !== primaryLanguage(language) &&
      segmentsIn(alignment, unit, other).some((segment) => sameLetters(text, segment.text)),
  );
  return found ?? null;
}
