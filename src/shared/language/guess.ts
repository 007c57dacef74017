import data from '../../../resources/languages/guess.json' with { type: 'json' };

interface Profile {
  readonly language: string;
  readonly words: ReadonlySet<string>;
  readonly endings: readonly string[];
  /** Groups of letters that are frequent inside its words. */
  readonly inside: readonly string[];
  readonly letters: ReadonlySet<string>;
  /** Its evidence counts by this much: less for languages met less often. */
  readonly share: number;
}

interface Family {
  readonly script: RegExp;
  readonly profiles: readonly Profile[];
  /** Worth of a word or an ending: the fewer languages share it, the more. */
  readonly weights: ReadonlyMap<string, number>;
  /** The answer when only the script speaks. */
  readonly fallback: string;
}

type ProfileFile = Readonly<
  Record<
    string,
    { readonly words: string; readonly endings: string; readonly inside: string; readonly letters: string }
  >
>;

const sampled = 2500;
const kanaShare = 0.05;
const usual = new Set('en fr es de it pt nl pl hu tr cs sv ru uk ar fa'.split(' '));
const simplified = new Set(data.Han.simplified);
const traditional = new Set(data.Han.traditional);
const families: readonly Family[] = [
  family(/\p{Script=Latin}/u, data.Latin, 'und'),
  family(/\p{Script=Cyrillic}/u, data.Cyrillic, 'ru'),
  family(/\p{Script=Arabic}/u, data.Arabic, 'ar'),
];
const onlyOne = Object.entries(data.only).map(
  ([script, language]) => [new RegExp(`\\p{Script=${script}}`, 'gu'), language] as const,
);

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
  let best: Family | string | null = null;
  let most = 0;
  const consider = (answer: Family | string, count: number): void => {
    if (count > most) [best, most] = [answer, count];
  };
  for (const one of families) consider(one, count(sample, new RegExp(one.script, 'gu')));
  for (const [script, language] of onlyOne) consider(language, count(sample, script));
  // One Chinese character says as much as several letters.
  consider('Han', 3 * count(sample, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu));
  return best;
}

function guessEastern(sample: string): string {
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(sample, /\p{Script=Han}/gu);
  if (kana > kanaShare * (kana + han)) return 'ja';
  let balance = 0;
  for (const character of sample) {
    if (simplified.has(character)) balance++;
    else if (traditional.has(character)) balance--;
  }
  return balance < 0 ? 'zh-Hant' : 'zh';
}

/** How much speaks for each language of the family the text's main script has; empty for scripts of one language. */
export function evidenceFor(text: string): ReadonlyMap<string, number> {
  const sample = sampleOf(text);
  const script = mainScript(sample);
  if (script === null || typeof script === 'string') return new Map();
  const tokens = wordsIn(sample, script);
  return new Map(
    script.profiles.map((profile) => [
      profile.language,
      profile.share * scoreOf(tokens, profile, script.weights),
    ]),
  );
}

function wordsIn(sample: string, { script }: Family): ReadonlyMap<string, number> {
  const tokens = new Map<string, number>();
  for (const token of sample
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\p{M}]+/gu) ?? [])
    if (script.test(token)) tokens.set(token, (tokens.get(token) ?? 0) + 1);
  return tokens;
}

function guessIn(sample: string, family: Family): string {
  const { profiles, weights, fallback } = family;
  const tokens = wordsIn(sample, family);
  const scores = profiles.map((profile) => profile.share * scoreOf(tokens, profile, weights));
  let best = 0;
  scores.forEach((score, at) => {
    if (score > scores[best]!) best = at;
  });
  return scores[best]! > 0 ? profiles[best]!.language : fallback;
}

/** Evidence for a language, summed over the tokens and how often each occurs. */
function scoreOf(
  tokens: ReadonlyMap<string, number>,
  profile: Profile,
  weights: ReadonlyMap<string, number>,
): number {
  let score = 0;
  for (const [token, times] of tokens) {
    let worth = profile.words.has(token) ? weights.get(token)! : shapeScore(token, profile, weights);
    for (const character of token)
      if (!plain.test(character))
        worth += profile.letters.has(character) ? weights.get(`letter ${character}`)! : foreignLetter;
    score += worth * times;
  }
  return score;
}

const plain = /^[a-z\u0621-\u063a\u0641-\u064a\p{M}]$/u;
const foreignLetter = -2;

function shapeScore(token: string, profile: Profile, weights: ReadonlyMap<string, number>): number {
  let best = 0;
  if (token.length > 3)
    for (const ending of profile.endings)
      if (token.endsWith(ending)) best = Math.max(best, weights.get(`-${ending}`)!);
  let sum = best;
  for (const part of profile.inside) if (token.includes(part)) sum += weights.get(`+${part}`)!;
  return sum;
}

function family(script: RegExp, file: ProfileFile, fallback: string): Family {
  const profiles = Object.entries(file).map(([language, { words, endings, inside, letters }]) => ({
    language,
    words: new Set(words.split(' ')),
    endings: endings.split(' '),
    inside: inside.split(' ').filter((part) => part !== ''),
    letters: new Set(letters),
    share: usual.has(language) ? 1 : 0.88,
  }));
  const shared = new Map<string, number>();
  for (const profile of profiles)
    for (const key of keysOf(profile)) shared.set(key, (shared.get(key) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [key, languages] of shared)
    weights.set(key, worthOf(key) * Math.log((profiles.length + 1) / languages));
  return { script, profiles, weights, fallback };
}

function keysOf({ words, endings, inside, letters }: Profile): readonly string[] {
  return [
    ...words,
    ...endings.map((ending) => `-${ending}`),
    ...inside.map((part) => `+${part}`),
    ...[...letters].map((one) => `letter ${one}`),
  ];
}

/** How much a kind of evidence counts: a whole word most, then a letter, an ending, a group of letters. */
function worthOf(key: string): number {
  if (key.startsWith('letter ')) return 0.5;
  if (key.startsWith('-')) return 0.1 * key.length;
  return key.startsWith('+') ? 0.1 * key.length : 1.2;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
