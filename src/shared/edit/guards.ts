/** What a command's parameter must be: a test, and the same in words. */
export interface Guard<T> {
  readonly says: string;
  readonly accepts: (value: unknown) => value is T;
}

/** A guard for every parameter of `Params`, the optional ones too. */
export type Shape<Params> = { readonly [Name in keyof Params]-?: Guard<Params[Name]> };

export const aString: Guard<string> = {
  says: 'a text',
  accepts: (value): value is string => typeof value === 'string',
};

export const anOffset: Guard<number> = {
  says: 'a whole number from 0',
  accepts: (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0,
};

export const aStringList: Guard<readonly string[]> = {
  says: 'a list of texts',
  accepts: (value): value is readonly string[] =>
    Array.isArray(value) && value.every((each) => typeof each === 'string'),
};

export const aPairList: Guard<readonly (readonly [string, string])[]> = {
  says: 'a list of pairs of texts',
  accepts: (value): value is readonly (readonly [string, string])[] =>
    Array.isArray(value) &&
    value.every((pair) => Array.isArray(pair) && pair.length === 2 && aStringList.accepts(pair)),
};

/** One of `words`. */
export function oneOf<const Word extends string>(...words: readonly Word[]): Guard<Word> {
  return {
    says: words.map((word) => `“${word}”`).join(' or '),
    accepts: (value): value is Word => words.some((word) => word === value),
  };
}

/** What `guard` accepts, or nothing. */
export function optional<T>(guard: Guard<T>): Guard<T | undefined> {
  return {
    says: `${guard.says}, or nothing`,
    accepts: (value): value is T | undefined => value === undefined || guard.accepts(value),
  };
}

/** The name of the first parameter that is not as `shape` says, or null when all are. */
export function misfit<Params>(
  shape: Shape<Params>,
  params: Readonly<Record<string, unknown>>,
): keyof Params | null {
  for (const name in shape) if (!shape[name].accepts(params[name])) return name;
  return null;
}

/** True when every parameter is as `shape` says. */
export function fits<Params>(shape: Shape<Params>, params: unknown): params is Params {
  return isRecord(params) && misfit(shape, params) === null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
