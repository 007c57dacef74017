import data from '../../../resources/languages/guess.json' with { type: 'json' };

/** A sign of one language or several, and what it is worth: the fewer languages share it, the more. */
interface Sign {
  /** Places of the languages in the family. */
  readonly languages: readonly number[];
  readonly worth: number;
}

type Signs = ReadonlyMap<string, Sign>;

/** The languages of one script with what tells them apart. */
export interface Family {
  readonly script: RegExp;
  readonly languages: readonly string[];
  /** The evidence for a language counts by this much: less for languages met less often. */
  readonly shares: readonly number[];
  readonly words: Signs;
  readonly endings: Signs;
  readonly longestEnding: number;
  /** Groups of letters that are frequent inside words. */
  readonly inside: Signs;
  readonly longestInside: number;
  readonly letters: Signs;
  /** The answer when only the script speaks. */
  readonly fallback: string;
}

type ProfileFile = Readonly<
  Record<
    string,
    { readonly words: string; readonly endings: string; readonly inside: string; readonly letters: string }
  >
>;

const usual = new Set('en fr es de it pt nl pl hu tr cs sv ru uk ar fa'.split(' '));

/** The families of languages that share a script. Each is made when it is first asked for. */
export const families: readonly { readonly script: string; readonly family: () => Family }[] = [
  later('Latin', data.Latin, 'und'),
  later('Cyrillic', data.Cyrillic, 'ru'),
  later('Arabic', data.Arabic, 'ar'),
];

/** @param script Unicode's name of it */
function later(script: string, file: ProfileFile, fallback: string) {
  let made: Family | undefined;
  return {
    script,
    family: () => {
      made ??= familyOf(new RegExp(`\\p{Script=${script}}`, 'u'), file, fallback);
      return made;
    },
  };
}

function familyOf(script: RegExp, file: ProfileFile, fallback: string): Family {
  const languages = Object.keys(file);
  const profiles = Object.values(file);
  // How much a kind of evidence counts: a whole word most, then a letter, an ending, a group of letters.
  const words = signsOf(
    profiles.map((profile) => profile.words.split(' ')),
    () => 1.2,
  );
  const endings = signsOf(
    profiles.map((profile) => profile.endings.split(' ')),
    (ending) => 0.1 * (ending.length + 1),
  );
  const inside = signsOf(
    profiles.map((profile) => profile.inside.split(' ')),
    (part) => 0.1 * (part.length + 1),
  );
  const letters = signsOf(
    profiles.map((profile) => [...profile.letters]),
    () => 0.5,
  );
  return {
    script,
    languages,
    shares: languages.map((language) => (usual.has(language) ? 1 : 0.88)),
    words,
    endings,
    longestEnding: longest(endings),
    inside,
    longestInside: longest(inside),
    letters,
    fallback,
  };
}

/** @param lists the signs of each language */
function signsOf(lists: readonly (readonly string[])[], counts: (sign: string) => number): Signs {
  const owners = new Map<string, number[]>();
  lists.forEach((list, language) => {
    for (const sign of new Set(list)) {
      if (sign === '') continue;
      const known = owners.get(sign);
      if (known === undefined) owners.set(sign, [language]);
      else known.push(language);
    }
  });
  const signs = new Map<string, Sign>();
  for (const [sign, languages] of owners)
    signs.set(sign, { languages, worth: counts(sign) * Math.log((lists.length + 1) / languages.length) });
  return signs;
}

function longest(signs: Signs): number {
  let most = 0;
  for (const sign of signs.keys()) most = Math.max(most, sign.length);
  return most;
}
