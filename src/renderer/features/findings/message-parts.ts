import { shownValue } from '../../../shared/check/wording.ts';
import type { Alignment } from '../../../shared/model/alignment.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { languageName } from '../../../shared/model/language-tag.ts';
import { segmentIndex } from '../../../shared/model/near.ts';
import { findingWords } from '../../state/finding-words.ts';

/** A piece of a finding's sentence and what it is: a language that stands out, its words, the others' words, or neither. */
export interface MessagePart {
  readonly text: string;
  readonly role: 'plain' | 'language' | 'odd' | 'mate';
  /** The language the words are quoted from. */
  readonly lang?: string;
}

/** A finding's sentence in pieces: joined they are the sentence. `inLanguage` is the one the sentence is written in. */
export function messageParts(
  finding: Finding,
  alignment: Alignment,
  inLanguage: string,
): readonly MessagePart[] {
  const needles = needlesOf(finding, alignment, inLanguage);
  const parts: MessagePart[] = [];
  let rest = findingWords(finding, alignment);
  while (rest !== '') {
    const next = firstOf(needles, rest);
    if (next === null) {
      parts.push({ text: rest, role: 'plain' });
      break;
    }
    const { part, at } = next;
    if (at > 0) parts.push({ text: rest.slice(0, at), role: 'plain' });
    parts.push(part);
    rest = rest.slice(at + part.text.length);
  }
  return parts;
}

/** Kinds whose words are not wrong in themselves: they stand elsewhere, or alone. */
const quiet: ReadonlySet<Finding['type']> = new Set(['missing', 'extra', 'moved', 'order', 'length']);

/** What may be quoted in the sentence, as it stands in the texts or as what it means, longest first: "66/139" wins over "66". */
function needlesOf(finding: Finding, alignment: Alignment, inLanguage: string): readonly MessagePart[] {
  const names = finding.languages.map(
    (tag): MessagePart => ({ text: languageName(tag, inLanguage), role: 'language' }),
  );
  const loud = !quiet.has(finding.type);
  const quotes = finding.evidence.flatMap(
    ({ language, segment, start, end, value }): readonly MessagePart[] => {
      const segments = alignment.segments[language] ?? [];
      const words = segments[segmentIndex(segments, segment)]?.text.slice(start, end) ?? '';
      const role = loud && finding.languages.includes(language) ? 'odd' : 'mate';
      const quote: MessagePart = { text: words, role, lang: language };
      const meant: MessagePart = { text: shownValue(finding.type, value), role };
      return [quote, meant].filter(({ text }) => text !== '');
    },
  );
  return [...names, ...quotes].sort((a, b) => b.text.length - a.text.length);
}

/** The needle that begins first in `text`, standing as words of its own; the longer of two that begin together. */
function firstOf(needles: readonly MessagePart[], text: string): { part: MessagePart; at: number } | null {
  let first: { part: MessagePart; at: number } | null = null;
  for (const part of needles) {
    const at = wordAt(text, part.text);
    if (at >= 0 && (first === null || at < first.at)) first = { part, at };
  }
  return first;
}

function wordAt(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const cut = /^[\p{L}\p{N}]/u.test(word) && /[\p{Script=Latin}\p{N}]$/u.test(text.slice(0, at));
    const goesOn =
      /[\p{L}\p{N}]$/u.test(word) && /^[\p{Script=Latin}\p{N}]/u.test(text.slice(at + word.length));
    if (!cut && !goesOn) return at;
  }
  return -1;
}
