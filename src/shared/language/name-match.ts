import { foldText } from './fold.ts';
import { Findings } from './found.ts';
import { foreignNames } from './han-names.ts';
import { bestPlace, type NamePlace } from './name-places.ts';
import { scanNames } from './names.ts';
import { romanise } from './romanise.ts';
import { rulesOf } from './rules.ts';
import { sameName } from './same-name.ts';
import { consonantsIn, soundsOf } from './sound.ts';
import { tokenise } from './tokens.ts';

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
  for (const [language, text] of Object.entries(texts))
    if (rulesOf(language).hasHan) addForeign(groups, text, language);
  return groups.map(({ key, places }) => ({ key, places: Object.fromEntries(places) }));
}

/** How surely `name` (in any script) is spoken of in `text`: 0 to 1, for texts in scripts without capitals too. */
export function nameLikeness(name: string, text: string, language: string): number {
  const sounds = soundsOf(romanise(name));
  return bestPlace(sounds, text, language)?.share ?? 0;
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
    const found = bestPlace(group.sounds, text, language);
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

/** Adds the foreign names of a Chinese text that are not known from another one. */
function addForeign(groups: Group[], text: string, language: string): void {
  const taken = groups.flatMap((group) => group.places.get(language) ?? []);
  for (const name of foreignNames(text)) {
    if (taken.some(({ start, end }) => name.start < end && name.end > start)) continue;
    const key = `name:${romanise(text.slice(name.start, name.end))}`;
    const known = groups.find((group) => group.key === key && group.places.has(language));
    const group = known ?? { key, sounds: '', places: new Map<string, NamePlace[]>() };
    if (known === undefined) groups.push(group);
    place(group, language, name);
  }
}

/** Short names agree by chance more easily. */
function needed(consonants: number): number {
  if (consonants < 2) return 2;
  return consonants === 2 ? 0.9 : consonants === 3 ? 0.8 : 0.7;
}
