import type { ExportRow } from '../rows.ts';
import type { ProfileTraits } from './profile.ts';
import type { SettledRows } from './repeats.ts';

/** What a memory's user should know of what is written, each a sentence. */
export function tmxWarnings(settled: SettledRows, traits: ProfileTraits): readonly string[] {
  const { rows } = settled;
  return [
    ...longSegments(rows, traits.longest),
    ...missingSides(rows),
    ...repeats(settled),
    ...openFindings(rows),
  ];
}

function longSegments(rows: readonly ExportRow[], longest: number): readonly string[] {
  const long = rows.filter((row) => row.sides.some((side) => isLong(side.text, longest)));
  if (long.length === 0) return [];
  const named = long.slice(0, 5).map((row) => row.unit.id);
  const which = long.length > named.length ? `${named.join(', ')} and others` : named.join(', ');
  const what = long.length === 1 ? '1 unit holds' : `${long.length} units hold`;
  const over = longest.toLocaleString('en');
  return [`${what} over ${over} characters in one language, which some tools do not take: ${which}.`];
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

function repeats({ duplicates, conflicts }: SettledRows): readonly string[] {
  const told: string[] = [];
  if (duplicates > 0)
    told.push(`${duplicates === 1 ? '1 unit is' : `${duplicates} units are`} the same as another one.`);
  if (conflicts > 0)
    told.push(
      `${conflicts === 1 ? '1 text is' : `${conflicts} texts are`} translated in more than one way in this document.`,
    );
  return told;
}

function openFindings(rows: readonly ExportRow[]): readonly string[] {
  const open = rows.filter((row) => row.findings.length > 0).length;
  if (open === 0) return [];
  return [`${open === 1 ? '1 unit has' : `${open} units have`} open findings; each is written as a note.`];
}

function isLong(text: string, longest: number): boolean {
  return text.length > longest && [...text].length > longest;
}
