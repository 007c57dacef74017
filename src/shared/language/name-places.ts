import { charClass, classOf } from './fold.ts';
import { foreignNames, transliteration, wordsBeforeNames } from './han-names.ts';
import { languageData } from './language-data.ts';
import { romanise } from './romanise.ts';
import { rulesOf } from './rules.ts';
import { consonantsIn, likeness, soundsOf } from './sound.ts';

export interface NamePlace {
  readonly start: number;
  readonly end: number;
}

/** Where in a text in a script without capitals a name of these `sounds` may stand, and how surely (0 to 1). */
export function bestPlace(
  sounds: string,
  text: string,
  language: string,
): (NamePlace & { share: number }) | null {
  let found: (NamePlace & { share: number }) | null = null;
  const wanted = consonantsIn(sounds);
  for (const { start, end, offsets, heard, consonants, whole } of candidates(text, language)) {
    // Too few consonants, or for a whole word too many: it cannot come near.
    if (consonants < wanted * 0.6 || (whole && wanted < consonants * 0.6)) continue;
    const { share, start: from, end: to } = likeness(sounds, heard, whole);
    if (share <= (found?.share ?? 0)) continue;
    const inside = whole
      ? { start, end }
      : { start: offsets[from] ?? start, end: (offsets[to - 1] ?? start) + 1 };
    const sure = whole || share < worthAsking ? share : withinName(sounds, inside, share, text);
    if (sure > (found?.share ?? 0)) found = { ...inside, share: sure };
  }
  return found;
}

/** Below it a part of a text in Han characters sounds like nothing, and need not be looked at more closely. */
const worthAsking = 0.6;

/** How surely a name stands in a part of a text in Han characters: a part of another name that goes on is not it (拉克鲁 in 德拉克鲁瓦). */
function withinName(sounds: string, { start, end }: NamePlace, share: number, text: string): number {
  const name = foreignNames(text).find((one) => one.start <= start && one.end >= end);
  if (name === undefined) return share;
  const whole = text.slice(name.start, name.end);
  const bare = wordsBeforeNames.has(whole.charAt(0)) ? [whole.slice(1)] : [];
  return Math.max(...[whole, ...bare].map((one) => likeness(sounds, hanSounds(one), true).share));
}

/** The sounds of Han characters that foreign names are written with. */
function hanSounds(characters: string): string {
  return [...characters].map((character) => soundsOf(romanise(character).replace(/ng$/, 'n'))).join('');
}

interface Candidate extends NamePlace {
  readonly heard: string;
  readonly consonants: number;
  /** Place in the text of every sound in `heard`. */
  readonly offsets: readonly number[];
  /** The name must fill the candidate: it is a word of its own. */
  readonly whole: boolean;
}

const heardOf = new Map<string, { text: string; candidates: readonly Candidate[] }>();

function candidates(text: string, language: string): readonly Candidate[] {
  const known = heardOf.get(language);
  if (known?.text === text) return known.candidates;
  const found = rulesOf(language).hasHan ? hanRuns(text) : words(text, language);
  heardOf.set(language, { text, candidates: found });
  return found;
}

/** Runs of the characters foreign names are written with. */
function hanRuns(text: string): readonly Candidate[] {
  const runs: Candidate[] = [];
  let at = 0;
  while (at < text.length) {
    if (!transliteration.has(text.charAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    let heard = '';
    const offsets: number[] = [];
    for (; at < text.length && (transliteration.has(text.charAt(at)) || text.charAt(at) === '·'); at += 1)
      for (const sound of hanSounds(text.charAt(at))) {
        heard += sound;
        offsets.push(at);
      }
    if (at - start >= 2)
      runs.push({ start, end: at, heard, consonants: consonantsIn(heard), offsets, whole: false });
  }
  return runs;
}

function words(text: string, language: string): readonly Candidate[] {
  const found: Candidate[] = [];
  const prefixes = languageData[rulesOf(language).language]?.prefixes?.split(/,\s*/) ?? [];
  let at = 0;
  while (at < text.length) {
    if (classOf(text.charCodeAt(at)) !== charClass.letter) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < text.length && classOf(text.charCodeAt(at)) === charClass.letter) at += 1;
    const word = text.slice(start, at);
    for (const prefix of ['', ...prefixes]) {
      const from = start + prefix.length;
      if (!word.startsWith(prefix) || at - from < 3) continue;
      const heard = soundsOf(romanise(text.slice(from, at)));
      found.push({ start: from, end: at, heard, consonants: consonantsIn(heard), offsets: [], whole: true });
    }
  }
  return found;
}
