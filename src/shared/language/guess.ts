import data from '../../../resources/languages/guess.json' with { type: 'json' };
import { type Family, families } from './guess-profiles.ts';
import { scriptCounts } from './script-counts.ts';

const sampled = 2500;
const kanaShare = 0.05;
/** Of every UTF-16 unit whether the character is only written in simplified (1) or only in traditional Chinese (-1). */
const leaning = new Int8Array(0x10000);
for (const character of data.Han.traditional) leaning[character.charCodeAt(0)] = -1;
for (const character of data.Han.simplified) leaning[character.charCodeAt(0)] = 1;
const onlyOne = Object.entries(data.only);

/**
 * The language a text is written in as a BCP 47 tag: by its script, its function words, the endings of its words and
 * the letters it uses. Chinese is "zh", in traditional characters "zh-Hant". "und" when nothing speaks for any.
 * Looks at 7 500 characters at most, from the beginning, the middle and the end.
 */
export function guessLanguage(text: string): string {
  const sample = sampleOf(text);
  const script = mainScript(sample);
  if (script === 'Han') return guessEastern(sample);
  if (typeof script === 'string') return script;
  return script === null ? 'und' : guessIn(sample, script);
}

function sampleOf(text: string): string {
  if (text.length <= 3 * sampled) return text;
  const middle = Math.floor(text.length / 2);
  return [text.slice(0, sampled), text.slice(middle, middle + sampled), text.slice(-sampled)].join('\n');
}

/** The family of the script most letters are in, the language itself where a script has but one, or "Han". */
function mainScript(sample: string): Family | string | null {
  let best: (() => Family) | string | null = null;
  let most = 0;
  let left = sample.length;
  const consider = (answer: (() => Family) | string, letters: number): void => {
    left -= letters;
    if (letters > most) [best, most] = [answer, letters];
  };
  const answer = () => (typeof best === 'function' ? (best as () => Family)() : best);
  const counts = scriptCounts(sample);
  for (const { script, family } of families) {
    consider(family, counts.of(script));
    if (most > hanCounts * left) return answer();
  }
  for (const [script, language] of onlyOne) consider(language, counts.of(script));
  consider('Han', hanCounts * (counts.of('Han') + counts.of('Hiragana') + counts.of('Katakana')));
  return answer();
}

/** One Chinese character says as much as several letters. */
const hanCounts = 3;

function guessEastern(sample: string): string {
  const counts = scriptCounts(sample);
  const kana = counts.of('Hiragana') + counts.of('Katakana');
  const han = counts.of('Han');
  if (kana > kanaShare * (kana + han)) return 'ja';
  let balance = 0;
  for (let at = 0; at < sample.length; at += 1) balance += leaning[sample.charCodeAt(at)]!;
  return balance < 0 ? 'zh-Hant' : 'zh';
}

/** How much speaks for each language of the family the text's main script has; empty for scripts of one language. */
export function evidenceFor(text: string): ReadonlyMap<string, number> {
  const sample = sampleOf(text);
  const family = mainScript(sample);
  if (family === null || typeof family === 'string') return new Map();
  const scores = scoresIn(sample, family);
  return new Map(family.languages.map((language, at) => [language, scores[at] as number]));
}

function guessIn(sample: string, family: Family): string {
  const scores = scoresIn(sample, family);
  let best = 0;
  scores.forEach((score, at) => {
    if (score > (scores[best] as number)) best = at;
  });
  return (scores[best] as number) > 0 ? (family.languages[best] as string) : family.fallback;
}

/** Evidence for each language of the family, summed over the words and how often each occurs. */
function scoresIn(sample: string, family: Family): Float64Array {
  const scores = new Float64Array(family.languages.length);
  for (const [word, times] of wordsIn(sample, family)) {
    const worths = worthsOf(word, family);
    for (let at = 0; at < scores.length; at += 1) scores[at]! += worths[at]! * times;
  }
  return scores.map((score, at) => score * family.shares[at]!);
}

function wordsIn(sample: string, { script }: Family): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const word of sample
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\p{M}]+/gu) ?? [])
    if (script.test(word)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

const plain = /^[a-z\u0621-\u063a\u0641-\u064a\p{M}]*$/u;
const foreignLetter = -2;

/** Words looked at last in each family, with what they say: a text is made of few words, again and again. */
const weighed = new WeakMap<Family, Map<string, Float64Array>>();
const mostWeighed = 20_000;

/** What a word says for each language. Not to be written to. */
function worthsOf(word: string, family: Family): Float64Array {
  let known = weighed.get(family);
  if (known === undefined || known.size >= mostWeighed) {
    known = new Map();
    weighed.set(family, known);
  }
  const worths = known.get(word) ?? worthsFor(word, family);
  known.set(word, worths);
  return worths;
}

/** By itself where the word is known, else by its shape; and by its letters. */
function worthsFor(word: string, family: Family): Float64Array {
  const worths = shapeWorths(word, family);
  const known = family.words.get(word);
  if (known !== undefined) for (const language of known.languages) worths[language] = known.worth;
  if (plain.test(word)) return worths;
  for (const letter of word) {
    if (plain.test(letter)) continue;
    const own = family.letters.get(letter);
    for (let at = 0; at < worths.length; at += 1)
      worths[at]! += own?.languages.includes(at) ? own.worth : foreignLetter;
  }
  return worths;
}

function shapeWorths(word: string, { languages, ...family }: Family): Float64Array {
  const worths = new Float64Array(languages.length);
  if (word.length > 3)
    for (let length = 1; length <= Math.min(word.length, family.longestEnding); length += 1) {
      const ending = family.endings.get(word.slice(-length));
      for (const language of ending?.languages ?? [])
        worths[language] = Math.max(worths[language]!, ending?.worth ?? 0);
    }
  const met = new Set<string>();
  for (let length = 1; length <= family.longestInside; length += 1)
    for (let from = 0; from + length <= word.length; from += 1) {
      const part = word.slice(from, from + length);
      const sign = family.inside.get(part);
      if (sign === undefined || met.has(part)) continue;
      met.add(part);
      for (const language of sign.languages) worths[language]! += sign.worth;
    }
  return worths;
}
