import { segmentsIn } from '../../model/alignment.ts';
import type { Evidence, Severity } from '../../model/finding.ts';
import type { Segment } from '../../model/segment.ts';
import type { Check, Draft } from '../draft.ts';
import { findingKey } from '../key.ts';
import { nameOf, quoted } from '../wording.ts';

/** Something wrong with the signs of one text. */
interface Flaw {
  readonly what: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
}

const pairs: readonly (readonly [string, string])[] = [
  ['[', ']'],
  ['{', '}'],
  ['«', '»'],
  ['《', '》'],
  ['「', '」'],
  ['“', '”'],
];
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/u;
const doubled = /(?<=\p{L})([,;:،؛，；：、])\s?\1|(?<=\p{L}) {2,}(?=\p{L})/u;
/** What every flaw has in it, or about it: most texts have nothing of the kind. */
const anySign =
  /[[\]{}«»《》「」“”()（）]|[,;:،؛，；：、]\s?[,;:،؛，；：、]| {2}|\p{Ll}[.,;]?\d{1,2}$|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/u;
const gluedNote = /(?<=\p{Ll}{3}[.,;]?)\d{1,2}$/u;

/**
 * Law: the signs of a text are in order: brackets and quotation marks in pairs, no control characters, no sign or space
 * twice, no digit of a note stuck to the last word. A bracket that no version pairs is the documents' own.
 */
export const punctuation: Check = {
  name: 'punctuation',
  about: 'Unpaired brackets, doubled signs, stray characters',
  run: (alignment) =>
    alignment.units.flatMap((unit, order) => {
      const found = alignment.languages.flatMap((language) =>
        segmentsIn(alignment, unit, language).flatMap((segment) =>
          flawsOf(segment).map((flaw) => ({ language, segment, flaw })),
        ),
      );
      return found
        .filter(
          ({ flaw, language }) => !found.some((o) => o.language !== language && o.flaw.what === flaw.what),
        )
        .map(({ language, segment, flaw }) => draftOf(language, segment, flaw, unit.id, order));
    }),
};

const none: readonly never[] = [];
const remembered = new WeakMap<Segment, readonly Flaw[]>();

function flawsOf(segment: Segment): readonly Flaw[] {
  const known = remembered.get(segment);
  if (known !== undefined) return known;
  const { text } = segment;
  if (!anySign.test(text)) {
    remembered.set(segment, none);
    return none;
  }
  const flaws = pairs.flatMap(([open, close]) => unpaired(text, open, close) ?? []);
  const round = unpairedRound(text);
  if (round !== null) flaws.push(round);
  for (const [what, pattern, severity] of [
    ['a character that does not belong in a text', control, 'warning'],
    ['a sign or space twice', doubled, 'info'],
    ['a digit stuck to the last word', gluedNote, 'info'],
  ] as const) {
    const match = pattern.exec(text);
    if (match !== null)
      flaws.push({ what, severity, start: match.index, end: match.index + match[0].length });
  }
  const kept = flaws.length === 0 ? none : flaws;
  remembered.set(segment, kept);
  return kept;
}

function unpaired(text: string, open: string, close: string): Flaw | null {
  if (!text.includes(open) && !text.includes(close)) return null;
  const opened = text.split(open).length - 1;
  const closed = text.split(close).length - 1;
  if (opened === closed) return null;
  const at = opened > closed ? text.lastIndexOf(open) : text.indexOf(close);
  return { what: `an unpaired ${text.charAt(at)}`, severity: 'info', start: at, end: at + 1 };
}

/** Round brackets close items of lists as well: "a)", "1)". */
function unpairedRound(text: string): Flaw | null {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/[()（）]/gu)) {
    if (sign === '(' || sign === '（') depth += 1;
    else if (depth > 0) depth -= 1;
    else if (!/(?:^|[\s(（)）,;:])[\p{L}\p{N}.]{1,6}$/u.test(text.slice(0, index)))
      return { what: 'an unpaired )', severity: 'info', start: index, end: index + 1 };
  }
  const at = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
  return depth === 0 ? null : { what: 'an unpaired (', severity: 'info', start: at, end: at + 1 };
}

function draftOf(language: string, segment: Segment, flaw: Flaw, unit: string, order: number): Draft {
  const { what, severity, start, end } = flaw;
  const around = segment.text.slice(Math.max(0, start - 20), end + 20);
  const evidence: Evidence = { language, segment: segment.id, start, end, value: '' };
  return {
    key: findingKey('punctuation', [language], [what], segment.text),
    unit,
    order,
    type: 'punctuation',
    severity,
    languages: [language],
    message: `${nameOf(language)} has ${what}: ${quoted(around)}`,
    evidence: [evidence],
  };
}
