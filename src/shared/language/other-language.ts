import { primaryLanguage } from '../model/language-tag.ts';
import { proseIn } from './addresses.ts';
import { evidenceFor, guessLanguage } from './guess.ts';
import { scriptCounts } from './script-counts.ts';

/** What a script of letters may be read as when the declared language is written in another one. */
const scripts = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Han',
  'Hiragana',
  'Hangul',
  'Thai',
  'Devanagari',
] as const;
const ownScripts: Readonly<Record<string, readonly string[]>> = {
  Latn: ['Latin'],
  Cyrl: ['Cyrillic'],
  Grek: ['Greek'],
  Arab: ['Arabic'],
  Hebr: ['Hebrew'],
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hiragana'],
  Kore: ['Hangul', 'Han'],
  Thai: ['Thai'],
  Deva: ['Devanagari'],
};
/** Share of foreign letters, and of evidence, from which a text is taken for another language's. */
const mostForeign = 0.7;
const usualLead = 4;
const leastTimes = 1.5;
/** What must speak for it beside the names, whose letters and endings are no language's of the text. */
const leadBesideNames = 2.5;
const names = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'’-]*/gu;
const word = /[\p{L}\p{M}'’]+/gu;

/**
 * The language a text is in when that is clearly not `declared` (a BCP 47 tag): another script, or much more evidence for
 * another language, by `leastLead` at least. "und" when it is another script of no known language; null when nothing is wrong or sure.
 */
export function otherLanguage(written: string, declared: string, leastLead = usualLead): string | null {
  const text = proseIn(written);
  const own = ownScripts[scriptOf(declared)];
  if (own === undefined) return null;
  const letters = scriptCounts(text);
  let all = 0;
  let inOwn = 0;
  for (const script of scripts) {
    const count = letters.of(script) * (script === 'Han' ? 3 : 1);
    all += count;
    if (own.includes(script)) inOwn += count;
  }
  if (all < 12) return null;
  const kana = letters.of('Hiragana');
  const guess = guessLanguage(text);
  if ((all - inOwn) / all > mostForeign || (!own.includes('Hiragana') && kana > all / 20))
    return primaryLanguage(guess) === primaryLanguage(declared) ? 'und' : guess;
  if (primaryLanguage(guess) === primaryLanguage(declared) || guess === 'und') return null;
  if (!isClearly(guess, text, declared, leastLead)) return null;
  if (leastLead < usualLead) return guess;
  const once = wordsOnce(text);
  const plain = once.replace(names, ' ');
  const isCapitals = !/\p{Ll}{2}/u.test(plain);
  const surely = isClearly(guess, once, declared, leastLead);
  return surely && (isCapitals || isClearly(guess, plain, declared, leadBesideNames)) ? guess : null;
}

function isClearly(guess: string, text: string, declared: string, leastLead: number): boolean {
  const evidence = evidenceFor(text);
  const spoken = evidence.get(primaryLanguage(declared));
  const most = evidence.get(primaryLanguage(guess));
  if (spoken === undefined || most === undefined) return false;
  return most - Math.max(0, spoken) >= leastLead && most >= leastTimes * Math.max(0, spoken);
}

/** The text in which no word comes again: one that is sung five times speaks for a language once. */
function wordsOnce(text: string): string {
  const seen = new Set<string>();
  return text.replace(word, (each) => {
    const small = each.toLowerCase();
    if (seen.has(small)) return '';
    seen.add(small);
    return each;
  });
}

const scriptsOf = new Map<string, string>();

function scriptOf(language: string): string {
  const known = scriptsOf.get(language);
  if (known !== undefined) return known;
  const script = likelyScript(language);
  scriptsOf.set(language, script);
  return script;
}

function likelyScript(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? '';
  } catch {
    return '';
  }
}
