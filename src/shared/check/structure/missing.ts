import { type Alignment, segmentsIn } from '../../model/alignment.ts';
import type { Evidence, Severity } from '../../model/finding.ts';
import type { Segment, SegmentKind } from '../../model/segment.ts';
import type { Unit } from '../../model/unit.ts';
import type { Check, Draft } from '../draft.ts';
import { findingKey } from '../key.ts';
import { listOf, namesOf, quoted } from '../wording.ts';

type Zone = 'front' | 'any' | 'body' | 'note' | 'closing';

const zones: Readonly<Record<SegmentKind, Zone>> = {
  title: 'any',
  heading: 'any',
  paragraph: 'body',
  'list-item': 'body',
  'table-cell': 'body',
  footnote: 'note',
  header: 'front',
  footer: 'closing',
};

const body: ReadonlySet<Zone> = new Set(['any', 'body', 'note']);

interface Run {
  readonly type: 'missing' | 'extra';
  /** Those that lack the units, or the one that has them alone. */
  readonly languages: readonly string[];
  zone: Zone;
  readonly units: number[];
}

/**
 * Law: what one version says, every version says. A unit without a text in some language is missing there; when only one
 * language has a text and it is not the pivot, that text is extra – but for headers and closing lines of several
 * versions, which are left out rather than added. Gaps in a row are one finding, cut where the header, the body, the
 * notes and the closing lines meet; so are the same gaps of several versions.
 */
export const missing: Check = {
  name: 'missing',
  about: 'Paragraphs, notes, headers and closing lines that a version lacks or has alone',
  run: (alignment) =>
    together(alignment.languages.flatMap((language) => runsOf(alignment, language))).map((run) =>
      draftOf(alignment, run),
    ),
};

/** The runs, those of the same kind over the same units as one of several languages. */
function together(runs: readonly Run[]): readonly Run[] {
  const groups = Map.groupBy(runs, ({ type, units }) => `${type} ${units.join()}`);
  return [...groups.values()].map((group) => ({
    ...(group[0] as Run),
    languages: group.flatMap(({ languages }) => languages),
  }));
}

function runsOf(alignment: Alignment, language: string): readonly Run[] {
  const runs: Run[] = [];
  let open: Run | null = null;
  alignment.units.forEach((unit, at) => {
    const own = holds(unit, language);
    const alone = (!own || !others(alignment, unit, language)) && isAlone(alignment, unit);
    if (own && !alone) {
      open = null;
      return;
    }
    const zone = zoneOf(alignment, unit);
    const type = gapIn(own, alone && (body.has(zone) || alignment.languages.length === 2));
    if (type === null) {
      open = null;
      return;
    }
    if (open === null || open.type !== type || !sameZone(open.zone, zone)) {
      open = { type, languages: [language], zone, units: [at] };
      runs.push(open);
      return;
    }
    open.units.push(at);
    if (open.zone === 'any') open.zone = zone;
  });
  return runs;
}

function holds(unit: Unit, language: string): boolean {
  return (unit.segments[language]?.length ?? 0) > 0;
}

function others(alignment: Alignment, unit: Unit, language: string): boolean {
  return alignment.languages.some((other) => other !== language && holds(unit, other));
}

/** Whether one language alone has a text in the unit, and it is not the pivot. */
function isAlone(alignment: Alignment, unit: Unit): boolean {
  const holders = heldBy(alignment, unit);
  return holders.length === 1 && holders[0] !== alignment.pivot;
}

/** What a unit is for a language that has it (`own`) or not, when one language alone has too much. */
function gapIn(own: boolean, extra: boolean): 'missing' | 'extra' | null {
  if (own) return extra ? 'extra' : null;
  return extra ? null : 'missing';
}

function zoneOf(alignment: Alignment, unit: Unit): Zone {
  const kinds = heldBy(alignment, unit).flatMap((language) =>
    segmentsIn(alignment, unit, language).map(({ kind }) => kind),
  );
  return zones[kinds[0] ?? 'paragraph'];
}

function sameZone(one: Zone, other: Zone): boolean {
  return one === other || one === 'any' || other === 'any';
}

function heldBy(alignment: Alignment, unit: Unit): readonly string[] {
  return alignment.languages.filter((language) => holds(unit, language));
}

function draftOf(alignment: Alignment, run: Run): Draft {
  const units = run.units.flatMap((at) => alignment.units[at] ?? []);
  const lines = units.map((unit) => lineOf(alignment, unit));
  const first = units[0];
  const text = lines.map((line) => line.text).join('\n');
  const evidence = units.flatMap((unit) =>
    heldBy(alignment, unit).flatMap((language) =>
      segmentsIn(alignment, unit, language).map((segment) => wholeOf(language, segment)),
    ),
  );
  return {
    key: findingKey(run.type, run.languages, [], text),
    unit: first?.id ?? '',
    order: run.units[0] ?? 0,
    type: run.type,
    severity: severityOf(run.zone, units),
    languages: run.languages,
    message: sentence(run, lines),
    evidence,
    ...(units.length > 1 ? { units: units.map((unit) => unit.id) } : {}),
  };
}

/** The text that stands for a unit in a message: the pivot's, else English, else the first there is. */
function lineOf(alignment: Alignment, unit: Unit): Segment {
  const held = heldBy(alignment, unit);
  const english = held.find((language) => language === 'en' || language.startsWith('en-'));
  const language =
    english ?? (held.includes(alignment.pivot) ? alignment.pivot : (held[0] ?? alignment.pivot));
  return segmentsIn(alignment, unit, language)[0] as Segment;
}

function wholeOf(language: string, segment: Segment): Evidence {
  return { language, segment: segment.id, start: 0, end: segment.text.length, value: segment.label ?? '' };
}

/** Headers and closing lines are often left out on purpose; a paragraph hardly ever, if the unit is one at all. */
function severityOf(zone: Zone, units: readonly Unit[]): Severity {
  return body.has(zone) && units.every((unit) => unit.confidence >= 0.7) ? 'error' : 'warning';
}

function sentence(run: Run, lines: readonly Segment[]): string {
  const who = namesOf(run.languages);
  const has = run.languages.length > 1 ? 'have' : 'has';
  const what = named(run.zone, lines);
  if (run.type === 'extra') return `Only ${who} has ${what ?? shown(lines)}`;
  return what === null ? `${who} ${has} nothing for ${shown(lines)}` : `${who} ${has} no ${what}`;
}

/** What the lines are, with their numbers or first words; null when there is no better name than their words. */
function named(zone: Zone, lines: readonly Segment[]): string | null {
  const many = lines.length > 1;
  if (zone === 'front') return `${many ? 'header' : 'header line'}: ${shown(lines)}`;
  if (zone === 'closing') return `${many ? 'closing lines' : 'closing line'}: ${shown(lines)}`;
  const labels = lines.flatMap((line) => line.label?.replace(/[.:、]+$/, '') ?? []);
  if (labels.length < lines.length) return null;
  const part = zone === 'note' ? 'footnote' : partName(lines[0]);
  if (!many) return `${part} ${labels[0]}${withoutLabel(lines[0]).trim() === '' ? '' : `: ${shown(lines)}`}`;
  return `${part}s ${labels.length > 3 ? `${labels[0]} to ${labels[labels.length - 1]}` : listOf(labels)}`;
}

/** The first words of the lines, and how many there are. */
function shown(lines: readonly Segment[]): string {
  if (lines.length === 1) return quoted(withoutLabel(lines[0]), 60);
  const some = lines.slice(0, 2).map((line) => quoted(line.text, 32));
  return lines.length === 2 ? listOf(some) : `${some.join(', ')} … (${lines.length} lines)`;
}

function partName(segment: Segment | undefined): string {
  if (segment?.kind === 'list-item') return 'item';
  return segment?.kind === 'heading' || segment?.kind === 'title' ? 'heading' : 'paragraph';
}

function withoutLabel(segment: Segment | undefined): string {
  if (segment === undefined) return '';
  const { text, label = '' } = segment;
  return text.startsWith(label) ? text.slice(label.length) : text;
}
