import { primaryLanguage } from '../model/language-tag.ts';
import { foldedForm } from './folded-form.ts';
import { stemOf } from './stem.ts';

/** What a token is: the classes are compared and explained apart. */
export const tokenClasses = ['word', 'number', 'mark'] as const;
export type TokenClass = (typeof tokenClasses)[number];

/** A piece of text as the aligner sees it. `key` is equal for inflected forms of one word (roughly). */
export interface Token {
  readonly key: string;
  /** The folded whole word, for cognates; equals `key` for numbers and marks. */
  readonly form: string;
  readonly kind: TokenClass;
  /** Written with a capital letter away from the beginning of a sentence. */
  readonly capital: boolean;
  /** Where it stands in the text, UTF-16. */
  readonly start: number;
  readonly end: number;
}

/** A number, or a word, or a mark. */
const pieces = /(\p{N}+(?:[.,:/\u00a0\u202f]\p{N}+)*)|([\p{L}\p{M}]+)|([^\s\p{L}\p{N}])/gu;
const unsegmented =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const plainWords = /^[a-z]+(?: [a-z]+)*$/;
const unspacedOnly = /^[\u4e00-\u9fff]+$/;
const notDigits = /[^\p{N}]/gu;

const wordFinders = new Map<string, Intl.Segmenter>();

/**
 * The tokens of a text in reading order: words cut to a stem and folded (case, diacritics), numbers as bare
 * digits, punctuation by what it does. Scripts without spaces are cut into dictionary words (Unicode's).
 */
export function tokensOf(text: string, language: string): Token[] {
  const tokens: Token[] = [];
  let opened = true;
  const known = knownWords(language);
  for (const match of text.matchAll(pieces)) {
    const [, number, word, mark] = match;
    const start = match.index;
    const end = start + match[0].length;
    if (number !== undefined) {
      const digits = plainDigits(number.replace(notDigits, ''));
      tokens.push({ key: `#${digits}`, form: digits, kind: 'number', capital: false, start, end });
      opened = false;
    } else if (word !== undefined) {
      const cut = known.get(word) ?? cutWord(word, language, known);
      if (cut === null) unspaced(word, start, language, tokens);
      else {
        const capital = !opened && cut.capital;
        tokens.push({ key: cut.key, form: cut.form, kind: 'word', capital, start, end });
      }
      opened = false;
    } else if (mark !== undefined) {
      const key = markKey(mark);
      if (sentenceMarks.has(key)) opened = true;
      tokens.push({ key, form: key, kind: 'mark', capital: false, start, end });
    }
  }
  return tokens;
}

/**
 * The keys of the words of a text, as `tokensOf` gives them, in reading order. For lists of thousands of short terms: what
 * is plain is cut without looking for numbers and marks.
 */
export function wordKeys(text: string, language: string): string[] {
  if (plainWords.test(text)) {
    const wanted = primaryLanguage(language);
    return text.split(' ').map((word) => stemOf(word, wanted));
  }
  if (unspacedOnly.test(text)) {
    const tokens: Token[] = [];
    unspaced(text, 0, language, tokens);
    return tokens.map(({ key }) => key);
  }
  return tokensOf(text, language).flatMap(({ kind, key }) => (kind === 'word' ? [key] : []));
}

/**
 * The keys of many texts that are written without spaces from end to end, as `wordKeys` gives them; other texts are left
 * out. Cutting them in one go takes a fraction of the time of one after the other.
 */
export function unspacedKeys(
  texts: readonly string[],
  language: string,
): ReadonlyMap<string, readonly string[]> {
  const known = unspacedCuts(language);
  const wanted = [...new Set(texts.filter((text) => unspacedOnly.test(text)))];
  const keys = new Map<string, readonly string[]>();
  const runs: string[] = [];
  for (const text of wanted) {
    const cut = known.get(text);
    if (cut === undefined) runs.push(text);
    else keys.set(text, cut);
  }
  const found = runs.length === 0 ? [] : cutRuns(runs, language);
  runs.forEach((text, at) => {
    const cut = found[at] ?? [];
    keys.set(text, cut);
    if (known.size < mostKnown) known.set(text, cut);
  });
  return keys;
}

function cutRuns(runs: readonly string[], language: string): readonly (readonly string[])[] {
  const found: string[][] = [[]];
  for (const { segment } of wordFinder(language).segment(runs.join('\n')))
    if (segment === '\n') found.push([]);
    else found.at(-1)!.push(segment);
  return found;
}

const cutBefore = new Map<string, Map<string, readonly string[]>>();

/** The texts of `language` that `unspacedKeys` has cut, with their keys; what is added is not cut any more. */
export function unspacedCuts(language: string): Map<string, readonly string[]> {
  const tag = primaryLanguage(language);
  const cuts = cutBefore.get(tag) ?? new Map<string, readonly string[]>();
  cutBefore.set(tag, cuts);
  return cuts;
}

/** What a word is cut to. */
type CutWord = Pick<Token, 'key' | 'form' | 'capital'>;

/** Words cut last, of each language: a text is made of few words, again and again. */
const cutWords = new Map<string, Map<string, CutWord>>();
const mostKnown = 20_000;

function knownWords(language: string): Map<string, CutWord> {
  let known = cutWords.get(language);
  if (known === undefined || known.size >= mostKnown) {
    known = new Map();
    cutWords.set(language, known);
  }
  return known;
}

function cutWord(word: string, language: string, known: Map<string, CutWord>): CutWord | null {
  if (unsegmented.test(word)) return null;
  const form = foldedForm(word);
  const first = word.charAt(0);
  const cut = { key: stemOf(form, primaryLanguage(language)), form, capital: first !== first.toLowerCase() };
  known.set(word, cut);
  return cut;
}

function wordFinder(language: string): Intl.Segmenter {
  const tag = primaryLanguage(language);
  let finder = wordFinders.get(tag);
  if (finder === undefined) {
    finder = new Intl.Segmenter(tag, { granularity: 'word' });
    wordFinders.set(tag, finder);
  }
  return finder;
}

function unspaced(run: string, from: number, language: string, tokens: Token[]): void {
  for (const { segment, index } of wordFinder(language).segment(run)) {
    const form = composed(segment);
    const start = from + index;
    tokens.push({ key: form, form, kind: 'word', capital: false, start, end: start + segment.length });
  }
}

const composedWords = new Map<string, string>();

/** A word in its compatible form (NFKC), the same object for the same word. */
function composed(word: string): string {
  const known = composedWords.get(word);
  if (known !== undefined) return known;
  const form = word.normalize('NFKC');
  if (composedWords.size >= mostKnown) composedWords.clear();
  composedWords.set(word, form);
  return form;
}

const sentenceMarks = new Set(['.', '!', '?', ':', '"', '(']);
const markKeys: Readonly<Record<string, string>> = {
  '。': '.',
  '．': '.',
  '۔': '.',
  '！': '!',
  '？': '?',
  '؟': '?',
  '，': ',',
  '、': ',',
  '،': ',',
  '；': ';',
  '؛': ';',
  '：': ':',
  '（': '(',
  '）': ')',
  '[': '(',
  ']': ')',
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '《': '"',
  '》': '"',
  '’': "'",
  '‘': "'",
  '—': '-',
  '–': '-',
  '―': '-',
  '‐': '-',
  '‑': '-',
};

/** A punctuation mark by what it does, in whatever script; a mark nothing is known of as it is. */
export function markKey(mark: string): string {
  return markKeys[mark] ?? mark;
}

function plainDigits(digits: string): string {
  let plain = '';
  for (const digit of digits) {
    const code = digit.codePointAt(0)!;
    if (code < 0x80) plain += digit;
    else if (code >= 0x660 && code <= 0x669) plain += String(code - 0x660);
    else if (code >= 0x6f0 && code <= 0x6f9) plain += String(code - 0x6f0);
    else if (code >= 0xff10 && code <= 0xff19) plain += String(code - 0xff10);
    else plain += digit;
  }
  return plain.replace(/^0+(?=.)/, '');
}
