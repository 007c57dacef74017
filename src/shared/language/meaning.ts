import { primaryLanguage } from '../model/language-tag.ts';
import { Expressions, type Match } from './expressions.ts';
import { foldPlain } from './fold.ts';
import { meaningFiles, type Trait, traits } from './meaning-data.ts';
import { endsSentence, type Piece, piecesOf } from './meaning-pieces.ts';
import { nounsHaveCapitals } from './noun-capitals.ts';

/** Where an expression of a class stands, UTF-16. */
export interface TraitPlace {
  readonly trait: Trait;
  readonly start: number;
  readonly end: number;
  /** The turn of phrase it stands in, "" when it is the plainest; versions have habits for each of them. */
  readonly turn: string;
  /** The word that follows, passives left out: "may be *prescribed*" has a habit of its own. */
  readonly next: string;
  /** Whether it denies nothing more beside another of its class in the sentence: "ne … aucun" denies once. */
  readonly beside: boolean;
}

/** An expression that may mean a class, as it is written there. */
export interface Vague {
  readonly trait: Trait;
  readonly word: string;
}

/** What a sentence, or a part of one between semicolons, says of permission, negation and the like. */
export interface Sentence {
  readonly sure: readonly TraitPlace[];
  readonly maybe: readonly Vague[];
}

const silent: Sentence = { sure: [], maybe: [] };

/** What an expression means; with `sure` null that it means nothing of the class, of all classes without a trait. */
interface Meaning {
  readonly trait: Trait | null;
  readonly sure: boolean | null;
}

const compiled = new Map<string, Expressions<Meaning> | null>();
const name = /^\p{Lu}\p{Ll}/u;
/** "No. 5" numbers something and denies nothing. */
const numbered = /(?<![\p{L}\p{M}])n(?:os?\.|[°º])\s*(?=\d)/giu;
/** What every one of them holds: quick to ask of texts that have none. */
const mayNumber = /n(?:o[sſ]?\.|[°º])/i;
/** "and" and "so", written together with the next word. */
const arabicPrefix = /^[وف](?=.{2})/u;

/** Whether the words of `language` (a BCP 47 tag) that carry legal meaning are known. */
export function knowsMeaning(language: string): boolean {
  return Object.hasOwn(meaningFiles, primaryLanguage(language));
}

const noWords: ReadonlySet<string> = new Set();
const articles = new Map<string, ReadonlySet<string>>();

/** The indefinite articles of `language` (a BCP 47 tag) and what it has for them, in small letters. */
export function articlesOf(language: string): ReadonlySet<string> {
  const primary = primaryLanguage(language);
  const list = Object.hasOwn(meaningFiles, primary) ? meaningFiles[primary]?.articles : undefined;
  if (list === undefined) return noWords;
  const known = articles.get(primary) ?? new Set(list.split(', '));
  articles.set(primary, known);
  return known;
}

/** The sentences of a text by what they permit, demand, deny and except; none for a language that is not known. */
export function readMeaning(text: string, language: string): readonly Sentence[] {
  const primary = primaryLanguage(language);
  const expressions = expressionsOf(primary);
  if (expressions === null) return [];
  const folded = foldPlain(text);
  const plain = mayNumber.test(folded)
    ? folded.replace(numbered, (found) => ' '.repeat(found.length))
    : folded;
  const pieces = piecesOf(plain, primary === 'zh');
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at <= pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece !== undefined && !endsSentence(piece.word)) continue;
    const inside = pieces.slice(from, at);
    from = at + 1;
    if (inside.length > 0) sentences.push(sentenceOf(inside, expressions, plain, primary));
  }
  return sentences;
}

function sentenceOf(
  pieces: readonly Piece[],
  expressions: Expressions<Meaning>,
  plain: string,
  language: string,
): Sentence {
  const turns = turnsOf(language);
  // Inside a sentence a capital letter makes a name of it – the month of May permits nothing –, but where nouns have one.
  const tokens = pieces.map(({ word }, at) => tokenOf(word, at > 0 && !nounsHaveCapitals(language)));
  const bare = language === 'ar' ? tokens.map((word) => word.replace(arabicPrefix, '')) : tokens;
  const found: Match<Meaning>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    expressions.findAt(tokens, at, found);
    if (bare[at] !== tokens[at]) expressions.findAt(bare, at, found);
  }
  if (found.length === 0) return silent;
  const nothing = found.filter(({ meaning }) => meaning.sure === null);
  const maybe: Vague[] = [];
  const sure: TraitPlace[] = [];
  const meant = found.filter(
    (match): match is Match<{ readonly trait: Trait; readonly sure: boolean }> =>
      match.meaning.sure !== null && !nothing.some((other) => setsAside(other, match)),
  );
  for (const match of meant) {
    const { trait, sure: isSure } = match.meaning;
    const inLonger = meant.some(
      (other) =>
        other !== match &&
        other.meaning.sure &&
        holds(other, match) &&
        (other.end - other.start > match.end - match.start || (!isSure && other.meaning.trait === trait)),
    );
    if (inLonger || sure.some((other) => other.trait === trait && overlaps(other, placeOf(pieces, match))))
      continue;
    const word = tokens.slice(match.start, match.end).join(' ');
    if (!isSure) maybe.push({ trait, word });
    else
      sure.push({
        trait,
        ...placeOf(pieces, match),
        turn: placedInClause.has(trait) ? placeInClause(tokens, match) : turnOf(tokens, match, turns),
        next: nextOf(tokens, match, turns),
        beside: turns.besides.has(word),
      });
  }
  return { sure: denied(sure, maybe, plain, language), maybe };
}

/** A piece in small letters; "" for a name, where there may be one. */
function tokenOf(word: string, mayBeName: boolean): string {
  const code = word.charCodeAt(0);
  // Most words begin with a small letter, and Chinese characters have none: both are quickly told.
  if (word.length === 1 && code >= 0x2e80 && code < 0xa000) return word;
  if (mayBeName && !(code >= 97 && code <= 122) && name.test(word)) return '';
  return word.toLowerCase();
}

/** The classes of which it matters whether they open a clause, and how that is said. */
const placedInClause: ReadonlySet<Trait> = new Set(['reservation', 'accordance', 'single']);
export const opens = 'opening';

/** Beside these nothing is simply permitted: "no more than six may sit" says what may not be. */
const denying: ReadonlySet<Trait> = new Set(['negation', 'only', 'most']);

/**
 * What may not be done, or only in one way, is denied rather than permitted: in one language "shall not", "shall only",
 * in another "ne peut", "ne peut que". The negation stands in the same clause, in German at the end of the sentence.
 */
function denied(
  sure: readonly TraitPlace[],
  maybe: Vague[],
  plain: string,
  language: string,
): readonly TraitPlace[] {
  const denials = sure.filter(({ trait }) => denying.has(trait));
  const isDenied = ({ start, end }: TraitPlace) =>
    denials.some((denial) => {
      const between = plain.slice(Math.min(end, denial.end), Math.max(start, denial.start));
      return language === 'de' || !/[,:\u3001]/.test(between);
    });
  return sure.filter((place) => {
    if (place.trait !== 'permission' || !isDenied(place)) return true;
    maybe.push({ trait: 'permission', word: 'denied' });
    return false;
  });
}

/** Whether an expression that means nothing holds one that would; what stands between its words has its own meaning. */
function setsAside(nothing: Match<Meaning>, match: Match<Meaning>): boolean {
  const { trait } = nothing.meaning;
  if ((trait !== null && trait !== match.meaning.trait) || !holds(nothing, match)) return false;
  return nothing.between?.some(({ start, end }) => start <= match.start && end >= match.end) !== true;
}

function holds(outer: Match<unknown>, inner: Match<unknown>): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

function overlaps(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end;
}

function placeOf(pieces: readonly Piece[], { start, end }: Match<Meaning>) {
  const last = pieces[end - 1];
  return { start: pieces[start]?.start ?? 0, end: (last?.start ?? 0) + (last?.word.length ?? 0) };
}

function expressionsOf(language: string): Expressions<Meaning> | null {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const file = Object.hasOwn(meaningFiles, language) ? meaningFiles[language] : undefined;
  const expressions = file === undefined ? null : new Expressions<Meaning>(language === 'zh');
  if (file !== undefined && expressions !== null) {
    expressions.addAll(file.nothing, { trait: null, sure: null });
    for (const trait of traits) {
      expressions.addAll(file[trait].sure, { trait, sure: true });
      expressions.addAll(file[trait].maybe, { trait, sure: false });
      expressions.addAll(file[trait].unlike ?? '', { trait, sure: null });
    }
  }
  compiled.set(language, expressions);
  return expressions;
}

/** The words of a language that tell one turn of phrase from another. */
interface Turns {
  readonly auxiliaries: ReadonlySet<string>;
  readonly passives: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly besides: ReadonlySet<string>;
}

/** How far back a clause is looked for the word that opens it, in words. */
const clauseReach = 10;
const turnsByLanguage = new Map<string, Turns>();

function turnsOf(language: string): Turns {
  const known = turnsByLanguage.get(language);
  if (known !== undefined) return known;
  const file = Object.hasOwn(meaningFiles, language) ? meaningFiles[language] : undefined;
  const list = (words: string | undefined) => new Set(words === undefined ? [] : words.split(', '));
  const turns = {
    auxiliaries: list(file?.auxiliaries),
    passives: list(file?.passives),
    subordinators: list(file?.subordinators),
    besides: list(file?.besides),
  };
  turnsByLanguage.set(language, turns);
  return turns;
}

/** In which turn an expression stands: in a subordinate clause, before a passive, behind which auxiliary. */
function turnOf(tokens: readonly string[], { start, end }: Match<Meaning>, turns: Turns): string {
  const before = tokens[start - 1] ?? '';
  const auxiliary = turns.auxiliaries.has(before) ? before : '';
  const passive = turns.passives.has(tokens[end] ?? '') ? 'passive' : '';
  let at = start - 1;
  while (at >= 0 && start - at <= clauseReach && !partsClauses(tokens[at])) {
    if (turns.subordinators.has(tokens[at] ?? '')) return `${auxiliary} ${passive} subordinate`.trim();
    at -= 1;
  }
  return `${auxiliary} ${passive}`.trim();
}

function partsClauses(token: string | undefined): boolean {
  return token === ',' || token === ':';
}

/** "Subject to section 3, a person may …" opens its clause, "information subject to a certificate" does not. */
function placeInClause(tokens: readonly string[], { start }: Match<Meaning>): string {
  return start === 0 || partsClauses(tokens[start - 1]) ? opens : '';
}

/** The first word behind the expression and its passive; "" when the clause ends there. */
function nextOf(tokens: readonly string[], { end }: Match<Meaning>, turns: Turns): string {
  const next = tokens[turns.passives.has(tokens[end] ?? '') ? end + 1 : end] ?? '';
  return partsClauses(next) ? '' : next;
}
