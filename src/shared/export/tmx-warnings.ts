import type { ExportRow } from './rows.ts';

/** Longer segments are refused by some memories; they are written all the same and named in the summary. */
const longest = 2_000;

/** What a memory's user should know of `rows`, each a sentence. */
export function tmxWarnings(rows: readonly ExportRow[]): readonly string[] {
  return [...longSegments(rows), ...missingSides(rows), ...openFindings(rows)];
}

function longSegments(rows: readonly ExportRow[]): readonly string[] {
  const long = rows.filter((row) => row.sides.some((side) => isLong(side.text)));
  if (long.length === 0) return [];
  const named = long.slice(0, 5).map((row) => row.unit.id);
  const which = long.length > named.length ? `${named.join(', ')} and others` : named.join(', ');
  const what = long.length === 1 ? '1 unit holds' : `${long.length} units hold`;
  return [`${what} over 2,000 characters in one language, which some tools do not take: ${which}.`];
}

/** OmegaT, told to put matches in by itself, takes any other language's text where its own is not there. */
function missingSides(rows: readonly ExportRow[]): readonly string[] {
  const lacking = rows.filter((row) => row.sides.some((side) => side.text === '')).length;
  if (lacking === 0) return [];
  const what = lacking === 1 ? '1 unit lacks a language' : `${lacking} units lack a language`;
  return [
    `${what}; a tool that puts matches in by itself may take another one there. Export two languages to be sure.`,
  ];
}

function openFindings(rows: readonly ExportRow[]): readonly string[] {
  const open = rows.filter((row) => row.findings.length > 0).length;
  if (open === 0) return [];
  return [`${open === 1 ? '1 unit has' : `${open} units have`} open findings; each is written as a note.`];
}

function isLong(text: string): boolean {
  return text.length > longest && [...text].length > longest;
}
