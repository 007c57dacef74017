import type { Concept } from '../model/concept.ts';
import { primaryLanguage } from '../model/language-tag.ts';
import { unspacedKeys, wordKeys } from './words.ts';

/** Words of longer terms say too little one by one. */
const longestTerm = 2;

interface Words {
  readonly few: readonly string[];
  readonly all: readonly string[];
}

const remembered = new Map<string, WeakMap<Concept, Words>>();

/** Small words are of at most so many letters. */
const smallest = 3;

/** Longer words that only help another to its meaning, reflexive pronouns, prepositions, verbs like "have". */
const helpers = new Set(
  'sich nach nicht avoir être faire sans sous après hacia tener senza para nélkül away down'.split(' '),
);

/**
 * The keys (as `tokensOf` gives them) of the words that a concept's terms in `language` are made of, each once; terms of
 * more than two words and notes in brackets, which tell people the sense, are left out, and of two words a small one in
 * small letters ("sich nähern", "by chance", 申请人), which stands in too many terms to tell one from another. Remembered
 * for each concept: aligning and checking ask for the same thousands.
 */
export function conceptWords(concept: Concept, language: string): readonly string[] {
  return wordsOf(concept, language).few;
}

/** As `conceptWords`, with the words of longer terms too. */
export function allConceptWords(concept: Concept, language: string): readonly string[] {
  return wordsOf(concept, language).all;
}

/** Works out the words of all concepts in `language` at once, which is quicker where words are written without spaces. */
export function readyConceptWords(concepts: readonly Concept[], language: string): void {
  const wanted = primaryLanguage(language);
  const [first] = concepts;
  if (!unspacedLanguages.has(wanted) || first === undefined || remembered.get(wanted)?.has(first)) return;
  const terms = concepts.flatMap((concept) =>
    Object.entries(concept).flatMap(([tag, ways]) =>
      primaryLanguage(tag) === wanted ? ways.map(withoutNotes) : [],
    ),
  );
  const keys = unspacedKeys(terms, wanted);
  for (const concept of concepts) wordsOf(concept, wanted, keys);
}

const unspacedLanguages = new Set(['zh', 'ja']);

/** A term without the notes in brackets. */
function withoutNotes(term: string): string {
  return term.includes('(') ? term.replace(/\([^)]*\)/gu, '') : term;
}

/** The keys of a term without that of a small word beside a longer one. */
function telling(term: string, keys: readonly string[]): readonly string[] {
  const [first, second] = keys;
  if (first === undefined || second === undefined) return keys;
  const words = term.split(/[\s’'-]+/u);
  // Written without spaces.
  if (words.length === 1) return first.length === second.length ? keys : [longer(first, second)];
  const [left = '', right = ''] = words;
  if (words.length > 2 || isSmall(left, right) === isSmall(right, left)) return keys;
  return [isSmall(left, right) ? second : first];
}

function longer(first: string, second: string): string {
  return first.length > second.length ? first : second;
}

function isSmall(word: string, beside: string): boolean {
  if (word !== word.toLowerCase()) return false;
  return helpers.has(word) || (word.length <= smallest && word.length < beside.length);
}

function wordsOf(concept: Concept, language: string, cut?: ReadonlyMap<string, readonly string[]>): Words {
  const wanted = primaryLanguage(language);
  let inLanguage = remembered.get(wanted);
  if (inLanguage === undefined) {
    inLanguage = new WeakMap();
    remembered.set(wanted, inLanguage);
  }
  let words = inLanguage.get(concept);
  if (words === undefined) {
    words = readWords(concept, wanted, cut);
    inLanguage.set(concept, words);
  }
  return words;
}

function readWords(concept: Concept, wanted: string, cut?: ReadonlyMap<string, readonly string[]>): Words {
  const few: string[] = [];
  const all: string[] = [];
  for (const tag in concept) {
    if (primaryLanguage(tag) !== wanted) continue;
    for (const term of concept[tag] ?? []) {
      const bare = withoutNotes(term);
      const words = cut?.get(bare) ?? wordKeys(bare, wanted);
      for (const key of words) addOnce(all, key);
      if (words.length <= longestTerm) for (const key of telling(bare, words)) addOnce(few, key);
    }
  }
  return { few, all: few.length === all.length ? few : all };
}

/** Concepts have a handful of words: looking through them is quicker than a set for each of thousands. */
function addOnce(keys: string[], key: string): void {
  if (!keys.includes(key)) keys.push(key);
}
