import { charClass, classOf, foldText } from './fold.ts';
import { Findings } from './found.ts';
import { languageData } from './language-data.ts';
import { scanNames } from './names.ts';
import { romanise } from './romanise.ts';
import { rulesOf } from './rules.ts';
import { consonantsIn, likeness, soundsOf } from './sound.ts';
import { tokenise } from './tokens.ts';

export interface NamePlace {
  readonly start: number;
  readonly end: number;
}

/** One name as it stands in several languages. */
export interface NameGroup {
  readonly key: string;
  readonly places: Readonly<Record<string, readonly NamePlace[]>>;
}

interface Group {
  readonly key: string;
  /** Empty while the name has only been seen in Han characters. */
  sounds: string;
  readonly places: Map<string, NamePlace[]>;
}

const mostNames = 60;
const alike = 0.78;

/**
 * The names that two or more of `texts` (by language) have in common: countries by ICU's names, others by sound across
 * scripts (塞米巴拉金斯克, Семипалатинск, Semipalatinsk). Names without a counterpart are left out.
 */
export function matchNames(texts: Readonly<Record<string, string>>): readonly NameGroup[] {
  return allNames(texts).filter(({ places }) => Object.keys(places).length > 1);
}

/** As `matchNames`, with the names that only one of the texts has. */
export function allNames(texts: Readonly<Record<string, string>>): readonly NameGroup[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  for (const [language, text] of Object.entries(texts))
    for (const name of namesIn(text, language))
      place(groupFor(name.key, text.slice(name.start, name.end), groups, byKey), language, name);
  for (const [language, text] of Object.entries(texts))
    if (!rulesOf(language).cased) searchAll(groups, text, language);
  return groups.map(({ key, places }) => ({ key, places: Object.fromEntries(places) }));
}

/** How surely `name` (in any script) is spoken of in `text`: 0 to 1, for texts in scripts without capitals too. */
export function nameLikeness(name: string, text: string, language: string): number {
  const sounds = soundsOf(romanise(name));
  return best(sounds, text, language)?.share ?? 0;
}

function namesIn(text: string, language: string): readonly (NamePlace & { key: string })[] {
  const rules = rulesOf(language);
  const folded = foldText(text);
  const found = new Findings();
  scanNames(tokenise(folded, rules), folded, rules, found);
  return found.values.slice(0, mostNames);
}

function groupFor(key: string, name: string, groups: Group[], byKey: Map<string, Group>): Group {
  const known = byKey.get(key);
  if (known !== undefined && known.sounds !== '') return known;
  const sounds = /\p{Script=Han}/u.test(name) ? '' : soundsOf(romanise(name));
  if (known !== undefined) {
    known.sounds = sounds;
    return known;
  }
  const similar = sounds.length < 4 ? undefined : groups.find((group) => sameName(group.sounds, sounds));
  const group = similar ?? { key, sounds, places: new Map<string, NamePlace[]>() };
  if (similar === undefined) groups.push(group);
  byKey.set(key, group);
  return group;
}

function sameName(one: string, other: string): boolean {
  if (one.length < 4 || one.charAt(0) !== other.charAt(0) || consonantsIn(one) < 2) return false;
  return likeness(one, other, true).share >= alike && likeness(other, one, true).share >= alike;
}

function place(group: Group, language: string, { start, end }: NamePlace): void {
  const places = group.places.get(language) ?? [];
  places.push({ start, end });
  group.places.set(language, places);
}

/** Looks for every name that has no place in `text` yet, the longest first; a place is given once. */
function searchAll(groups: readonly Group[], text: string, language: string): void {
  const taken = groups.flatMap((group) => group.places.get(language) ?? []);
  const wanted = groups.filter((group) => group.sounds !== '' && !group.places.has(language));
  for (const group of wanted.sort((a, b) => consonantsIn(b.sounds) - consonantsIn(a.sounds))) {
    const found = best(group.sounds, text, language);
    if (found === null || found.share < needed(consonantsIn(group.sounds))) continue;
    // The very same characters again are the same name again.
    const name = text.slice(found.start, found.end);
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const spot = { start: at, end: at + name.length };
      if (taken.some(({ start, end }) => spot.start < end && spot.end > start)) continue;
      taken.push(spot);
      place(group, language, spot);
    }
  }
}

/** Short names agree by chance more easily. */
function needed(consonants: number): number {
  if (consonants < 2) return 2;
  return consonants === 2 ? 0.9 : consonants === 3 ? 0.8 : 0.7;
}

function best(sounds: string, text: string, language: string): (NamePlace & { share: number }) | null {
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
    found = { ...inside, share };
  }
  return found;
}

interface Candidate extends NamePlace {
  readonly heard: string;
  readonly consonants: number;
  /** Place in the text of every sound in `heard`. */
  readonly offsets: readonly number[];
  /** The name must fill the candidate: it is a word of its own. */
  readonly whole: boolean;
}

const transliteration = new Set(languageData.zh?.chinese?.transliteration);
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
      for (const sound of soundsOf(romanise(text.charAt(at)))) {
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
