import { suggestedStem } from './file-name.ts';
import type { ExportInput, ExportOptions } from './input.ts';
import type { ExportFile, LeftOut, Rendered } from './result.ts';
import { exportRows } from './rows.ts';

export type LanguagePair = readonly [source: string, target: string];

/** Every two of `languages` once: those with the pivot first, it being their source, then the others in their order. */
function languagePairs(languages: readonly string[], pivot: string): readonly LanguagePair[] {
  const ordered = languages.includes(pivot)
    ? [pivot, ...languages.filter((language) => language !== pivot)]
    : languages;
  return ordered.flatMap((source, at) =>
    ordered.slice(at + 1).map((target): LanguagePair => [source, target]),
  );
}

/**
 * A file, or several, for every pair of the chosen languages. A unit counts as left out only when no file holds it; what
 * is worth knowing is said of each pair.
 */
export function inPairs<Format extends string>(
  input: ExportInput,
  options: ExportOptions,
  write: (options: ExportOptions & { readonly languages: LanguagePair }) => Rendered<Format>,
): Rendered<Format> {
  const { alignment } = input;
  const languages = options.languages ?? alignment.languages;
  const pairs = languagePairs(languages, alignment.pivot);
  const parts = pairs.map((pair) => ({ pair, part: write({ ...options, languages: pair }) }));
  const [first] = parts;
  if (first === undefined) throw new RangeError('a pair needs two languages');
  if (parts.length === 1) return first.part;
  const everywhere = outOfAll(
    exportRows(input, options, 2).leftOut,
    parts.map(({ part }) => part.summary.leftOut),
  );
  return {
    summary: {
      format: first.part.summary.format,
      suggestedName: suggestedStem(input, languages),
      written: alignment.units.length - everywhere.length,
      leftOut: everywhere,
      warnings: parts.flatMap(({ pair, part }) =>
        part.summary.warnings.map((warning) => `${pair.join('–')}: ${warning}`),
      ),
      files: parts.flatMap(({ part }) => part.summary.files),
    },
    files: (): readonly ExportFile[] => parts.flatMap(({ part }) => part.files()),
  };
}

/** What is in no file, with the reason that holds for all languages, else the first pair's. */
function outOfAll(all: readonly LeftOut[], parts: readonly (readonly LeftOut[])[]): readonly LeftOut[] {
  const [first = [], ...others] = parts;
  const sets = others.map((part) => new Set(part.map(({ unit }) => unit)));
  const known = new Map(all.map((each) => [each.unit, each]));
  return first
    .filter(({ unit }) => sets.every((set) => set.has(unit)))
    .map((each) => known.get(each.unit) ?? each);
}
